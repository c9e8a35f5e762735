/** API keys, usage and the dashboard. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { tabTo } from './keyboard.mjs'
import { assertAccessible, assertNoSidewaysScroll } from './pageRules.mjs'
import { consolePath, stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const LOOKS = [['desktop', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

/** The status of a call with the secret of a key. */
async function callWith(secret) {
  const response = await fetch(new URL('/api/v1/clients?limit=1', portalUrl()), { headers: { Authorization: `Bearer ${secret}` } })
  await response.text()
  return response.status
}

/** Change a sandbox key with the stack's own key, as a colleague; return its user agents. */
async function changeKey(keyId, changes) {
  const headers = { Authorization: `Bearer ${stackFacts().sandbox_api_secret}`, 'Content-Type': 'application/json' }
  const response = await fetch(new URL(`/api/v1/api-keys/${keyId}`, portalUrl()), { method: 'PATCH', headers, body: JSON.stringify(changes) })
  return (await response.json()).user_agents
}

/** A new sandbox key that expires tomorrow. */
async function issueShortKey(name) {
  const headers = { Authorization: `Bearer ${stackFacts().sandbox_api_secret}`, 'Content-Type': 'application/json' }
  const expires_at = new Date(Date.now() + 23 * 3_600_000).toISOString()
  const body = JSON.stringify({ name, scopes: ['clients:read'], expires_at })
  const response = await fetch(new URL('/api/v1/api-keys', portalUrl()), { method: 'POST', headers, body })
  assert.equal(response.status, 201, await response.clone().text())
  return (await response.json()).id
}

async function createKey(page, name) {
  await page.getByLabel(/^Name/).fill(name)
  await page.getByLabel('Read clients').check()
  await page.getByRole('button', { name: 'Create the key' }).click()
}

/** The secret of the open dialog, by the downloaded `.env` file. */
async function readSecret(page) {
  const downloads = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download .env' }).click()
  const text = await readFile(await (await downloads).path(), 'utf8')
  return /^WEDSYNC_API_SECRET=(.+)$/m.exec(text)[1]
}

async function closeSecret(page) {
  await page.getByLabel('I have stored the secrets').check()
  await page.getByRole('button', { name: 'Done' }).click()
}

describe('the pages of keys', () => {
  for (const path of ['', 'keys', 'keys/new', 'usage']) {
    for (const [look, options] of LOOKS) {
      it(`/${path} is accessible and fits (${look})`, async () => {
        const visited = await visitSignedIn(browser, path, options)
        await visited.page.getByRole('heading', { level: 1 }).waitFor()
        await assertAccessible(visited.page, EVERY_IMPACT)
        await assertNoSidewaysScroll(visited.page)
        await screenshot(visited.page, `${path.replace('/', '-') || 'dashboard'}-${look}`, { fullPage: true })
        await visited.close()
      })
    }
  }
})

describe('a key', () => {
  it('is created, used, regenerated, disabled and revoked', async () => {
    const visited = await visitSignedIn(browser, 'keys/new')
    const { page } = visited
    await createKey(page, '<img src=x onerror=alert(1)> sync')
    await page.getByRole('dialog', { name: /^Secret of/ }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    const secret = await readSecret(page)
    assert.equal(await callWith(secret), 200)
    await closeSecret(page)
    await page.getByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)> sync' }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)

    await page.getByRole('button', { name: 'Regenerate' }).click()
    await page.getByRole('dialog', { name: 'Regenerate the secret?' }).getByRole('button', { name: 'Regenerate' }).click()
    await page.getByRole('dialog', { name: /^Secret of/ }).waitFor()
    const nextSecret = await readSecret(page)
    await closeSecret(page)
    assert.deepEqual(await Promise.all([callWith(secret), callWith(nextSecret)]), [200, 200])

    await page.getByRole('button', { name: 'Disable' }).click()
    await page.getByRole('button', { name: 'Disable the key' }).click()
    await page.getByRole('button', { name: 'Enable' }).waitFor()
    assert.equal(await callWith(nextSecret), 401)

    await page.getByRole('button', { name: 'Revoke' }).click()
    await page.getByRole('button', { name: 'Revoke the key' }).click()
    await page.waitForURL((url) => url.pathname === consolePath('keys'))
    await visited.close()
  })

  it('is created with the keyboard alone', async () => {
    const visited = await visitSignedIn(browser, 'keys/new')
    const { page } = visited
    await tabTo(page, page.getByLabel(/^Name/))
    await page.keyboard.type('Keyboard')
    await tabTo(page, page.getByLabel('Read clients'))
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /^Secret of/ }).waitFor()
    await tabTo(page, page.getByLabel('I have stored the secrets'))
    await page.keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: 'Done' }))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Keyboard' }).waitFor()
    await visited.close()
  })

  it('is changed without undoing what a colleague has changed', async () => {
    const visited = await visitSignedIn(browser, 'keys/new')
    const { page } = visited
    await createKey(page, 'Before')
    await page.getByRole('dialog', { name: /^Secret of/ }).waitFor()
    await closeSecret(page)
    await page.getByRole('link', { name: 'Edit' }).click()
    await page.getByLabel(/^Name/).fill('After')
    const keyId = new URL(page.url()).pathname.split('/')[4]
    assert.deepEqual(await changeKey(keyId, { user_agents: ['Colleague/*'] }), ['Colleague/*'])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: 'After' }).waitFor()
    await page.getByText('Colleague/*').waitFor()
    await visited.close()
  })
})

describe('the form of a key', () => {
  it('says what is wrong, and keeps what was typed when the API fails', async () => {
    const visited = await visitSignedIn(browser, 'keys/new')
    const { page } = visited
    await page.getByRole('button', { name: 'Create the key' }).click()
    await page.getByText('Choose at least one.').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    const keys = []
    await page.route('**/v1/api-keys', async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      await route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, title: 'Try later', detail: 'The service is busy.', code: 'unavailable', request_id: 'req_1' }) })
    })
    await createKey(page, 'Kept')
    await page.getByRole('alert').filter({ hasText: 'The service is busy.' }).waitFor()
    assert.equal(await page.getByLabel(/^Name/).inputValue(), 'Kept')
    await page.unroute('**/v1/api-keys')
    await page.route('**/v1/api-keys', async (route) => {
      keys.push(route.request().headers()['idempotency-key'])
      await route.continue()
    })
    await page.getByRole('button', { name: 'Create the key' }).click()
    await page.getByRole('dialog', { name: /^Secret of/ }).waitFor()
    assert.equal(new Set(keys).size, 1, 'a second attempt has the key of the first')
    await visited.close()
  })

  it('asks for a proof of identity when the sign-in is too old', async () => {
    const visited = await visitSignedIn(browser, 'keys/new')
    const { page } = visited
    let isFirst = true
    await page.route('**/v1/api-keys', async (route) => {
      if (!isFirst) return route.continue()
      isFirst = false
      await route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify({ status: 403, title: 'A recent sign-in is required', detail: 'Sign in again.', code: 'step_up_required' }) })
    })
    await createKey(page, 'Confirmed')
    const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' })
    await dialog.getByLabel(/^Password/).fill('wrong password')
    await dialog.getByRole('button', { name: 'Confirm' }).click()
    await dialog.getByRole('alert').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await dialog.getByLabel(/^Password/).fill(stackFacts().admin_password)
    await dialog.getByRole('button', { name: 'Confirm' }).click()
    await page.getByRole('dialog', { name: /^Secret of/ }).waitFor()
    await visited.close()
  })
})

describe('a list', () => {
  const PROBLEMS = [
    [403, 'insufficient_scope', 'You do not have permission'],
    [429, 'rate_limited', 'Too many requests'],
    [500, 'internal_error', 'Internal error'],
  ]
  for (const [status, code, title] of PROBLEMS) {
    it(`says what is wrong on ${status}`, async () => {
      const visited = await visitSignedIn(browser, 'keys')
      const { page } = visited
      const headers = status === 429 ? { 'Retry-After': '3600' } : {}
      const body = JSON.stringify({ status, title, detail: 'The reason.', code, request_id: 'req_1', retryable: false })
      await page.route('**/v1/api-keys?**', (route) => route.fulfill({ status, headers, contentType: 'application/problem+json', body }))
      await page.route('**/v1/api-keys', (route) => route.fulfill({ status, headers, contentType: 'application/problem+json', body }))
      await page.goto(`${page.url()}?status=active`)
      await page.getByRole('alert').filter({ hasText: title }).waitFor()
      await page.getByText('req_1').waitFor()
      await assertAccessible(page, EVERY_IMPACT)
      await page.unroute('**/v1/api-keys?**')
      await page.unroute('**/v1/api-keys')
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByRole('table').waitFor()
      await visited.close()
    })
  }

  it('says that it is offline', async () => {
    const visited = await visitSignedIn(browser, 'keys')
    const { page } = visited
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Usage' }).click()
    await page.getByText(/offline|could not be loaded/i).first().waitFor()
    await page.context().setOffline(false)
    await visited.close()
  })
})

describe('the numbers of the dashboard', () => {
  it('lead to their lists', async () => {
    const visited = await visitSignedIn(browser, '', { environment: 'live' })
    const { page } = visited
    await page.getByRole('link', { name: /^Active keys/ }).click()
    await page.getByRole('heading', { level: 1, name: 'API keys' }).waitFor()
    assert.equal(new URL(page.url()).searchParams.get('status'), 'active')
    await page.goBack()
    await page.getByRole('link', { name: /^Calls today/ }).click()
    await page.getByRole('button', { name: 'Last 24 hours', pressed: true }).waitFor()
    await visited.close()
  })

  it('are there as a chart and as a table', async () => {
    const visited = await visitSignedIn(browser, 'usage', { environment: 'live' })
    const { page } = visited
    await page.getByRole('img', { name: 'Requests' }).waitFor()
    await page.getByRole('button', { name: 'Show the table' }).click()
    await page.getByRole('table', { name: 'Requests' }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })
})

describe('the open alerts of the dashboard', () => {
  it('name a key that expires soon, and lead to it', async () => {
    const name = `<b>Short</b> ${crypto.randomUUID()}`
    const keyId = await issueShortKey(name)
    const visited = await visitSignedIn(browser, '')
    const { page } = visited
    const alerts = page.getByRole('region', { name: 'Open alerts' })
    await alerts.getByRole('link', { name: `“${name}” expires within a day.` }).click()
    await page.waitForURL((url) => url.pathname === consolePath(`keys/${keyId}`))
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await visited.close()
  })

  it('name a webhook that fails and a quota that is nearly used, and lead to their lists', async () => {
    const visited = await visitSignedIn(browser, 'usage')
    const { page } = visited
    await page.route('**/v1/webhooks?*', async (route) => {
      const failed = { id: 'whk_1', url: 'https://hotel.example/hook', status: 'failed', failing_since: '2026-03-01T09:30:00.000Z' }
      await route.fulfill({ json: { object: 'list', data: [failed], has_more: false, next_cursor: null } })
    })
    await page.route('**/v1/usage/quotas?*', async (route) => {
      const limits = [{ name: 'daily_quota', used: 900, limit: 1000, remaining: 100, window_s: 86_400, resets_at: '2026-03-02T00:00:00.000Z' }]
      await route.fulfill({ json: { object: 'list', data: [{ api_key_id: 'key_1', name: 'Sync', limits }], has_more: false, next_cursor: null } })
    })
    await page.getByRole('link', { name: 'Dashboard' }).click()
    const alerts = page.getByRole('region', { name: 'Open alerts' })
    await alerts.getByText('https://hotel.example/hook is disabled: it failed too long.').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await screenshot(page, 'dashboard-alerts', { fullPage: true })
    await alerts.getByRole('link', { name: '“Sync” has used 90% of its daily quota.' }).click()
    await page.waitForURL((url) => url.pathname === consolePath('usage'))
    await visited.close()
  })
})
