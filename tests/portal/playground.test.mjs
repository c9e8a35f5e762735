/** The authentication playground: each way to authenticate is tried, and no secret leaves the page. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertNoSidewaysScroll } from './pageRules.mjs'
import { stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const LOOKS = [
  ['desktop', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: PHONE }],
]
const TABS = ['API key', 'Authorization code', 'Client credentials', 'Token inspector', 'Request signer']
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

/** The text of a panel of code, when it is there. */
const panel = async (page, caption) => {
  const figure = page.locator('figure:visible').filter({ has: page.getByText(caption, { exact: true }) })
  await figure.waitFor()
  return (await figure.locator('pre').textContent()) ?? ''
}

async function api(method, path, body) {
  const headers = { Authorization: `Bearer ${stackFacts().sandbox_api_secret}`, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }
  const response = await fetch(new URL(`/api/v1/${path}`, portalUrl()), { method, headers, body: JSON.stringify(body) })
  return response.json()
}

/** The secret is neither in an address nor in what the browser stores. */
async function assertKept({ page, record }, secret) {
  assert.deepEqual(record.requests.filter((url) => url.includes(secret)), [])
  assert.ok(!page.url().includes(secret))
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  assert.ok(!stored.includes(secret))
}

describe('the playground', () => {
  for (const [look, options] of LOOKS) {
    it(`is accessible and fits on every tab (${look})`, async () => {
      const visited = await visitSignedIn(browser, 'playground', options)
      const { page } = visited
      for (const tab of TABS) {
        await page.getByRole('tab', { name: tab }).click()
        await page.getByRole('tabpanel', { name: tab }).waitFor()
        await assertAccessible(page, EVERY_IMPACT)
        await assertNoSidewaysScroll(page)
        await screenshot(page, `playground-${tab.replaceAll(' ', '-')}-${look}`)
      }
      await visited.close()
    })
  }

  it('calls with an API key, by keyboard alone, and keeps the secret in memory', async () => {
    const visited = await visitSignedIn(browser, 'playground')
    const { page } = visited
    const { sandbox_api_secret: secret } = stackFacts()
    const field = page.getByRole('tabpanel', { name: 'API key' }).getByLabel('Secret', { exact: false }).first()
    for (let step = 0; step < 80; step += 1) {
      if (await field.evaluate((element) => element === document.activeElement)) break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.type(secret)
    await page.keyboard.press('Enter')
    assert.match(await panel(page, 'Request: call with the key'), /^GET \/api\/v1\/clients\?limit=1 HTTP\/1.1\n[\s\S]*Authorization: Bearer sk_test_/)
    assert.match(await panel(page, 'Response: call with the key'), /^HTTP\/1.1 200\n[\s\S]*"object": "list"/)
    await assertAccessible(page, EVERY_IMPACT)
    await assertKept(visited, secret)
    await visited.close()
  })

  it('reads and verifies a token, and notices a changed one', async () => {
    const visited = await visitSignedIn(browser, 'playground')
    const { page } = visited
    await page.getByRole('tab', { name: 'Token inspector' }).click()
    await page.getByRole('button', { name: 'Inspect the token of my session' }).click()
    await page.getByText('The signature is valid.').waitFor()
    await page.getByText(/The token expires in \d+ min\./).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    const field = page.getByLabel('Access token')
    const [header, , signature] = (await field.inputValue()).split('.')
    await assertKept(visited, signature)
    await field.fill(`${header}.${Buffer.from('{"sub":"usr_other"}').toString('base64url')}.${signature}`)
    await page.getByRole('button', { name: 'Inspect the token', exact: true }).click()
    await page.getByText('The signature is invalid: the token was changed or forged.').waitFor()
    await field.fill('<img src=x onerror=alert(1)>')
    await page.getByRole('button', { name: 'Inspect the token', exact: true }).click()
    await page.getByText('A JWT has three parts, separated by dots.').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })

  it('gets a token with client credentials, and introspects and revokes it', async () => {
    const visited = await visitSignedIn(browser, 'playground')
    const { page } = visited
    const client = await api('POST', 'oauth-clients', { name: 'Playground test', grant_types: ['client_credentials'], scopes: ['clients:read'] })
    assert.ok(client.client_secret, JSON.stringify(client))
    await page.getByRole('tab', { name: 'Client credentials' }).click()
    await page.getByLabel('Client ID').fill(client.id)
    await page.getByLabel('Client secret').fill(client.client_secret)
    await page.getByRole('button', { name: 'Get a token' }).click()
    assert.match(await panel(page, 'Response: client credentials'), /^HTTP\/1.1 200\n[\s\S]*"access_token"/)
    await page.getByRole('button', { name: 'Call with the token' }).click()
    assert.match(await panel(page, 'Response: Call with the token'), /^HTTP\/1.1 200\n/)
    await page.getByRole('button', { name: 'Introspect the token' }).click()
    assert.match(await panel(page, 'Response: Introspect the token'), /"active": true/)
    await page.getByRole('button', { name: 'Revoke the token' }).click()
    assert.match(await panel(page, 'Response: Revoke the token'), /^HTTP\/1.1 200\n/)
    await assertAccessible(page, EVERY_IMPACT)
    await assertKept(visited, client.client_secret)
    await visited.close()
  })

  for (const algorithm of ['Ed25519', 'ECDSA P-256']) {
    it(`signs a request with a key of the browser: ${algorithm}`, async () => {
      const name = `Signed with ${algorithm} ${randomUUID()}`
      const key = await api('POST', 'api-keys', { name, scopes: ['clients:write'] })
      assert.ok(key.api_secret, JSON.stringify(key))
      const visited = await visitSignedIn(browser, 'playground')
      const { page } = visited
      await page.getByRole('tab', { name: 'Request signer' }).click()
      await page.getByPlaceholder('Choose a key').click()
      await page.getByRole('option', { name: new RegExp(name) }).click()
      await page.getByLabel('Algorithm').first().click()
      await page.getByRole('option', { name: algorithm }).click()
      await page.getByRole('button', { name: 'Make a key pair' }).click()
      await panel(page, `Public key, ${algorithm}`)
      await page.getByRole('button', { name: 'Register the public key' }).click()
      await page.getByText('The public key is registered.').waitFor()
      await page.getByLabel('Secret of the API key').fill(key.api_secret)
      await page.getByRole('button', { name: 'Sign and send' }).click()
      assert.match(await panel(page, 'Signature base'), /^"@method": POST\n"@target-uri": http.*\/v1\/clients\n/)
      assert.match(await panel(page, 'Response: signed call'), /^HTTP\/1.1 201\n/)
      await assertAccessible(page, EVERY_IMPACT)
      await assertKept(visited, key.api_secret)
      await visited.close()
    })
  }

  it('ignores an answer with another state', async () => {
    const visited = await visitSignedIn(browser, 'playground')
    const { page } = visited
    // Only https and loopback addresses can be registered, and the portal under test may have another one.
    await page.route('**/api/v1/oauth-clients', (route) =>
      route.request().method() === 'POST' ? route.fulfill({ status: 201, json: { id: 'oac_1', object: 'oauth_client' } }) : route.continue(),
    )
    await page.getByRole('tab', { name: 'Authorization code' }).click()
    await page.getByRole('button', { name: 'Create a client for the playground' }).click()
    await page.getByRole('button', { name: 'Make a new verifier' }).click()
    assert.match(await panel(page, 'Address for the browser'), /\/oauth\/authorize\?response_type=code&client_id=.*code_challenge_method=S256$/)
    const other = await page.context().newPage()
    await other.goto(new URL('/playground/callback?code=forged&state=forged', portalUrl()).href)
    await other.getByText('The playground has the answer.').waitFor()
    assert.equal(new URL(other.url()).search, '', 'the code is no longer in the address')
    await assertAccessible(other, EVERY_IMPACT)
    await page.getByText('The state is not the one of this request.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Redeem the code' }).count(), 0)
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })

  it('shows the redirect page to people without a session, too', async () => {
    const visited = await visit(browser, '/playground/callback?error=access_denied&state=x')
    await visited.page.getByRole('heading', { level: 1, name: 'Back from the sign-in' }).waitFor()
    await assertAccessible(visited.page, EVERY_IMPACT)
    await visited.close()
  })
})
