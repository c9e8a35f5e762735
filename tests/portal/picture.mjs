/**
 * Renders mails in Chromium as a mail program would, and writes pictures of them. Reads `[{html, file, width, colorScheme}]` as JSON from
 * standard input. A mail loads nothing, nothing is wider than the window, and axe finds nothing serious.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { launch } from './browser.mjs'
import { assertAccessible, assertNoSidewaysScroll } from './pageRules.mjs'

const browser = await launch()
try {
  const context = await browser.newContext()
  const requests = []
  context.on('request', (request) => requests.push(request.url()))
  const page = await context.newPage()
  for (const { html, file, width, colorScheme = 'light' } of JSON.parse(readFileSync(0, 'utf8'))) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 600 })
    await page.setContent(html)
    await page.screenshot({ path: file, fullPage: true })
    await assertNoSidewaysScroll(page)
    await assertAccessible(page)
  }
  assert.deepEqual(requests, [])
} finally {
  await browser.close()
}
