/** The request log: from a request to its events, their deliveries and the endpoint, and back. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertNoSidewaysScroll } from './pageRules.mjs'
import { callApi, sendRequest, startReceiver, waitFor } from './receiver.mjs'
import { consolePath, stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const SCRIPT = '<img src=x onerror="window.wasHacked=true">'
const ABSENT = 'clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz'
const LOOKS = [['desktop', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]
// The log has a request within ten seconds.
const LOG_MS = 30_000

let browser
let receiver
let webhook
let created

before(async () => {
  browser = await launch()
  receiver = await startReceiver()
  webhook = await callApi('POST', 'webhooks', { url: receiver.url, event_types: ['client.created'] })
  created = await sendRequest('POST', 'clients', { name: `Request ${SCRIPT}`, email: 'eva@example.com' })
  await waitFor(() => receiver.requests.find(({ body }) => body.includes(created.body.id)), 'the delivery')
})
after(async () => {
  await browser?.close()
  if (webhook) await callApi('DELETE', `webhooks/${webhook.id}`)
  await receiver?.stop()
})

const open = (page, address) => page.goto(new URL(consolePath(address), portalUrl()).href)

/** Opens the page of a request as soon as it is in the log. */
async function openRequest(page, requestId) {
  await waitFor(async () => (await callApi('GET', `request-logs?request_id=${requestId}`)).data[0], `request ${requestId} in the log`, LOG_MS)
  await open(page, `requests/${requestId}`)
}

describe('a request', () => {
  it('leads to its event, the delivery and the endpoint, and each of them back', async () => {
    const visited = await visitSignedIn(browser, 'requests')
    const { page } = visited
    await openRequest(page, created.requestId)
    await page.getByRole('heading', { level: 1, name: 'POST /v1/clients' }).waitFor()
    await page.getByText('The request succeeded.').waitFor()
    const deliveries = page.getByRole('table', { name: 'Deliveries' })
    const row = deliveries.getByRole('row').filter({ hasText: receiver.url.replace('http://', '') })
    await row.getByText('Delivered').waitFor({ timeout: LOG_MS })
    await assertAccessible(page, EVERY_IMPACT)
    await row.getByRole('link', { name: 'client.created' }).click()
    await page.getByRole('heading', { level: 1, name: 'Delivery of client.created' }).waitFor()
    await page.getByRole('link', { name: /^evt_/ }).click()
    await page.getByRole('heading', { level: 1, name: 'client.created' }).waitFor()
    await page.getByRole('link', { name: created.requestId }).click()
    await page.getByRole('heading', { level: 1, name: 'POST /v1/clients' }).waitFor()
    await row.getByRole('link', { name: receiver.url.replace('http://', '') }).click()
    await page.getByRole('heading', { level: 1, name: receiver.url }).waitFor()
    assert.equal(await page.evaluate(() => globalThis.wasHacked), undefined)
    await visited.close()
  })

  it('that was rejected is explained, and can be sent again without a secret', async () => {
    const { requestId } = await sendRequest('GET', `${ABSENT}?fields=id`)
    const visited = await visitSignedIn(browser, 'requests')
    const { page } = visited
    await openRequest(page, requestId)
    await page.getByText('No record has this ID in this environment.').waitFor()
    await page.getByText('A rejected request changes nothing.').waitFor()
    await page.getByRole('button', { name: 'Copy the request as curl' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.ok(copied.startsWith(`curl -gsS -X GET '${portalUrl().origin}/api/v1/${ABSENT}?fields=id'`), copied)
    const { sandbox_api_key, sandbox_api_secret } = stackFacts()
    for (const secret of [sandbox_api_key, sandbox_api_secret, 'Bearer']) assert.ok(!copied.includes(secret), copied)
    const report = await page.getByRole('link', { name: 'Report a problem' }).getAttribute('href')
    assert.equal(report, consolePath(`support/new?request_id=${requestId}`))
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })

  it('that is in no log is said to be missing', async () => {
    const visited = await visitSignedIn(browser, 'requests/req_01k0a3v5m8f1xq2w7r9tbdc6yz.3')
    const { page } = visited
    await page.getByText('A request is in the log within ten seconds').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('link', { name: 'Open the request of the batch' }).click()
    await page.waitForURL((url) => url.pathname.endsWith('/requests/req_01k0a3v5m8f1xq2w7r9tbdc6yz'))
    await visited.close()
  })
})

describe('the log', () => {
  it('is live, without the requests that read it, and searched by the address', async () => {
    const visited = await visitSignedIn(browser, 'requests')
    const { page } = visited
    await page.getByRole('button', { name: 'Live' }).waitFor()
    const { requestId } = await sendRequest('GET', ABSENT)
    const link = page.locator(`a[href$="/requests/${requestId}"]`)
    await link.waitFor({ timeout: LOG_MS })
    assert.equal(await page.getByRole('table', { name: 'Requests' }).getByText('/v1/request-logs', { exact: false }).count(), 0)
    await page.getByLabel('Status').selectOption('4xx')
    await page.getByLabel('Route').fill('/v1/clients/{client_id}')
    await page.keyboard.press('Enter')
    await link.waitFor()
    const { searchParams } = new URL(page.url())
    assert.deepEqual([searchParams.get('status'), searchParams.get('route')], ['4xx', '/v1/clients/{client_id}'])
    await page.getByLabel('Text').fill('no such text')
    await page.keyboard.press('Enter')
    await page.getByText(/No request matches|No match on this page/).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await link.waitFor()
    await visited.close()
  })

  for (const [look, options] of LOOKS) {
    it(`is accessible and fits (${look})`, async () => {
      const visited = await visitSignedIn(browser, 'requests', options)
      const { page } = visited
      await page.getByRole('table', { name: 'Requests' }).waitFor()
      await assertAccessible(page, EVERY_IMPACT)
      await assertNoSidewaysScroll(page)
      await screenshot(page, `requests-${look}`)
      await openRequest(page, created.requestId)
      await page.getByRole('table', { name: 'Deliveries' }).waitFor()
      await assertAccessible(page, EVERY_IMPACT)
      await assertNoSidewaysScroll(page)
      await screenshot(page, `request-${look}`)
      await visited.close()
    })
  }

  it('says so when it cannot be read', async () => {
    const visited = await visitSignedIn(browser, 'keys')
    const { page } = visited
    await page.route(/\/v1\/request-logs/, (route) => route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ title: 'Rejected', status: 403, code: 'insufficient_scope', detail: 'Requires request-logs:read.', request_id: 'req_1', retryable: false }),
    }))
    await open(page, 'requests')
    await page.getByText('You do not have permission').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })
})
