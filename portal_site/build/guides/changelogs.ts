/** The changelogs of the API and of the SDKs, newest entry first. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseGuide } from './parseGuide'
import type { Block, Guide } from './tree'

const SDKS = [
  ['Node.js SDK', 'node'],
  ['Python SDK', 'python'],
  ['PHP SDK', 'php'],
  ['C# SDK', 'csharp'],
] as const

export interface Changelog {
  /** Part of the address, as in `/changelog#python`. */
  id: string
  title: string
  guide: Guide
}

/** Throws when a changelog is missing. */
export function readChangelogs(docs: string): Changelog[] {
  const read = (id: string, title: string, file: string): Changelog => {
    const { blocks, ...guide } = parseGuide(readFileSync(file, 'utf8'), resolve)
    return { id, title, guide: { ...guide, blocks: blocks.map((block) => prefixed(block, id)) } }
  }
  const sdk = ([title, folder]: (typeof SDKS)[number]) =>
    read(folder, title, path.join(docs, '..', 'sdks', folder, 'CHANGELOG.md'))
  return [read('api', 'API', path.join(docs, 'changelog.md')), ...SDKS.map(sdk)]
}

/** All changelogs are on one page. */
const prefixed = (block: Block, id: string): Block => (block.kind === 'heading' ? { ...block, id: `${id}-${block.id}` } : block)

function resolve(href: string): string | undefined {
  if (href.startsWith('https://')) return href
  const slug = /^guides\/([a-z-]+)\.md(#.*)?$/.exec(href)
  return slug ? `/guides/${slug[1]}${slug[2] ?? ''}` : undefined
}
