/** Reads the Markdown that descriptions of the API use: paragraphs, headings, lists, fenced code; `code`, **bold** and links in a line. */

export type Block =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; isOrdered: boolean; items: Block[][] }
  | { kind: 'code'; language: string; text: string }

export type Inline = { kind: 'text' | 'code' | 'bold'; text: string } | { kind: 'link'; text: string; to: string }

const FENCE = /^```(\w*)\s*$/
const ITEM = /^(?:[-*]|(\d+)\.)\s+/
const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g

export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split('\n')
  while (lines.length > 0) {
    const [line = ''] = lines
    if (line.trim() === '') lines.shift()
    else if (FENCE.test(line)) blocks.push(takeCode(lines))
    else if (line.startsWith('#')) blocks.push({ kind: 'heading', text: (lines.shift() ?? '').replace(/^#+\s*/, '') })
    else if (ITEM.test(line)) blocks.push(takeList(lines))
    else blocks.push({ kind: 'paragraph', text: takeWhile(lines, isProse).join(' ') })
  }
  return blocks
}

const isProse = (line: string) => line.trim() !== '' && !FENCE.test(line) && !ITEM.test(line) && !line.startsWith('#')

function takeWhile(lines: string[], isPart: (line: string) => boolean): string[] {
  const taken = [lines.shift()?.trim() ?? '']
  while (lines[0] !== undefined && isPart(lines[0])) taken.push(lines.shift()?.trim() ?? '')
  return taken
}

function takeCode(lines: string[]): Block {
  const language = FENCE.exec(lines.shift() ?? '')?.[1] ?? ''
  const end = lines.findIndex((line) => FENCE.test(line))
  const code = lines.splice(0, end < 0 ? lines.length : end)
  lines.shift()
  return { kind: 'code', language, text: code.join('\n') }
}

/** An item has the lines that are indented, also after blank ones. */
function takeList(lines: string[]): Block {
  const isOrdered = /^\d/.test(lines[0] ?? '')
  const items: Block[][] = []
  while (ITEM.test(lines[0] ?? '')) {
    items.push(readBlocks(takeItem(lines)))
    if (lines[0]?.trim() === '' && ITEM.test(lines[1] ?? '')) lines.shift()
  }
  return { kind: 'list', isOrdered, items }
}

/** The text of an item without its marker and indentation. */
function takeItem(lines: string[]): string {
  const first = lines.shift() ?? ''
  const [marker = ''] = ITEM.exec(first) ?? []
  const item = [first.slice(marker.length)]
  const indentation = new RegExp(`^ {1,${marker.length}}`)
  while (isContinued(lines)) item.push((lines.shift() ?? '').replace(indentation, ''))
  return item.join('\n')
}

function isContinued(lines: string[]): boolean {
  const next = lines.find((line) => line.trim() !== '')
  return next?.startsWith('  ') ?? false
}

export function readInline(text: string): Inline[] {
  const parts: Inline[] = []
  let end = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    const [whole, code, bold, link, to] = match
    if (code !== undefined) parts.push({ kind: 'code', text: code })
    else if (bold !== undefined) parts.push({ kind: 'bold', text: bold })
    else parts.push({ kind: 'link', text: link ?? '', to: to ?? '' })
    end = match.index + whole.length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}
