// Uses the pages of the authorization server in Chromium. Reads {task, …} as JSON from standard input and prints the result as JSON.
// A `person` has an email, a password, recovery codes, and a passkey as Chromium's virtual authenticator holds it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { launch } from '../portal/browser.mjs'
import { assertAccessible, assertNoSidewaysScroll } from '../portal/pageRules.mjs'
import { screenshot, watch } from '../portal/visit.mjs'

const EVERY_IMPACT = ['minor', 'moderate', 'serious', 'critical']
const WIDTHS = [320, 390, 1280]
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#2e5aac"/></svg>'
const AUTHENTICATOR = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
}

/** Walks through the flow with the keyboard alone, and returns where the client's page was opened. */
async function walk(browser, { authorizeUrl, logoUrl, person, javaScriptEnabled }) {
  return withClient(async (client) => {
    const { page, record } = await open(browser, { javaScriptEnabled, logoUrl })
    await page.goto(client.urlOf(authorizeUrl))
    await page.locator('#email:focus').waitFor()
    await page.keyboard.type(person.email)
    await moveTo(page, 'password')
    await page.keyboard.type(person.password)
    await page.keyboard.press('Enter')
    await heading(page, 'Confirm that it is you')
    await moveTo(page, 'recovery-code')
    await page.keyboard.type(person.recoveryCode)
    await page.keyboard.press('Enter')
    return allow(page, record)
  })
}

/** Looks at every page, light and dark, on telephones and a desktop. */
async function look(browser, { authorizeUrl, logoUrl, person }) {
  return withClient(async (client) => {
    const { page, record } = await open(browser, { logoUrl })
    await page.goto(client.urlOf(authorizeUrl))
    await lookAt(page, 'sign-in', 'Sign in')
    await signIn(page, { ...person, password: 'wrong horse battery staple' })
    await page.getByText('The e-mail address or the password is wrong.').waitFor()
    await lookAt(page, 'wrong-password', 'Sign in')
    await signIn(page, person)
    await lookAt(page, 'second-factor', 'Confirm that it is you')
    await page.getByLabel('Recovery code').fill('wrong')
    await page.getByRole('button', { name: 'Use recovery code' }).click()
    await page.getByText('That was not accepted.').waitFor()
    await lookAt(page, 'wrong-factor', 'Confirm that it is you')
    await page.getByLabel('Recovery code').fill(person.recoveryCode)
    await page.getByRole('button', { name: 'Use recovery code' }).click()
    await lookAt(page, 'consent', 'Table Planner asks for access')
    await page.goto(`${authorizeUrl}&redirect_uri=${encodeURIComponent('https://evil.example.com/')}`)
    await lookAt(page, 'error', 'This does not work')
    assertSilent(record)
    const hosts = new Set(record.requests.map((url) => new URL(url).origin))
    assert.deepEqual([...hosts], [new URL(authorizeUrl).origin, ...(logoUrl ? [new URL(logoUrl).origin] : [])])
    return { requests: record.requests }
  })
}

/** Registers a passkey on a page of the portal, and returns it with the answer of the API. */
async function register(browser, { portalUrl, accessToken }) {
  const { page } = await open(browser)
  const authenticator = await addAuthenticator(page)
  await page.goto(portalUrl)
  const answer = await page.evaluate(async (token) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    const send = (path, body) => fetch(`/v1/auth/mfa/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const options = await (await send('passkeys/options', {})).json()
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options)
    const credential = await navigator.credentials.create({ publicKey })
    const added = await send('passkeys', { name: 'Laptop', credential: credential.toJSON() })
    return { status: added.status, body: await added.json(), relyingParty: options.rp.id }
  }, accessToken)
  return { ...answer, passkey: await authenticator.readCredential() }
}

/** Signs in with the passkey as second factor, and returns where the client's page was opened. */
async function signInWithPasskey(browser, { authorizeUrl, logoUrl, person }) {
  return withClient(async (client) => {
    const { page, record } = await open(browser, { logoUrl })
    const authenticator = await addAuthenticator(page, person.passkey)
    await page.goto(client.urlOf(authorizeUrl))
    await signIn(page, person)
    await heading(page, 'Confirm that it is you')
    await page.getByRole('button', { name: 'Use a passkey' }).press('Enter')
    const result = await allow(page, record)
    const { signCount } = await authenticator.readCredential()
    return { ...result, signatures: signCount - person.passkey.signCount }
  })
}

/** Tries the passkey on a host that is not the relying party's, where the browser refuses: the page shows it. */
async function useOnAnotherHost(browser, { authorizeUrl, person }) {
  return withClient(async (client) => {
    const { page } = await open(browser)
    await addAuthenticator(page, person.passkey)
    await page.goto(client.urlOf(authorizeUrl))
    await signIn(page, person)
    await page.getByRole('button', { name: 'Use a passkey' }).click()
    await page.getByRole('alert').getByText('The passkey was not accepted.').waitFor()
    return { text: await page.getByRole('alert').innerText() }
  })
}

/** Sends what the passkey signed on a page of a subdomain of the relying party's host, which the browser lets it sign. */
async function useOnSubdomain(browser, { authorizeUrl, person }) {
  return withClient(async (client) => {
    const { page, context } = await open(browser)
    await page.goto(client.urlOf(authorizeUrl))
    await signIn(page, person)
    await heading(page, 'Confirm that it is you')
    const options = await page.evaluate(async () => {
      const body = new URLSearchParams(new FormData(document.querySelector('form[data-passkey]')))
      return (await fetch('passkey-options', { method: 'POST', body })).json()
    })
    const { protocol, host } = new URL(authorizeUrl)
    const origin = `${protocol}//evil.${host}`
    await context.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Evil</title>' }))
    const credential = await signOn(context, `${origin}/`, options, person.passkey)
    const clientData = JSON.parse(Buffer.from(credential.response.clientDataJSON, 'base64url'))
    assert.deepEqual([clientData.origin, clientData.challenge], [origin, options.challenge])
    const answered = page.waitForResponse((response) => response.url().endsWith('/oauth/second-factor'))
    await page.evaluate((value) => {
      const form = document.querySelector('form[data-passkey]')
      form.elements.passkey.value = value
      form.submit()
    }, JSON.stringify(credential))
    const status = (await answered).status()
    await heading(page, 'Confirm that it is you')
    return { status, text: await page.getByRole('alert').first().innerText() }
  })
}

async function signOn(context, url, options, passkey) {
  const page = await context.newPage()
  await addAuthenticator(page, passkey)
  await page.goto(url)
  return page.evaluate(async (json) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json)
    return (await navigator.credentials.get({ publicKey })).toJSON()
  }, options)
}

/** The page of the client, on a free port of this machine. */
async function withClient(use) {
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end('<title>Client</title>'))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const redirectUri = `http://127.0.0.1:${server.address().port}/callback`
  const urlOf = (authorizeUrl) => `${authorizeUrl}&redirect_uri=${encodeURIComponent(redirectUri)}`
  try {
    return { redirectUri, ...(await use({ urlOf })) }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function open(browser, { javaScriptEnabled = true, logoUrl } = {}) {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB', reducedMotion: 'reduce' })
  if (logoUrl) await context.route(logoUrl, (route) => route.fulfill({ contentType: 'image/svg+xml', body: LOGO }))
  const record = await watch(context)
  return { context, record, page: await context.newPage() }
}

async function addAuthenticator(page, passkey) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options: AUTHENTICATOR })
  if (passkey) await session.send('WebAuthn.addCredential', { authenticatorId, credential: passkey })
  return {
    readCredential: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials[0],
  }
}

async function signIn(page, { email, password }) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Allows the access with the keyboard. */
async function allow(page, record) {
  await heading(page, 'Table Planner asks for access')
  await moveTo(page, 'Allow')
  await page.keyboard.press('Enter')
  await page.waitForURL('http://127.0.0.1:*/callback?*')
  assertSilent(record)
  return { location: page.url() }
}

async function heading(page, name) {
  const title = page.getByRole('heading', { level: 1, name })
  await title.waitFor().catch(async () => assert.fail(`no ${name}: ${await page.locator('body').innerText()}`))
  await page.waitForLoadState()
}

/** Presses Tab until the element with this ID or text has the focus, which every element on the way shows. */
async function moveTo(page, target) {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    const focus = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return { names: [element.id, element.textContent], outlineStyle, width: Number.parseFloat(outlineWidth) }
    })
    assert.ok(focus.outlineStyle === 'solid' && focus.width >= 2, `the focus of ${focus.names} is visible`)
    if (focus.names.includes(target)) return
  }
  assert.fail(`Tab does not reach ${target}`)
}

async function lookAt(page, name, title) {
  await heading(page, title)
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      await assertNoSidewaysScroll(page)
      await assertAccessible(page, { impacts: EVERY_IMPACT })
      await screenshot(page, `oauth-${name}-${colorScheme}-${width}`, { fullPage: true })
    }
  }
}

/** The browser complained about nothing but the status of pages that say what was wrong. */
function assertSilent(record) {
  assert.deepEqual(record.complaints.filter((text) => !/responded with a status of 40[013]/.test(text)), [])
}

const tasks = { walk, look, register, signInWithPasskey, useOnAnotherHost, useOnSubdomain }
const { task, ...input } = JSON.parse(readFileSync(0, 'utf8'))
const browser = await launch()
try {
  process.stdout.write(JSON.stringify(await tasks[task](browser, input)))
} finally {
  await browser.close()
}
