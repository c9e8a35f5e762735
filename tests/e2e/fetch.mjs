// Opens a page in Chromium and lets it fetch: {page, requests: [{url, options}]} as JSON on standard input.
// Prints for each request what the page could read, {status, headers, body}, or {error}, what the browser told it instead.
import { readFileSync } from 'node:fs'
import { launch } from '../portal/browser.mjs'

const { page: address, requests } = JSON.parse(readFileSync(0, 'utf8'))
const browser = await launch()
try {
  const page = await browser.newPage()
  await page.goto(address)
  const readings = []
  for (const request of requests) readings.push(await page.evaluate(read, request))
  process.stdout.write(JSON.stringify(readings))
} finally {
  await browser.close()
}

/** Runs in the page. */
async function read({ url, options }) {
  try {
    const response = await fetch(url, options)
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  } catch (error) {
    return { error: String(error) }
  }
}
