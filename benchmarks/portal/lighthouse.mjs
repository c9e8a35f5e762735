/**
 * Lighthouse on pages of the portal: `PORTAL_URL=http://localhost:4173 npm start [PATH …]`, against `vite preview` of a build or
 * a stack. Prints the scores and what costs some. Fails below the contract's: performance 95 (as a desktop), accessibility and
 * best practices 100. Times depend on the machine: run it while nothing else runs.
 */
import { createServer } from 'node:net'
import lighthouse, { desktopConfig } from 'lighthouse'
import { launch } from '../../tests/portal/browser.mjs'

const PATHS = ['/', '/reference', '/reference/clients']
const CATEGORIES = ['performance', 'accessibility', 'best-practices']
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100 }
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']

const base = process.env.PORTAL_URL
if (!base) throw new Error('PORTAL_URL must name the portal, as in http://localhost:4173')
const paths = process.argv.length > 2 ? process.argv.slice(2) : PATHS
const port = await freePort()
const browser = await launch({ args: [`--remote-debugging-port=${port}`] })
try {
  for (const path of paths) {
    for (const [device, config] of [['desktop', desktopConfig], ['phone', undefined]]) report(path, device, await measure(path, config))
  }
} finally {
  await browser.close()
}

async function measure(path, config) {
  const result = await lighthouse(new URL(path, base).href, { port, logLevel: 'error', onlyCategories: CATEGORIES }, config)
  return result.lhr
}

function report(path, device, { categories, audits }) {
  const scores = CATEGORIES.map((name) => [name, Math.round(categories[name].score * 100)])
  const times = TIMES.map((name) => `${name} ${audits[name].displayValue}`)
  console.log(`${path} on a ${device}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')} (${times.join(', ')})`)
  for (const shift of audits['layout-shifts']?.details?.items ?? []) console.log(`  moved by ${shift.score.toFixed(3)}: ${shift.node?.snippet}`)
  for (const { id } of ['accessibility', 'best-practices'].flatMap((name) => categories[name].auditRefs)) {
    if (audits[id].score !== null && audits[id].score < 1) console.log(`  ${id}: ${audits[id].title}`)
  }
  const isChecked = ([name]) => device === 'desktop' || name !== 'performance'
  if (scores.filter(isChecked).some(([name, score]) => score < LEAST[name])) process.exitCode = 1
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
