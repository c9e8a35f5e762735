/** Reads the Markdown of a guide. What the portal does not publish is left out; what it cannot draw ends the build. */
import { lexer } from 'marked'
import type { Token, Tokens } from 'marked'
import { joinTabs } from './languageTabs'
import { anchorOf, plainText } from './tree'
import type { Block, Guide, Inline } from './tree'

/** The address of a link in the portal; undefined if its target is not published. */
export type Resolve = (href: string) => string | undefined

const UNPUBLISHED_SECTIONS = new Set(['For operators', 'For administrators of the platform', "For the platform's support"])
const UNPUBLISHED_PARAGRAPH = /^(?:For|On) the local stack\b/

/** Throws for raw HTML and for a text without a title. */
export function parseGuide(markdown: string, resolve: Resolve): Guide {
  const [title, ...blocks] = blocksOf(lexer(markdown), resolve)
  if (title?.kind !== 'heading' || title.level !== 1) throw new Error('A guide begins with its title')
  return { title: plainText(title.children), blocks: joinTabs(withoutOperators(uniqueAnchors(blocks))) }
}

function blocksOf(tokens: Token[], resolve: Resolve): Block[] {
  return tokens.flatMap((token) => {
    const read = BLOCKS[token.type]
    if (!read) throw new Error(`A guide cannot have ${token.type}: ${token.raw.slice(0, 80)}`)
    return read(token, resolve)
  })
}

const BLOCKS: Record<string, (token: Token, resolve: Resolve) => Block[]> = {
  space: () => [],
  heading(token, resolve) {
    const { depth, tokens } = token as Tokens.Heading
    const children = inlinesOf(tokens, resolve)
    return [{ kind: 'heading', level: depth, id: anchorOf(plainText(children)), children }]
  },
  paragraph(token, resolve) {
    const children = inlinesOf((token as Tokens.Paragraph).tokens, resolve)
    return UNPUBLISHED_PARAGRAPH.test(plainText(children)) ? [] : [{ kind: 'paragraph', children }]
  },
  // The text of an item of a tight list.
  text(token, resolve) {
    return [{ kind: 'paragraph', children: inlinesOf((token as Tokens.Text).tokens ?? [token], resolve) }]
  },
  code(token) {
    const { lang, text } = token as Tokens.Code
    return [{ kind: 'code', language: lang ?? '', code: text }]
  },
  blockquote: (token, resolve) => [{ kind: 'quote', blocks: blocksOf((token as Tokens.Blockquote).tokens, resolve) }],
  list(token, resolve) {
    const { ordered, start, items } = token as Tokens.List
    return [{ kind: 'list', start: ordered ? Number(start) : null, items: items.map(({ tokens }) => blocksOf(tokens, resolve)) }]
  },
  table(token, resolve) {
    const { header, rows } = token as Tokens.Table
    const cells = (row: Tokens.TableCell[]) => row.map(({ tokens }) => inlinesOf(tokens, resolve))
    return [{ kind: 'table', header: cells(header), rows: rows.map(cells) }]
  },
}

function inlinesOf(tokens: Token[], resolve: Resolve): Inline[] {
  return tokens.flatMap((token) => {
    const read = INLINES[token.type]
    if (!read) throw new Error(`A guide cannot have ${token.type}: ${token.raw.slice(0, 80)}`)
    return read(token, resolve)
  })
}

const INLINES: Record<string, (token: Token, resolve: Resolve) => Inline[]> = {
  text: (token) => [(token as Tokens.Text).text],
  escape: (token) => [(token as Tokens.Escape).text],
  br: () => [{ kind: 'break' }],
  codespan: (token) => [{ kind: 'code', text: (token as Tokens.Codespan).text }],
  strong: (token, resolve) => [{ kind: 'strong', children: inlinesOf((token as Tokens.Strong).tokens, resolve) }],
  em: (token, resolve) => [{ kind: 'emphasis', children: inlinesOf((token as Tokens.Em).tokens, resolve) }],
  link(token, resolve) {
    const { href: target, tokens } = token as Tokens.Link
    const children = inlinesOf(tokens, resolve)
    const href = resolve(target)
    return href === undefined ? children : [{ kind: 'link', href, children }]
  },
}

/** The same heading a second time gets a number, as GitHub does it. */
function uniqueAnchors(blocks: Block[]): Block[] {
  const counts = new Map<string, number>()
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const count = counts.get(block.id) ?? 0
    counts.set(block.id, count + 1)
    return count === 0 ? block : { ...block, id: `${block.id}-${count}` }
  })
}

function withoutOperators(blocks: Block[]): Block[] {
  let unpublishedLevel: number | undefined
  return blocks.filter((block) => {
    if (block.kind === 'heading') {
      if (UNPUBLISHED_SECTIONS.has(plainText(block.children))) unpublishedLevel = block.level
      else if (unpublishedLevel !== undefined && block.level <= unpublishedLevel) unpublishedLevel = undefined
    }
    return unpublishedLevel === undefined
  })
}
