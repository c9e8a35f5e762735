/**
 * The guides of docs/guides as modules: `virtual:guides` (groups, titles and headings), `virtual:guides/loaders`, and one for
 * each guide, `virtual:guides/guide/quickstart`; `virtual:guides/changelog` has the changelogs. Programs that a guide links are
 * files below `/guides/files/`.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'
import { CATALOGUE, OTHER_PAGES, isPublished } from './catalogue'
import { readChangelogs } from './changelogs'
import { parseGuide } from './parseGuide'
import type { Resolve } from './parseGuide'
import { plainText } from './tree'
import type { Guide } from './tree'

const PREFIX = 'virtual:guides'
const GUIDE = '/guide/'
const PORTAL = 'https://developers.wedsync.com'

export interface GuideSummary {
  slug: string
  title: string
  summary: string
  headings: string[]
}

export interface GuideGroup {
  title: string
  guides: GuideSummary[]
}

export function guides(docs: string): Plugin {
  const folder = path.join(docs, 'guides')
  const files = new Set<string>()
  const read = (slug: string) => parseGuide(readFileSync(path.join(folder, `${slug}.md`), 'utf8'), resolver(folder, files))
  return {
    name: 'guides',
    resolveId: (id) => (id === PREFIX || id.startsWith(`${PREFIX}/`) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return
      const name = id.slice(PREFIX.length + 1)
      if (name === '') return jsonModule(summaries(read))
      if (name === '/loaders') return loaders()
      if (name === '/changelog') return jsonModule(readChangelogs(docs))
      const slug = name.slice(GUIDE.length)
      if (!name.startsWith(GUIDE) || !isPublished(slug)) throw new Error(`There is no guide ${name}`)
      this.addWatchFile(path.join(folder, `${slug}.md`))
      return jsonModule(read(slug))
    },
    generateBundle() {
      for (const file of files) {
        this.emitFile({ type: 'asset', fileName: `guides/files/${path.basename(file)}`, source: readFileSync(path.join(folder, file)) })
      }
    },
  }
}

/** Links of a guide: other guides, pages of the portal and of other sites, and programs that are in the folder of the guides. */
export function resolver(folder: string, files: Set<string>): Resolve {
  return (href) => {
    const [target = '', fragment] = href.split('#')
    const anchor = fragment === undefined ? '' : `#${fragment}`
    if (target === '' || target.startsWith(PORTAL)) return `${target.slice(PORTAL.length)}${anchor}`
    if (target.startsWith('https://')) return href
    if (target in OTHER_PAGES) return OTHER_PAGES[target]
    const slug = /^([a-z-]+)\.md$/.exec(target)?.[1]
    if (slug !== undefined) return isPublished(slug) ? `/guides/${slug}${anchor}` : undefined
    return programPath(folder, target, files)
  }
}

/** Programs of the repository's other folders are not published. */
function programPath(folder: string, target: string, files: Set<string>): string | undefined {
  if (target.startsWith('..') || !existsSync(path.join(folder, target))) return undefined
  files.add(target)
  return `/guides/files/${path.basename(target)}`
}

function summaries(read: (slug: string) => Guide): GuideGroup[] {
  return CATALOGUE.map(({ title, guides }) => ({
    title,
    guides: guides.map((entry) => {
      const guide = read(entry.slug)
      return { ...entry, title: guide.title, headings: headingsOf(guide) }
    }),
  }))
}

function headingsOf({ blocks }: Guide): string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [plainText(block.children)] : []))
}

/** A text that is parsed: browsers read it faster than the same object in code. */
const jsonModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

function loaders(): string {
  const members = CATALOGUE.flatMap(({ guides }) =>
    guides.map(({ slug }) => `${JSON.stringify(slug)}: () => import('${PREFIX}${GUIDE}${slug}')`),
  )
  return `export default { ${members.join(', ')} }`
}
