/** The budgets of a first load, gzipped: what the browser fetches before a page is complete, without what it loads later. */
import { readFileSync } from 'node:fs'

const manifest = JSON.parse(readFileSync(new URL('node_modules/.cache/portal-manifest.json', import.meta.url), 'utf8'))

/** The files of modules and of all that they import at once. */
function filesOf(...entries) {
  const seen = new Set()
  const take = (name) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build has no chunk ${name}`)
    if (seen.has(name)) return
    seen.add(name)
    chunk.imports?.forEach(take)
  }
  entries.forEach(take)
  const chunks = [...seen].map((name) => manifest[name])
  return { js: paths(chunks.map(({ file }) => file)), css: paths(chunks.flatMap(({ css = [] }) => css)) }
}

const paths = (files) => [...new Set(files)].filter((file) => /\.(?:js|css)$/.test(file)).map((file) => `dist/${file}`)

const START = ['index.html']
const REFERENCE = [...START, 'src/pages/reference/TagPage.tsx', 'src/pages/reference/loaders.ts']
const CONSOLE = [...START, 'src/console/shell/ConsoleLayout.tsx', 'src/console/shell/loadConsole.ts']

const PAGES = [
  { name: 'Start', entries: START, js: '150 kB' },
  { name: 'Reference', entries: REFERENCE, js: '150 kB' },
  { name: 'SDKs', entries: [...START, 'src/pages/sdks/SdksPage.tsx'], js: '150 kB' },
  { name: 'Status', entries: [...START, 'src/pages/status/StatusPage.tsx'], js: '150 kB' },
  { name: 'Signed-in shell', entries: CONSOLE, js: '215 kB' },
]

const LARGEST_TAG = 'bookings'

export default PAGES.flatMap(({ name, entries, js }) => {
  const files = filesOf(...entries)
  return [
    { name: `${name}: scripts`, path: files.js, limit: js, gzip: true },
    { name: `${name}: styles`, path: files.css, limit: '30 kB', gzip: true },
  ]
}).concat({ name: 'Reference: the largest tag', path: tagFile(LARGEST_TAG), limit: '30 kB', gzip: true })

/** The document of a tag, which the reference loads in addition. */
function tagFile(slug) {
  const [, chunk] = Object.entries(manifest).find(([name]) => name.endsWith(`virtual:reference/tag/${slug}`)) ?? []
  return `dist/${chunk.file}`
}
