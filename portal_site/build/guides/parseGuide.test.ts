import { describe, expect, it } from 'vitest'
import { parseGuide } from './parseGuide'
import type { Block } from './tree'

const parse = (text: string) => parseGuide(`# Title\n\n${text}`, (href) => (href.startsWith('..') ? undefined : href)).blocks
const kinds = (blocks: Block[]) => blocks.map(({ kind }) => kind)

describe('parseGuide', () => {
  it('reads the title, text with its marks, and anchors as GitHub makes them', () => {
    expect(parseGuide('# A & B\n\n## What `x` is, 1 < 2?\n\nSee **this** [_one_](b.md#c).\n', (href) => href)).toEqual({
      title: 'A & B',
      blocks: [
        { kind: 'heading', level: 2, id: 'what-x-is-1--2', children: ['What ', { kind: 'code', text: 'x' }, ' is, 1 < 2?'] },
        {
          kind: 'paragraph',
          children: [
            'See ',
            { kind: 'strong', children: ['this'] },
            ' ',
            { kind: 'link', href: 'b.md#c', children: [{ kind: 'emphasis', children: ['one'] }] },
            '.',
          ],
        },
      ],
    })
  })

  it.each(['<script>alert(1)</script>', 'text <b onclick="x()">b</b>', '![picture](x.png)'])('refuses %s', (text) => {
    expect(() => parse(text)).toThrow(/cannot have/)
  })

  it('drops links to what is not published to their text', () => {
    expect(parse('See [decision 70](../decisions/0070.md).')).toEqual([{ kind: 'paragraph', children: ['See ', 'decision 70', '.'] }])
  })

  it('leaves out what is written for operators and for the local stack', () => {
    const text = '## A\n\na\n\nOn the local stack, b.\n\n## For operators\n\nc\n\n### D\n\nd\n\n## E\n\ne'
    expect(JSON.stringify(parse(text))).not.toMatch(/"[bcdD]"|local stack/)
    expect(kinds(parse(text))).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })

  it('numbers headings with the same text', () => {
    expect(parse('## A\n\n## A').map((block) => block.kind === 'heading' && block.id)).toEqual(['a', 'a-1'])
  })

  it('makes tabs of sections with the names of languages, up to the next section', () => {
    const blocks = parse('## Call\n\n### curl\n\nx\n\n### Node.js\n\ny\n\nz\n\n## Next\n\nend')
    expect(kinds(blocks)).toEqual(['heading', 'tabs', 'heading', 'paragraph'])
    expect(blocks[1]).toMatchObject({ tabs: [{ title: 'curl', id: 'curl' }, { title: 'Node.js', blocks: [{}, {}] }] })
  })

  it('makes tabs of code blocks in a row, each language once', () => {
    expect(kinds(parse('```js\na\n```\n\n```python\nb\n```\n\ntext\n\n```js\nc\n```'))).toEqual(['tabs', 'paragraph', 'code'])
    expect(kinds(parse('```js\na\n```\n\n```python\nb\n```\n\n```js\nc\n```\n\n```php\nd\n```'))).toEqual(['tabs', 'tabs'])
  })

  it('keeps a single language as it is', () => {
    expect(kinds(parse('## A\n\n### Python\n\n```python\na\n```'))).toEqual(['heading', 'heading', 'code'])
  })
})
