/** Opens the portal in a fresh headless Chromium and keeps a record of everything the page asked for or complained about. */
import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import path from 'node:path'

export const DESKTOP = { width: 1440, height: 900 }
export const PHONE = { width: 360, height: 740 }

/** Where the portal under test is; the checks never run against nothing. */
export function portalUrl() {
  assert.ok(process.env.PORTAL_URL, 'PORTAL_URL must name the portal to check, as in http://127.0.0.1:4590')
  return new URL(process.env.PORTAL_URL)
}

/**
 * A page at `route` in a profile of its own, with its record: `requests` (addresses), `complaints` (console warnings and
 * errors, uncaught errors, policy violations). `options` go to the browser's context, such as `storageState`.
 */
export async function visit(browser, route, { viewport = DESKTOP, colorScheme = 'light', ...options } = {}) {
  const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', ...options })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: portalUrl().origin })
  const record = await watch(context)
  const page = await context.newPage()
  page.on('websocket', (socket) => record.requests.push(socket.url()))
  await page.goto(new URL(route, portalUrl()).href)
  await page.waitForLoadState('networkidle')
  return { page, record, close: () => context.close() }
}

/** The record of a context: the `requests` and `complaints` of all its pages from now on. */
export async function watch(context) {
  const record = { requests: [], complaints: [] }
  context.on('request', (request) => record.requests.push(request.url()))
  context.on('requestfailed', (request) => {
    if (!isCanceled(request)) record.complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`)
  })
  context.on('weberror', (error) => record.complaints.push(`uncaught: ${error.error()}`))
  context.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) record.complaints.push(`${message.type()}: ${message.text()}`)
  })
  await context.addInitScript(reportPolicyViolations)
  return record
}

/** Whether the page left a call of the API, as every navigation does; Chromium also says so of answers that are read as streams. */
function isCanceled(request) {
  return /^\/(api\/|health$)/.test(new URL(request.url()).pathname) && request.failure()?.errorText === 'net::ERR_ABORTED'
}

/** Runs in the page, before its own scripts. */
function reportPolicyViolations() {
  document.addEventListener('securitypolicyviolation', (violation) => {
    console.error(`policy violation: ${violation.violatedDirective} ${violation.blockedURI} ${violation.sourceFile}`)
  })
}

/** Requests that left for another host. `data:` and `blob:` addresses never leave the page. */
export function foreignRequests(record) {
  return record.requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).host !== portalUrl().host)
}

/** Writes a screenshot when SCREENSHOTS names a folder. */
export async function screenshot(page, name, options = {}) {
  if (!process.env.SCREENSHOTS) return
  mkdirSync(process.env.SCREENSHOTS, { recursive: true })
  await page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${name}.png`), ...options })
}
