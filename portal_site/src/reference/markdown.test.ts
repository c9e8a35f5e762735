import { describe, expect, it } from 'vitest'
import { readBlocks, readInline } from './markdown'

describe('readBlocks', () => {
  it('reads paragraphs, headings and code', () => {
    expect(readBlocks('# One\n\na\nb\n\n```sh\ncurl x\n\ny\n```\nc')).toEqual([
      { kind: 'heading', text: 'One' },
      { kind: 'paragraph', text: 'a b' },
      { kind: 'code', language: 'sh', text: 'curl x\n\ny' },
      { kind: 'paragraph', text: 'c' },
    ])
  })

  it('reads lists with indented lines and code', () => {
    expect(readBlocks('1. a\n   b\n\n   ```sh\n   x\n   ```\n\n2. c\n\nd')).toEqual([
      {
        kind: 'list',
        isOrdered: true,
        items: [
          [{ kind: 'paragraph', text: 'a b' }, { kind: 'code', language: 'sh', text: 'x' }],
          [{ kind: 'paragraph', text: 'c' }],
        ],
      },
      { kind: 'paragraph', text: 'd' },
    ])
  })

  it('reads a fence without an end', () => {
    expect(readBlocks('```\nx')).toEqual([{ kind: 'code', language: '', text: 'x' }])
  })
})

describe('readInline', () => {
  it('reads code, bold text and links', () => {
    expect(readInline('a `b` **c** [d](/e)')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'code', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'bold', text: 'c' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'd', to: '/e' },
    ])
  })
})
