/** Receivers of the sandbox: from one click to a delivery that is shown with its verified signature. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertNoSidewaysScroll } from './pageRules.mjs'
import { stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
// What would run if a page took a text for HTML.
const SCRIPT = '<img src=x onerror="window.wasHacked=true"><script>window.wasHacked=true</script>'

let browser

before(async () => {
  browser = await launch()
})
after(async () => {
  await browser?.close()
})

/** A call with the sandbox key of the stack. */
async function callSandbox(method, path, body) {
  const { api_url: url, sandbox_api_key: key, sandbox_api_secret: secret } = stackFacts()
  const headers = { 'X-API-Key': key, 'X-API-Secret': secret, 'Content-Type': 'application/json' }
  const response = await fetch(`${url}/v1/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  assert.ok(response.ok, `${method} ${path}: ${response.status}`)
  return response.status === 204 ? undefined : response.json()
}

describe('a receiver', () => {
  it('is created with one click and shows a delivery as it arrives, as text', async () => {
    const visited = await visitSignedIn(browser, 'sandbox/receivers', { environment: 'test' })
    const { page } = visited
    await page.getByRole('button', { name: 'Create a receiver', exact: true }).click()
    await page.getByText('Waiting for the first request').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    const url = (await page.getByRole('group', { name: 'URL', exact: true }).innerText()).trim()
    const webhook = await callSandbox('POST', 'webhooks', { url, event_types: ['client.created'] })
    await callSandbox('POST', 'clients', { name: SCRIPT, email: 'first@example.com' })
    await page.getByText('Signature verified').waitFor()
    assert.match(await page.getByRole('group', { name: 'Headers' }).innerText(), /webhook-signature: v1,/)
    assert.match(await page.getByRole('group', { name: 'Body' }).innerText(), /client\.created/)
    assert.equal(await page.evaluate(() => window.wasHacked), undefined)
    await assertAccessible(page, EVERY_IMPACT)
    await assertKeepsToItself(visited)
    await callSandbox('DELETE', `webhooks/${webhook.id}`)
    await page.getByRole('button', { name: 'Delete the receiver' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete the receiver' }).click()
    await page.waitForURL(/\/sandbox\/receivers$/)
  })

  it('fits a phone', async () => {
    const { id } = await callSandbox('POST', 'sandbox/receivers', {})
    const { page } = await visitSignedIn(browser, `sandbox/receivers/${id}`, { environment: 'test', viewport: PHONE })
    await page.getByText('Waiting for the first request').waitFor()
    await assertNoSidewaysScroll(page)
    await callSandbox('DELETE', `sandbox/receivers/${id}`)
  })

  it('is not there in live', async () => {
    const { page } = await visitSignedIn(browser, 'sandbox/receivers', { environment: 'live' })
    await page.getByRole('link', { name: 'Go to the sandbox' }).click()
    await page.getByRole('button', { name: 'Create a receiver', exact: true }).waitFor()
  })
})
