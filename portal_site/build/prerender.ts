/**
 * Writes the public pages as HTML: `node build/prerender.ts`, after `vite build` and `vite build --ssr`. Each page is a file of
 * its own, with the styles of its chunks, so that it looks right before any script runs. `app.html` is the page without content,
 * for all other addresses.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}

interface Prerendering {
  publicPages: string[]
  render: (path: string) => Promise<string>
}

const site = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(site, 'dist')
const compiled = path.join(site, '.prerender')
const ROOT = '<div id="root"></div>'

const manifest = JSON.parse(readFileSync(path.join(dist, '.vite', 'manifest.json'), 'utf8')) as Record<string, Chunk>
const { publicPages, render } = (await import(pathToFileURL(path.join(compiled, 'prerender.js')).href)) as Prerendering
const application = readFileSync(path.join(dist, 'index.html'), 'utf8')

// The Latin letters, which every page shows: late, they would move its lines.
const FONTS = readdirSync(path.join(dist, 'assets'))
  .filter((file) => /-latin-wght-normal-.*\.woff2$/.test(file))
  .map((file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${file}">`)
  .join('')

writeFileSync(path.join(dist, 'app.html'), application)
for (const page of publicPages) writePage(page, await render(page))
// Not published; the budgets (.size-limit.js) read it.
mkdirSync(path.join(site, 'node_modules', '.cache'), { recursive: true })
writeFileSync(path.join(site, 'node_modules', '.cache', 'portal-manifest.json'), JSON.stringify(manifest))
rmSync(path.join(dist, '.vite'), { recursive: true })
rmSync(compiled, { recursive: true })
console.log(`${publicPages.length} pages drawn`)

function writePage(page: string, html: string) {
  const file = path.join(dist, page === '/' ? 'index.html' : `${page.slice(1)}.html`)
  // React puts the title first, which belongs into the head.
  const [, title = '', content = ''] = /^(<title>[^<]*<\/title>)?(.*)$/s.exec(html) ?? []
  const filled = application
    .replace('</head>', () => `${title}${FONTS}${links(page)}</head>`)
    .replace(/<noscript>.*<\/noscript>/, '')
    .replace(ROOT, () => `<div id="root" data-page="${page}">${content}</div>`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, filled)
}

/** The styles and the code of the page's lazy chunks, which the application would only find later. */
function links(page: string): string {
  const chunks = chunksOf(page)
  const styles = chunks.flatMap(({ css = [] }) => css).filter((each) => !application.includes(each))
  const scripts = chunks.map(({ file }) => file).filter((each) => !application.includes(each))
  return [
    ...new Set(styles.map((each) => `<link rel="stylesheet" href="/${each}">`)),
    ...new Set(scripts.map((each) => `<link rel="modulepreload" href="/${each}">`)),
  ].join('')
}

function chunksOf(page: string): Chunk[] {
  const found = new Set<string>()
  const take = (name: string) => {
    if (found.has(name) || !(name in manifest)) return
    found.add(name)
    manifest[name]?.imports?.forEach(take)
  }
  entriesOf(page).forEach((each) => { take(keyOf(each)) })
  return [...found].flatMap((name) => manifest[name] ?? [])
}

/** The modules that a route loads lazily. */
function entriesOf(page: string): string[] {
  const guides = 'src/pages/guides'
  if (page === '/guides') return [`${guides}/GuidesPage.tsx`]
  if (page === '/changelog') return ['src/pages/changelog/ChangelogPage.tsx', 'src/pages/changelog/loadChangelogs.ts', 'virtual:guides/changelog']
  if (page.startsWith('/guides/')) {
    return [`${guides}/GuidePage.tsx`, `${guides}/loaders.ts`, `virtual:guides/guide/${page.slice('/guides/'.length)}`]
  }
  if (page === '/') return []
  const pages = 'src/pages/reference'
  if (page === '/reference') return [`${pages}/IntroductionPage.tsx`]
  if (page === '/reference/event-types') return [`${pages}/EventTypesPage.tsx`, `${pages}/loaders.ts`, 'virtual:reference/events']
  return [`${pages}/TagPage.tsx`, `${pages}/loaders.ts`, 'virtual:reference/shared', `virtual:reference/tag/${page.slice('/reference/'.length)}`]
}

/** Modules of plugins have a mark in front in the manifest. */
function keyOf(entry: string): string {
  return Object.keys(manifest).find((key) => key === entry || key.endsWith(`\0${entry}`) || key.endsWith(`/${entry}`)) ?? entry
}
