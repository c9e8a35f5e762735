/** The rules every page of the portal keeps, checked on an open page. */
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { foreignRequests, portalUrl } from './visit.mjs'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing left for another host, nothing names one to load from, and the console stayed silent. */
export async function assertKeepsToItself({ page, record }) {
  assert.deepEqual(foreignRequests(record), [])
  assert.ok(record.requests.length > 3, 'the page loads something at all')
  assert.deepEqual(await foreignSources(page), [])
  assert.deepEqual(record.complaints, [])
}

async function foreignSources(page) {
  const sources = await page.evaluate(() =>
    [...document.querySelectorAll('link[href], script[src], img[src], iframe[src], source[src], video[src]')].map(
      (element) => element.href || element.src,
    ),
  )
  return sources.filter((url) => url && !/^(data|blob):/.test(url) && new URL(url).host !== portalUrl().host)
}

/** One banner, one main, one contentinfo, a named navigation, one h1, a title that matches and a language. */
export async function assertLandmarks(page, { title }) {
  assert.match(await page.title(), title)
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  for (const role of ['banner', 'main', 'contentinfo']) assert.equal(await page.getByRole(role).count(), 1, role)
  assert.ok((await page.getByRole('navigation', { name: 'Main' }).count()) >= 1, 'navigation')
  assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, 'h1')
}

/**
 * Axe finds nothing of these impacts; `excluding` takes selectors, each with its reason at the call. `within` is the selector of the only
 * part to look at: where a test has looked at the whole page already.
 */
export async function assertAccessible(page, { excluding = [], impacts = ['serious', 'critical'], within = 'html' } = {}) {
  // Read over the debugging protocol, so that the policy needs no exception for the check.
  const { readFileSync } = await import('node:fs')
  await page.evaluate(readFileSync(AXE, 'utf8'))
  const { violations } = await page.evaluate(
    ({ tags, include, exclude }) => globalThis.axe.run({ include, exclude }, { runOnly: tags }),
    { tags: WCAG, include: [within], exclude: excluding },
  )
  assert.deepEqual(violations.filter(({ impact }) => impacts.includes(impact)).map(summary), [])
}

function summary({ id, help, nodes }) {
  return `${id}: ${help}: ${nodes.slice(0, 6).map((node) => `${node.html.slice(0, 220)} (${node.failureSummary})`).join(' | ')} of ${nodes.length}`
}

/** Nothing is wider than the window. */
export async function assertNoSidewaysScroll(page) {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  assert.ok(content <= window, `${content} px of content in ${window} px`)
}
