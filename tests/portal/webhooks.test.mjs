/** Webhooks, their deliveries and the events: as a person who connects a system goes through them. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertNoSidewaysScroll } from './pageRules.mjs'
import { callApi, createClient, startReceiver, waitFor } from './receiver.mjs'
import { consolePath, stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
// What would run if a page took a text for HTML.
const SCRIPT = '<img src=x onerror="window.wasHacked=true"><script>window.wasHacked=true</script>'
const PREFIX = `Portal ${Date.now().toString(36)}`

let browser
let receiver
let webhookId
let secret
/** The clients that the filter of the webhook lets through. */
const matching = []

before(async () => {
  browser = await launch()
  receiver = await startReceiver()
})
after(async () => {
  await browser?.close()
  if (receiver) {
    const { data } = await callApi('GET', 'webhooks?limit=100')
    for (const { id, url } of data) if (url === receiver.url) await callApi('DELETE', `webhooks/${id}`)
    await receiver.stop()
  }
})

const answers = (status, body = 'ok', type = 'text/plain') => {
  receiver.answer = { status, headers: { 'content-type': type }, body }
}
const open = (page, address) => page.goto(new URL(consolePath(address), portalUrl()).href)
async function createMatching(name) {
  const client = await createClient(`${PREFIX} ${name}`)
  matching.push(client)
  return client
}

const deliveryOf = async (client, status) =>
  waitFor(async () => (await callApi('GET', `webhooks/${webhookId}/deliveries?object_id=${client.id}&status=${status}`)).data[0], `a ${status} delivery of ${client.name}`)

/** As any page, but for requests that ended early: leaving a page ends them, and Chromium counts those that are sent as a copy. */
async function assertSilent({ page, record }) {
  const complaints = record.complaints.filter((complaint) => !complaint.includes('ERR_ABORTED'))
  await assertKeepsToItself({ page, record: { ...record, complaints } })
}

/** Sensitive operations ask for the password, unless the person has signed in within the last 10 minutes. */
async function confirmIfAsked(page, next) {
  const question = page.getByRole('dialog', { name: 'Confirm that it is you' })
  await question.or(next).first().waitFor()
  if (!(await question.isVisible())) return
  await question.getByLabel('Password').fill(stackFacts().admin_password)
  await question.getByRole('button', { name: 'Confirm' }).click()
  await next.waitFor()
}

/** Reads the secret of the dialog that shows it once, and closes it. */
async function takeSecret(page, title) {
  const dialog = page.getByRole('dialog', { name: title })
  await confirmIfAsked(page, dialog)
  await assertAccessible(page, EVERY_IMPACT)
  const [, shown] = /WEBHOOK_SECRET=(wh\S+)/.exec(await dialog.locator('pre').innerText())
  await dialog.getByLabel('I have stored the secrets').check()
  await dialog.getByRole('button', { name: 'Done' }).click()
  return shown
}

describe('a webhook', () => {
  it('is created with chosen events and a filter that was tested', async () => {
    const visited = await visitSignedIn(browser, 'webhooks/new')
    const { page } = visited
    await page.getByRole('button', { name: 'Create the webhook' }).click()
    await page.getByText('Choose at least one.').or(page.getByText('Too short.')).first().waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByLabel('URL').fill(receiver.url)
    await page.getByLabel('Description').fill(`${PREFIX} ${SCRIPT}`)
    await page.getByLabel('Search event types').fill('client created')
    await page.getByRole('checkbox', { name: /^client\.created/ }).check()
    await page.getByText(/1 of \d+ event types are chosen/).waitFor()
    await page.getByLabel('Event pattern').fill(JSON.stringify({ data: { object: { name: [{ prefix: PREFIX }] } } }))
    await page.getByText('Test the filter against an event').click()
    await page.getByLabel('Start with the example of').selectOption('client.created')
    await page.getByRole('button', { name: 'Test the filter', exact: true }).click()
    await page.getByText('Does not match').waitFor()
    await page.getByRole('textbox', { name: 'Event', exact: true }).fill(JSON.stringify({ type: 'client.created', data: { object: { name: `${PREFIX} Eva` } } }))
    await page.getByRole('button', { name: 'Test the filter', exact: true }).click()
    await page.getByText('Matches: would be sent').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByLabel('Retries').fill('')
    await page.getByRole('button', { name: 'Create the webhook' }).click()
    secret = await takeSecret(page, 'Store the signing secret')
    await page.getByRole('heading', { level: 1, name: receiver.url }).waitFor()
    webhookId = new URL(page.url()).pathname.split('/').at(-1)
    assert.match(webhookId, /^whk_/)
    await page.getByText(`${PREFIX} ${SCRIPT}`).waitFor()
    assert.equal(await page.evaluate(() => globalThis.wasHacked), undefined)
    await assertSilent(visited)
    await visited.close()
  })

  it('gets a test event, whose delivery shows how its signature is made', async () => {
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}/test`)
    const { page } = visited
    const object = JSON.parse(await page.getByLabel('Object of the event').inputValue())
    await page.getByLabel('Object of the event').fill(JSON.stringify({ ...object, name: `${PREFIX} ${SCRIPT}` }))
    await page.getByRole('button', { name: 'Send the test event' }).click()
    await page.getByText('The signature verifies').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    const request = receiver.requests.at(-1)
    assert.equal(JSON.parse(request.body).data.object.name, `${PREFIX} ${SCRIPT}`)
    await page.getByRole('link', { name: 'Open the delivery' }).click()
    await page.getByRole('heading', { level: 1, name: 'Delivery of client.created' }).waitFor()
    await page.getByText(request.headers['webhook-signature']).first().waitFor()
    await page.getByLabel('Secret or public key of the webhook').fill(secret)
    await page.getByRole('button', { name: 'Check the signature' }).click()
    await page.getByText('The signature is correct').waitFor()
    await page.getByText('One of the sent signatures is the expected one').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByLabel('Secret or public key of the webhook').fill(`whsec_${Buffer.alloc(32).toString('base64')}`)
    await page.getByRole('button', { name: 'Check the signature' }).click()
    await page.getByText('The signature does not match').waitFor()
    await page.getByText('None of the sent signatures is the expected one').waitFor()
    assert.equal(await page.evaluate(() => globalThis.wasHacked), undefined)
    await assertSilent(visited)
    await visited.close()
  })

  it('has its deliveries in a live list, without those that the filter excludes', async () => {
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}/deliveries`)
    const { page } = visited
    await page.getByRole('button', { name: 'Live' }).waitFor()
    await createClient('Filtered Out')
    const client = await createMatching('Live')
    const row = page.getByRole('row').filter({ has: page.locator(`a[title="${client.id}"]`) })
    await row.getByText('Delivered').waitFor({ timeout: 60_000 })
    await page.getByRole('status').filter({ hasText: 'new deliveries' }).waitFor({ state: 'attached' })
    assert.equal(await page.getByRole('row').count(), 3) // its head, the test, the client
    await page.getByRole('button', { name: 'Live' }).click()
    await page.getByRole('button', { name: 'Paused' }).waitFor()
    await page.getByLabel('Status').selectOption('failed')
    await page.getByText('No delivery matches').waitFor()
    assert.equal(new URL(page.url()).searchParams.get('status'), 'failed')
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await row.waitFor()
    await visited.close()
  })

  it('shows what a failing endpoint answered as text, and is retried by keyboard', async () => {
    answers(500, SCRIPT, 'text/html')
    const client = await createMatching('Fails')
    const delivery = await deliveryOf(client, 'failed')
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}/deliveries/${delivery.id}`)
    const { page } = visited
    await page.getByText('All attempts failed. Retry it when the endpoint works again.').waitFor()
    await page.getByText('The endpoint has failed. Its log has the cause.').waitFor()
    await page.getByText(SCRIPT).waitFor()
    assert.equal(await page.evaluate(() => globalThis.wasHacked), undefined)
    await assertAccessible(page, EVERY_IMPACT)
    answers(200)
    await press(page, page.getByRole('button', { name: 'Retry the delivery' }), 'Enter')
    await page.getByText('Attempt 2', { exact: true }).waitFor({ timeout: 60_000 })
    await page.getByText('Delivered', { exact: true }).waitFor({ timeout: 60_000 })
    await assertSilent(visited)
    await visited.close()
  })

  it('shows the beginning of a long answer, without control characters', async () => {
    answers(500, `\u0000\u001b[31m\u202e${'x'.repeat(1_000_000)}`)
    const delivery = await deliveryOf(await createMatching('Long'), 'failed')
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}/deliveries/${delivery.id}`, { viewport: PHONE })
    const { page } = visited
    const answer = page.getByRole('group', { name: /^Body answered/ })
    assert.ok((await answer.innerText()).length <= 4096)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, EVERY_IMPACT)
    await screenshot(page, 'delivery-phone')
    await visited.close()
  })

  it('retries all that failed, then replays everything', async () => {
    answers(200)
    const count = receiver.requests.length
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}/deliveries`)
    const { page } = visited
    await page.getByLabel('Event type').fill('client.*')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('event_type') === 'client.*')
    await page.getByRole('link', { name: 'Retry what failed' }).click()
    await page.getByText('All events of client').locator('xpath=ancestor::label').getByRole('checkbox', { checked: true }).waitFor()
    await page.getByRole('button', { name: 'Retry the failed deliveries' }).click()
    await page.getByText('Succeeded', { exact: true }).waitFor({ timeout: 90_000 })
    await waitFor(() => receiver.requests.length > count, 'a retried delivery')
    assert.match(new URL(page.url()).searchParams.get('job'), /^job_/)
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByLabel('Replay everything').check()
    const before = receiver.requests.length
    const job = new URL(page.url()).searchParams.get('job')
    await page.getByRole('button', { name: 'Start the replay' }).click()
    await page.waitForURL((url) => url.searchParams.get('job') !== job)
    await page.getByText(/^Replay: /).waitFor()
    await page.getByText('Succeeded', { exact: true }).waitFor({ timeout: 90_000 })
    await waitFor(() => receiver.requests.length >= before + matching.length, 'the replayed events')
    await page.reload()
    await page.getByText(/^Replay: /).waitFor()
    await assertSilent(visited)
    await visited.close()
  })

  it('is edited, paused, resumed, deleted and restored', async () => {
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}/edit`)
    const { page } = visited
    await page.getByLabel('Requests per second, at most').fill('5000')
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await page.getByText('Correct the fields with an error above.').or(page.getByText('Too large.')).first().waitFor()
    await page.getByLabel('Requests per second, at most').fill('50')
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await page.getByText('50 requests per second').waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByText('Paused', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Resume' }).click()
    await page.getByText('Active', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('dialog', { name: 'Delete the webhook?' }).getByRole('button', { name: 'Delete the webhook' }).click()
    await page.getByRole('button', { name: 'Restore the webhook' }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('button', { name: 'Restore the webhook' }).click()
    await page.getByText('50 requests per second').waitFor()
    const webhook = await callApi('GET', `webhooks/${webhookId}`)
    assert.deepEqual([webhook.status, webhook.rate_limit_per_second, webhook.description], ['active', 50, `${PREFIX} ${SCRIPT}`])
    await visited.close()
  })

  it('gets a new secret, and the old one ends when it should', async () => {
    const visited = await visitSignedIn(browser, `webhooks/${webhookId}`)
    const { page } = visited
    await page.getByRole('button', { name: 'Rotate the secret' }).click()
    await page.getByRole('dialog', { name: 'Rotate the signing secret' }).getByRole('button', { name: 'Rotate the secret' }).click()
    assert.notEqual(await takeSecret(page, 'Store the new secret'), secret)
    await page.getByText(/Also signs until/).waitFor()
    await page.getByRole('button', { name: 'Expire the old secret now' }).click()
    await page.getByText('None signs').waitFor()
    await page.getByLabel('Show as a table').check()
    await page.getByRole('table', { name: 'Attempts by hour' }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })
})

describe('by keyboard alone', () => {
  it('a webhook is created', async () => {
    const visited = await visitSignedIn(browser, 'webhooks')
    const { page } = visited
    await press(page, page.getByRole('link', { name: 'Create a webhook' }), 'Enter')
    await reach(page, page.getByLabel('URL'))
    await page.keyboard.type(receiver.url)
    await reach(page, page.getByLabel('Search event types'))
    await page.keyboard.type('booking confirmed')
    await press(page, page.getByRole('checkbox', { name: /^booking\.confirmed/ }), 'Space')
    await press(page, page.getByRole('button', { name: 'Create the webhook' }), 'Enter')
    const dialog = page.getByRole('dialog', { name: 'Store the signing secret' })
    await dialog.waitFor()
    await press(page, dialog.getByLabel('I have stored the secrets'), 'Space')
    await press(page, dialog.getByRole('button', { name: 'Done' }), 'Enter')
    await page.getByRole('heading', { level: 1, name: receiver.url }).waitFor()
    await visited.close()
  })
})

describe('events', () => {
  it('lead to their deliveries, the endpoint and the record, and from there to the events', async () => {
    const client = await createClient(`${PREFIX} ${SCRIPT}`)
    const delivery = await deliveryOf(client, 'delivered')
    const visited = await visitSignedIn(browser, 'events')
    const { page } = visited
    await page.getByLabel('Object ID or text').fill(client.id)
    await page.keyboard.press('Enter')
    await page.getByText(/events searched/).waitFor()
    await page.getByRole('row').filter({ has: page.locator(`a[title="${client.id}"]`) }).getByRole('link', { name: 'client.created' }).click()
    await page.waitForURL((url) => url.pathname.endsWith(`/events/${delivery.event_id}`))
    await page.getByText(SCRIPT.slice(0, 12)).first().waitFor()
    await page.getByRole('table', { name: 'Deliveries' }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('table', { name: 'Deliveries' }).getByRole('link', { name: 'client.created' }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Delivery of client.created' }).waitFor()
    await page.getByRole('link', { name: client.id }).click()
    await page.getByRole('heading', { level: 1, name: 'Client' }).waitFor()
    await page.getByText(PREFIX).first().waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('link', { name: 'Events with this ID' }).click()
    await page.getByRole('table', { name: 'Events' }).waitFor()
    assert.equal(await page.evaluate(() => globalThis.wasHacked), undefined)
    await assertSilent(visited)
    await visited.close()
  })

  it('are described in a catalogue that leads to a webhook for them', async () => {
    const visited = await visitSignedIn(browser, 'event-types')
    const { page } = visited
    await page.getByLabel('Search event types').fill('confirmed booking')
    await page.getByRole('link', { name: 'booking.confirmed' }).click()
    await page.getByRole('heading', { level: 1, name: 'booking.confirmed' }).waitFor()
    await page.getByText('"booking.confirmed"').first().waitFor()
    await page.getByText('JSON Schema of the full event').click()
    await page.getByRole('group', { name: 'Schema', exact: true }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByRole('link', { name: 'Create a webhook for it' }).click()
    assert.ok(await page.getByRole('checkbox', { name: /^booking\.confirmed/ }).isChecked())
    await visited.close()
  })
})

describe('when the API does not answer as it should', () => {
  const problem = (status, code) => ({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ title: 'Rejected', status, code, detail: `This is the answer ${status}.`, request_id: 'req_1', retryable: false }),
  })
  for (const [status, code, text] of [[429, 'rate_limit_exceeded', 'This is the answer 429.'], [503, 'service_unavailable', 'This is the answer 503.'], [403, 'insufficient_scope', 'You do not have permission']]) {
    it(`the list says so (${status}), and reads again`, async () => {
      const visited = await visitSignedIn(browser, 'keys')
      const { page } = visited
      const calls = /\/v1\/deliveries/
      await page.route(calls, (route) => route.fulfill(problem(status, code)))
      await open(page, 'deliveries')
      await page.getByText(text).first().waitFor()
      await assertAccessible(page, EVERY_IMPACT)
      await page.unroute(calls)
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByRole('table', { name: 'Deliveries' }).waitFor()
      await visited.close()
    })
  }

  it('a form keeps what was typed while there is no connection', async () => {
    const visited = await visitSignedIn(browser, 'webhooks/new')
    const { page } = visited
    await page.getByLabel('URL').fill(receiver.url)
    await page.getByRole('checkbox', { name: /^\*/ }).check()
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Create the webhook' }).click()
    await page.getByText('You are offline').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.context().setOffline(false)
    assert.equal(await page.getByLabel('URL').inputValue(), receiver.url)
    await page.getByRole('button', { name: 'Create the webhook' }).click()
    await takeSecret(page, 'Store the signing secret')
    await visited.close()
  })
})

describe('each page', () => {
  for (const [look, options] of [['desktop', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]) {
    it(`is accessible and keeps to itself (${look})`, async () => {
      const visited = await visitSignedIn(browser, 'webhooks', options)
      const { page } = visited
      const addresses = ['webhooks', 'webhooks/new', `webhooks/${webhookId}`, `webhooks/${webhookId}/deliveries`, `webhooks/${webhookId}/resend`, 'deliveries', 'events', 'event-types']
      for (const address of addresses) {
        await open(page, address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        await assertAccessible(page, EVERY_IMPACT)
        await assertNoSidewaysScroll(page)
        await screenshot(page, `${address.replaceAll('/', '-').replace(webhookId, 'one')}-${look}`)
      }
      await assertSilent(visited)
      await visited.close()
    })
  }
})

/** Moves the focus by the Tab key until it is at the element. */
async function reach(page, target) {
  await target.waitFor()
  for (let steps = 0; steps < 400; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  assert.fail('the keyboard does not reach the element')
}

async function press(page, target, key) {
  await reach(page, target)
  await page.keyboard.press(key)
}
