/** Support tickets: those of an organization, and those of all for the platform's support. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { tabTo } from './keyboard.mjs'
import { assertAccessible, assertNoSidewaysScroll } from './pageRules.mjs'
import { signUp } from './people.mjs'
import { consolePath, stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const LOOKS = [['desktop', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

/** The ID of a request that the sandbox's log has. */
async function loggedRequest() {
  const headers = { Authorization: `Bearer ${stackFacts().sandbox_api_secret}` }
  const response = await fetch(new URL('/api/v1/clients?limit=1', portalUrl()), { headers })
  await response.text()
  return response.headers.get('x-request-id')
}

async function openTicket(page, { subject, body = 'Since this morning.' }) {
  await page.getByLabel('Subject').fill(subject)
  await page.getByLabel(/^What happens/).fill(body)
  await page.getByRole('button', { name: 'Open the ticket' }).click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
}

async function send(page, text) {
  await page.getByLabel('Your message').fill(text)
  await page.getByRole('button', { name: 'Send' }).click()
}

/** Nothing of a text has become an element or has run. */
async function assertInert(page) {
  assert.equal(await page.locator('main img, main script').count(), 0)
  assert.notEqual(await page.title(), '1')
}

describe('the pages of support', () => {
  for (const path of ['support', 'support/new', 'support/waiting']) {
    for (const [look, options] of LOOKS) {
      it(`/${path} is accessible and fits (${look})`, async () => {
        const visited = await visitSignedIn(browser, path, options)
        await visited.page.getByRole('heading', { level: 1 }).waitFor()
        await assertAccessible(visited.page, EVERY_IMPACT)
        await assertNoSidewaysScroll(visited.page)
        await screenshot(visited.page, `${path.replace('/', '-')}-${look}`, { fullPage: true })
        await visited.close()
      })
    }
  }
})

describe('a ticket', () => {
  it('is opened about a request, continued, found by its status and closed', async () => {
    const requestId = await loggedRequest()
    const visited = await visitSignedIn(browser, 'support')
    const { page } = visited
    await page.goto(new URL(`${consolePath('support/new')}?request_id=${requestId}`, portalUrl()).href)
    assert.equal(await page.getByLabel('Request ID').inputValue(), requestId)
    const subject = `Late ${crypto.randomUUID()}`
    await openTicket(page, { subject, body: `First line\n${MARKUP}` })
    await page.getByRole('region', { name: 'Request' }).getByText(requestId).waitFor()
    await page.getByText(MARKUP).waitFor()
    await assertInert(page)
    await assertAccessible(page, EVERY_IMPACT)

    await send(page, `More: ${MARKUP}`)
    const more = page.getByRole('log').getByText(`More: ${MARKUP}`)
    await more.waitFor()
    assert.equal(await page.getByLabel('Your message').inputValue(), '')
    await send(page, `More: ${MARKUP}`)
    await more.nth(1).waitFor()
    await assertInert(page)

    await page.getByRole('button', { name: 'Close the ticket' }).click()
    const dialog = page.getByRole('dialog', { name: 'Close the ticket?' })
    await dialog.waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await dialog.getByRole('button', { name: 'Close the ticket' }).click()
    await page.getByText('The ticket is closed.').waitFor()
    await assertAccessible(page, EVERY_IMPACT)

    await page.getByRole('link', { name: 'Support' }).first().click()
    await page.getByLabel('Status').selectOption('Closed')
    await page.getByRole('link', { name: subject }).waitFor()
    assert.equal(new URL(page.url()).searchParams.get('status'), 'closed')
    await page.getByLabel('Status').selectOption('Waits for you')
    await page.getByRole('link', { name: subject }).waitFor({ state: 'detached' })
    await visited.close()
  })

  it('with markup in its subject shows it as text, on a phone as well', async () => {
    const visited = await visitSignedIn(browser, 'support/new', { viewport: PHONE })
    const { page } = visited
    const subject = `${crypto.randomUUID()} ${MARKUP}`
    await openTicket(page, { subject, body: 'x'.repeat(300) })
    await assertInert(page)
    await assertNoSidewaysScroll(page)
    await assertAccessible(page, EVERY_IMPACT)
    await screenshot(page, 'support-ticket-phone', { fullPage: true })
    await page.goto(new URL(consolePath('support'), portalUrl()).href)
    await page.getByRole('link', { name: subject }).waitFor()
    await assertInert(page)
    await visited.close()
  })

  it('of another organization is answered by support, and its author reads that', async () => {
    const customer = await visit(browser, '/sign-up')
    await signUp(customer.page, 'Jane Roe', `Harbour ${crypto.randomUUID().slice(0, 8)}`)
    const newTicket = customer.page.url().replace(/\/start$/, '/support/new')
    await customer.page.goto(newTicket)
    const subject = `Question ${crypto.randomUUID()}`
    await openTicket(customer.page, { subject })
    assert.equal(await customer.page.getByRole('main').getByText('Organization', { exact: true }).count(), 0, 'only support sees the organization')

    const staff = await visitSignedIn(browser, 'support')
    await staff.page.getByRole('link', { name: 'All organizations' }).click()
    await findWaiting(staff.page, subject)
    await staff.page.getByRole('heading', { level: 1, name: subject }).waitFor()
    await send(staff.page, 'We look into it.')
    await staff.page.getByRole('log').getByText('We look into it.').waitFor()
    await staff.page.getByText('Waits for you').waitFor()
    await staff.close()

    const log = customer.page.getByRole('log')
    await log.getByText('We look into it.').waitFor()
    await log.getByText(/^Support/).first().waitFor()
    await assertAccessible(customer.page, EVERY_IMPACT)
    await customer.page.goto(newTicket.replace(/\/new$/, '/waiting'))
    await customer.page.getByRole('alert').filter({ hasText: 'You do not have permission' }).waitFor()
    await assertAccessible(customer.page, EVERY_IMPACT)
    await customer.close()
  })

  it('is opened with the keyboard alone', async () => {
    const visited = await visitSignedIn(browser, 'support/new')
    const { page } = visited
    const subject = `Keyboard ${crypto.randomUUID()}`
    await tabTo(page, page.getByLabel('Subject'))
    await page.keyboard.type(subject)
    await tabTo(page, page.getByLabel(/^What happens/))
    await page.keyboard.type('Nothing arrives.')
    await tabTo(page, page.getByLabel('Priority').first())
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Open the ticket' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: subject }).waitFor()
    await visited.close()
  })
})

/** Follows the link to a waiting ticket, on whichever page of the list it stands. */
async function findWaiting(page, subject) {
  const link = page.getByRole('link', { name: subject })
  const next = page.getByRole('link', { name: 'Next page' })
  for (;;) {
    await link.or(next).first().waitFor()
    if ((await link.count()) > 0) return await link.click()
    const address = page.url()
    await next.click()
    await page.waitForURL((url) => url.href !== address)
    await page.waitForLoadState('networkidle')
  }
}

describe('the form of a ticket', () => {
  it('says what is missing, and keeps what was typed when the API fails', async () => {
    const visited = await visitSignedIn(browser, 'support/new')
    const { page } = visited
    await page.getByRole('button', { name: 'Open the ticket' }).click()
    await page.locator('[aria-invalid="true"]').first().waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    const body = JSON.stringify({ status: 503, title: 'Try later', detail: 'The service is busy.', code: 'unavailable', request_id: 'req_1' })
    await page.route('**/v1/tickets', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body }))
    await page.getByLabel('Subject').fill('Kept')
    await page.getByLabel(/^What happens/).fill('Kept as well')
    await page.getByRole('button', { name: 'Open the ticket' }).click()
    await page.getByRole('alert').filter({ hasText: 'The service is busy.' }).waitFor()
    assert.equal(await page.getByLabel(/^What happens/).inputValue(), 'Kept as well')
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })

  it('says that the log does not have the request', async () => {
    const visited = await visitSignedIn(browser, 'support/new')
    const { page } = visited
    await page.getByLabel('Request ID').fill('req_none')
    await page.getByLabel('Subject').focus()
    await page.getByText(/request log of this environment does not have it/).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })
})
