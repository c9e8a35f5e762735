import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, UNPUBLISHED } from './catalogue'
import { readChangelogs } from './changelogs'
import { resolver } from './guides'
import { parseGuide } from './parseGuide'
import type { Block, Guide, Inline } from './tree'

const docs = fileURLToPath(new URL('../../../docs', import.meta.url))
const folder = path.join(docs, 'guides')
const slugs = CATALOGUE.flatMap(({ guides }) => guides.map(({ slug }) => slug))
const files = new Set<string>()
const read = (slug: string): Guide => parseGuide(readFileSync(path.join(folder, `${slug}.md`), 'utf8'), resolver(folder, files))

function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.children
    case 'list':
      return block.items.flat().flatMap(inlinesOf)
    case 'table':
      return [block.header, ...block.rows].flat(2)
    case 'quote':
      return block.blocks.flatMap(inlinesOf)
    case 'tabs':
      return block.tabs.flatMap(({ blocks }) => blocks.flatMap(inlinesOf))
    case 'code':
      return []
  }
}

const linksOf = (inlines: Inline[]): string[] =>
  inlines.flatMap((each) => {
    if (typeof each === 'string' || each.kind === 'code' || each.kind === 'break') return []
    return [...(each.kind === 'link' ? [each.href] : []), ...linksOf(each.children)]
  })

const anchorsOf = ({ blocks }: Guide) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))

describe('the guides', () => {
  it('are published or not: a new one is listed in the catalogue', () => {
    const written = readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []))
    expect([...slugs, ...UNPUBLISHED].sort()).toEqual(written.sort())
  })

  it.each(slugs)('%s can be drawn, and its links lead somewhere', (slug) => {
    const guide = read(slug)
    for (const href of linksOf(guide.blocks.flatMap(inlinesOf))) {
      if (href.startsWith('https://')) continue
      const [, target, anchor] = /^(?:\/guides\/([a-z-]+))?(?:#(.+))?$/.exec(href) ?? []
      if (target === undefined && anchor === undefined) expect(href).toMatch(/^\/(?:sdks|changelog|reference|guides\/files)\b/)
      if (anchor !== undefined) expect(anchorsOf(target === undefined ? guide : read(target))).toContain(anchor)
    }
  })

  it('say nothing of the repository', () => {
    const words = /local stack|make run|ministack|docs\/guides/
    expect(slugs.filter((slug) => words.test(JSON.stringify(read(slug))))).toEqual([])
  })

  it('offer the programs that they link', () => {
    slugs.forEach(read)
    expect([...files].sort()).toEqual([
      'sync/clients.csv',
      'sync/csv_records.py',
      'sync/example_csv.py',
      'sync/sync_csv.py',
      'webhooks/Receiver.cs',
      'webhooks/receiver.go',
      'webhooks/receiver.mjs',
      'webhooks/receiver.php',
      'webhooks/receiver.py',
    ])
  })
})

describe('the changelogs', () => {
  it('are those of the API and of each SDK, each with its entries', () => {
    const changelogs = readChangelogs(docs)
    expect(changelogs.map(({ id }) => id)).toEqual(['api', 'node', 'python', 'php', 'csharp'])
    for (const { guide } of changelogs) expect(anchorsOf(guide).length).toBeGreaterThan(0)
  })
})
