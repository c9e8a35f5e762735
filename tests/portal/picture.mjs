/** Renders the HTML on standard input in Chromium, as a mail program would, and writes a picture of it: `node picture.mjs FILE WIDTH`. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { launch } from './browser.mjs'

const [file, width] = process.argv.slice(2)
const browser = await launch()
try {
  const context = await browser.newContext({ viewport: { width: Number(width), height: 600 }, javaScriptEnabled: false })
  const requests = []
  context.on('request', (request) => requests.push(request.url()))
  const page = await context.newPage()
  await page.setContent(readFileSync(0, 'utf8'))
  await page.screenshot({ path: file, fullPage: true })
  const overflow = await page.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)
  assert.deepEqual({ requests, overflow }, { requests: [], overflow: 0 })
} finally {
  await browser.close()
}
