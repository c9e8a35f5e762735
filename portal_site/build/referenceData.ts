/**
 * The parts of the OpenAPI document that pages of the reference need, as modules: `virtual:reference/tags`, `…/introduction`,
 * `…/shared`, `…/events`, `…/search`, `…/loaders`, and one for each tag, `virtual:reference/tag/clients`.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { eventsOf, introductionOf, searchEntries, sharedOf, splitTag, tagSummaries } from './splitDocument'
import type { ApiDocument } from './splitDocument'

const PREFIX = 'virtual:reference/'
const TAG = 'tag/'

export function referenceData(documentPath: string): Plugin {
  let document: ApiDocument | undefined
  const read = () => (document ??= JSON.parse(readFileSync(documentPath, 'utf8')) as ApiDocument)
  return {
    name: 'reference-data',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return
      this.addWatchFile(documentPath)
      return moduleOf(id.slice(PREFIX.length + 1), read())
    },
    watchChange(id) {
      if (id === documentPath) document = undefined
    },
  }
}

const PARTS: Record<string, (document: ApiDocument) => unknown> = {
  tags: tagSummaries,
  introduction: introductionOf,
  shared: sharedOf,
  events: eventsOf,
  search: searchEntries,
}

function moduleOf(name: string, document: ApiDocument): string {
  if (name === 'loaders') return loaders(document)
  if (name.startsWith(TAG)) return jsonModule(splitTag(document, name.slice(TAG.length)))
  const part = PARTS[name]
  if (!part) throw new Error(`There is no part ${name} of the reference`)
  return jsonModule(part(document))
}

/** A text that is parsed: browsers read it faster than the same object in code. */
const jsonModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})`

function loaders(document: ApiDocument): string {
  const members = tagSummaries(document).map(({ slug }) => {
    const name = JSON.stringify(slug)
    return `${name}: () => import('${PREFIX}${TAG}${slug}')`
  })
  return `export default { ${members.join(', ')} }`
}
