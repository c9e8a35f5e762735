/** The API reference: drawn from the document at build time, searched, tried out, copied. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { stackFacts, visitSignedIn } from './signIn.mjs'
import { PHONE, foreignRequests, portalUrl, screenshot, visit } from './visit.mjs'

const ANY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const FIRST_OPERATION_MS = 1500
let browser
const description = JSON.parse(readFileSync(new URL('../../openapi/openapi-3.1.json', import.meta.url), 'utf8'))

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

const slugOf = (name) => name.toLowerCase().replaceAll(' ', '-')
const operation = (page, id) => page.locator(`section#${id}`)

/** The form of an operation, opened, with the sandbox key of the stack. */
async function openForm(page, id, { secret = stackFacts().sandbox_api_secret, keyId = '' } = {}) {
  const section = operation(page, id)
  await section.getByRole('button', { name: /^Try it/ }).click()
  const form = section.getByRole('form')
  await form.waitFor()
  if (secret) await form.getByLabel('API secret').fill(secret)
  if (keyId) await form.getByLabel('API key').fill(keyId)
  return { section, form }
}

const answerOf = (place) => place.getByRole('region', { name: 'Response', exact: true })

/** Replaces the text of the editor, as a person does. */
async function typeBody(page, form, text) {
  const editor = form.getByRole('textbox', { name: /^Body of/ })
  await editor.click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
}

describe('the reference without scripts', () => {
  it('has every operation of a tag in its HTML', async () => {
    const html = await (await fetch(new URL('/reference/clients', portalUrl()))).text()
    const ids = Object.values(description.paths).flatMap((item) => Object.values(item)).filter(({ tags }) => tags?.includes('Clients')).map(({ operationId }) => operationId)
    assert.ok(ids.length > 10)
    assert.deepEqual(ids.filter((id) => !html.includes(`id="${id}"`)), [])
    assert.match(html, /<title>Clients · API reference · WedSync Developers<\/title>/)
    assert.ok(!/<style|style="/.test(html), 'no inline styles')
  })

  it('has a page for every tag', async () => {
    for (const { name } of description.tags) {
      const answer = await fetch(new URL(`/reference/${slugOf(name)}`, portalUrl()))
      assert.equal(answer.status, 200, name)
      assert.ok((await answer.text()).includes('data-page="/reference/'), name)
    }
  })

  it('looks the same before scripts run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(new URL('/reference/clients', portalUrl()).href)
    await page.getByRole('heading', { level: 2, name: 'List clients' }).waitFor()
    await screenshot(page, 'reference-without-scripts')
    assert.ok((await page.locator('#clients_list').boundingBox()).x > 200, 'the styles are there')
    await context.close()
  })

  it(`shows the first operation in ${FIRST_OPERATION_MS} ms`, async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await page.goto(new URL('/reference/clients', portalUrl()).href, { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 2, name: 'List clients' }).waitFor()
    const shownAt = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now())
    assert.ok(shownAt < FIRST_OPERATION_MS, `${Math.round(shownAt)} ms`)
    await context.close()
  })
})

describe('the pages of the reference', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const route of ['/reference', '/reference/clients', '/reference/event-types']) {
      it(`${route} is accessible and keeps to itself in ${colorScheme} mode`, async () => {
        const visited = await visit(browser, route, { colorScheme })
        await assertLandmarks(visited.page, { title: /API reference · WedSync Developers$/ })
        await assertNoSidewaysScroll(visited.page)
        await screenshot(visited.page, `${route.slice(1).replaceAll('/', '-')}-${colorScheme}`)
        await assertAccessible(visited.page, ANY_IMPACT)
        await assertKeepsToItself(visited)
        await visited.close()
      })
    }
  }

  it('fit a phone, with the contents behind a button', async () => {
    const visited = await visit(browser, '/reference/clients#clients_create', { viewport: PHONE })
    const { page } = visited
    await assertNoSidewaysScroll(page)
    await screenshot(page, 'reference-phone')
    await page.getByRole('button', { name: 'Contents' }).click()
    const contents = page.getByRole('navigation', { name: 'Contents of the reference' })
    await contents.getByRole('link', { name: 'Weddings' }).waitFor()
    await assertAccessible(page, { ...ANY_IMPACT, within: 'aside' })
    await contents.getByRole('link', { name: 'Weddings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Weddings' }).waitFor()
    await assertNoSidewaysScroll(page)
    await assertKeepsToItself(visited)
    await visited.close()
  })

  it('open the schemas and fields that are asked for', async () => {
    const visited = await visit(browser, '/reference/clients#schema-Planner')
    const { page } = visited
    const name = (await page.locator('details[id^="schema-"]').first().getAttribute('id')).slice('schema-'.length)
    await page.goto(new URL(`/reference/clients?again#schema-${name}`, portalUrl()).href)
    await page.locator(`#schema-${name}[open]`).getByRole('list').first().waitFor()
    const section = operation(page, 'clients_create')
    await section.getByRole('button', { name: 'Show fields of planner' }).click()
    await section.getByRole('list', { name: 'Fields of planner' }).waitFor()
    await section.getByText('Errors', { exact: true }).click()
    await section.getByText('invalid_request').first().waitFor()
    await assertAccessible(page, { ...ANY_IMPACT, within: '#clients_create' })
    await visited.close()
  })

  it('show an event type with its fields and an example', async () => {
    const visited = await visit(browser, '/reference/event-types#client.created')
    const { page } = visited
    const event = page.locator('[id="client.created"]')
    await event.getByText('"type": "client.created"').or(event.getByText('"client.created"')).first().waitFor()
    await event.getByRole('list').first().waitFor()
    await assertAccessible(page, ANY_IMPACT)
    await visited.close()
  })
})

describe('links into the reference', () => {
  it('lead to an operation, also after a reload', async () => {
    const visited = await visit(browser, '/reference/clients#clients_delete')
    const { page } = visited
    const isInView = () => page.waitForFunction(() => {
      const { top } = document.querySelector('#clients_delete').getBoundingClientRect()
      return top >= -10 && top < window.innerHeight / 2
    })
    await isInView()
    await page.reload()
    await isInView()
    await visited.close()
  })

  for (const [earlier, today] of [
    ['/reference#tag/clients/POST/v1/clients', '/reference/clients#clients_create'],
    ['/reference#tag/api-keys', '/reference/api-keys'],
  ]) {
    it(`${earlier} still works`, async () => {
      const visited = await visit(browser, earlier)
      await visited.page.waitForURL((url) => url.pathname + url.hash === today)
      await visited.close()
    })
  }

  it('to an unknown tag say so', async () => {
    const visited = await visit(browser, '/reference/no-such-tag')
    await assertLandmarks(visited.page, { title: /^Page not found/ })
    await visited.close()
  })

  it('from the start page lead to the tag', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.getByRole('link', { name: 'Weddings', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Weddings', exact: true }).waitFor()
    assert.equal(new URL(page.url()).pathname, '/reference/weddings')
    await visited.close()
  })
})

describe('the search', () => {
  it('is opened, used and left by keyboard', async () => {
    const visited = await visit(browser, '/reference')
    const { page } = visited
    await page.keyboard.press('/')
    const field = page.getByRole('combobox', { name: /Search/ })
    await field.waitFor()
    await page.keyboard.type('create client')
    await page.getByRole('option').first().waitFor()
    await assertAccessible(page, ANY_IMPACT)
    await screenshot(page, 'reference-search')
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+K')
    await field.waitFor()
    await page.keyboard.type('POST /v1/clients')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname.startsWith('/reference/'))
    await assertKeepsToItself(visited)
    await visited.close()
  })

  it('finds schemas and events, and says when nothing matches', async () => {
    const visited = await visit(browser, '/reference', { viewport: PHONE })
    const { page } = visited
    await page.getByRole('button', { name: 'Search the API' }).click()
    await page.getByRole('combobox').fill('ClientInput')
    await page.getByRole('option', { name: /ClientInput/ }).first().waitFor()
    await page.getByRole('combobox').fill('client.created')
    await page.getByRole('option', { name: /client\.created/ }).first().waitFor()
    await page.getByRole('combobox').fill('zzz')
    await page.getByText('Nothing matches “zzz”.').waitFor()
    await assertAccessible(page, ANY_IMPACT)
    await visited.close()
  })
})

describe('code samples', () => {
  it('keep the chosen language on all pages, and are filled with what was typed', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page } = visited
    const section = operation(page, 'clients_create')
    await section.getByRole('tab', { name: 'curl' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await section.getByRole('tab', { name: 'Python', selected: true }).waitFor()
    await page.goto(new URL('/reference/weddings', portalUrl()).href)
    await page.getByRole('tab', { name: 'Python', selected: true }).first().waitFor()
    await page.goto(new URL('/reference/clients', portalUrl()).href)
    const { form } = await openForm(page, 'clients_create', { secret: '' })
    await typeBody(page, form, '{"name": "Typed by a person"}')
    for (const language of ['curl', 'Node.js', 'Python', 'PHP', 'C#']) {
      await section.getByRole('tab', { name: language }).click()
      await section.getByRole('tabpanel').getByText('Typed by a person').first().waitFor()
    }
    await visited.close()
  })

  it('copies an operation as Markdown', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page } = visited
    await operation(page, 'clients_create').getByRole('button', { name: /^Copy as Markdown/ }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.match(copied, /^# Create a client\n\n`POST \/v1\/clients`/)
    assert.match(copied, /- `name` \(string, required/)
    await visited.close()
  })
})

describe('trying an operation', () => {
  it('sends it to this host with the sandbox key, and shows all of the answer', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page, record } = visited
    const { section, form } = await openForm(page, 'clients_list', { keyId: stackFacts().sandbox_api_key })
    await form.getByText(/^Optional parameters/).click()
    await form.getByLabel(/^limit/).fill('2')
    const sent = page.waitForRequest((request) => new URL(request.url()).pathname === '/api/v1/clients')
    await form.getByRole('button', { name: 'Send to the sandbox' }).click()
    assert.equal(new URL((await sent).url()).search, '?limit=2')
    assert.equal((await sent).headers()['x-api-key'], stackFacts().sandbox_api_key)
    const answer = answerOf(section)
    await answer.getByText(/^200 /).waitFor()
    await answer.getByText(/req_/).first().waitFor()
    await answer.getByText('Limits', { exact: true }).click()
    await answer.getByText(/requests in 60 s: .* left/).waitFor()
    await assertAccessible(page, { ...ANY_IMPACT, within: '#clients_list' })
    await screenshot(page, 'reference-try')
    assert.deepEqual(foreignRequests(record), [])
    assert.deepEqual(record.complaints, [])
    const stored = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
    assert.ok(!stored.includes(stackFacts().sandbox_api_secret), 'the secret is not stored')
    await visited.close()
  })

  it('marks the fields that the API rejects', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page } = visited
    const { section, form } = await openForm(page, 'clients_create')
    await typeBody(page, form, '{"name": "A", "email": "no address"}')
    await form.getByRole('button', { name: /^Send/ }).click()
    await answerOf(section).getByText('The request is invalid', { exact: true }).waitFor()
    await form.getByText('/email').waitFor()
    await assertAccessible(page, { ...ANY_IMPACT, within: '#clients_create' })
    await screenshot(page, 'reference-problem')
    await visited.close()
  })

  it('suggests fields and values in the editor', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page } = visited
    const { form } = await openForm(page, 'clients_create', { secret: '' })
    await typeBody(page, form, '{"pack')
    await page.keyboard.press('Control+Space')
    await page.getByText('"package_type"').first().waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('"')
    await page.keyboard.press('Control+Space')
    await page.getByText('"premium"').first().waitFor()
    await page.keyboard.press('Escape')
    await assertAccessible(page, { ...ANY_IMPACT, within: '#clients_create' })
    await visited.close()
  })

  it('works with a plain text field where the editor cannot be loaded', async () => {
    const visited = await visit(browser, '/reference')
    const { page } = visited
    await page.route('**/JsonEditor-*.js', (route) => route.abort())
    await page.goto(new URL('/reference/clients', portalUrl()).href)
    const { section, form } = await openForm(page, 'clients_create')
    await form.locator('textarea').first().fill('{"name": "Plain"}')
    await form.getByRole('button', { name: /^Send/ }).click()
    await answerOf(section).getByText(/^(201|422) /).waitFor()
    await visited.close()
  })

  it('asks before the first request to live data', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page, record } = visited
    const { section, form } = await openForm(page, 'clients_list', { secret: stackFacts().api_secret })
    const calls = () => record.requests.filter((url) => new URL(url).pathname === '/api/v1/clients')
    await form.getByRole('button', { name: 'Send to live' }).click()
    const question = page.getByRole('dialog', { name: 'Send to live data?' })
    await question.waitFor()
    await assertAccessible(page, ANY_IMPACT)
    await question.getByRole('button', { name: 'Cancel' }).click()
    await question.waitFor({ state: 'detached' })
    assert.deepEqual(calls(), [])
    await form.getByRole('button', { name: 'Send to live' }).click()
    await question.getByRole('button', { name: 'Send to live' }).click()
    await answerOf(section).getByText(/^200 /).waitFor()
    await form.getByRole('button', { name: 'Send to live' }).click()
    await page.waitForFunction(() => !document.querySelector('dialog[open]'))
    await visited.close()
  })

  it('shows what is stored as text, whatever it is', async () => {
    const attack = '<img src=x onerror="globalThis.attacked = true"><script>globalThis.attacked = true</script>'
    const visited = await visit(browser, '/reference/clients')
    const { page } = visited
    const { section, form } = await openForm(page, 'clients_create')
    await typeBody(page, form, JSON.stringify({ name: attack, email: 'x@example.com', notes: attack }))
    await form.getByRole('button', { name: /^Send/ }).click()
    await section.getByRole('region', { name: 'Body of the response' }).getByText('onerror').first().waitFor()
    assert.equal(await page.evaluate(() => globalThis.attacked), undefined)
    await visited.close()
  })

  it('shows a body of 1 MB, and says when the API does not answer', async () => {
    const visited = await visit(browser, '/reference/clients')
    const { page } = visited
    const { section, form } = await openForm(page, 'clients_list')
    const data = Array.from({ length: 9000 }, (_, index) => ({ id: `cli_${index}`, notes: 'x'.repeat(90) }))
    await page.route('**/api/v1/clients', (route) => route.fulfill({ json: { data } }))
    await form.getByRole('button', { name: /^Send/ }).click()
    await section.getByRole('button', { name: /^Show all/ }).click()
    const startedAt = Date.now()
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)) }))
    assert.ok(Date.now() - startedAt < 5000, 'the page is not frozen')
    await page.route('**/api/v1/clients', (route) => route.abort())
    await form.getByRole('button', { name: /^Send/ }).click()
    await section.getByRole('alert').waitFor()
    await visited.close()
  })
})

describe('with a session', () => {
  it('samples carry the sandbox key, and requests are sent as the person', async () => {
    const visited = await visitSignedIn(browser, 'explorer')
    const { page } = visited
    await page.goto(new URL('/reference/clients', portalUrl()).href)
    await page.getByText('X-API-Key: bkx_test_').first().waitFor()
    const { section, form } = await openForm(page, 'clients_list', { secret: '' })
    await form.getByRole('button', { name: 'Send to the sandbox' }).click()
    await answerOf(section).getByText(/^200 /).waitFor()
    const link = section.getByRole('link', { name: /^req_/ })
    assert.match(await link.getAttribute('href'), /^\/org_[^/]+\/test\/requests\/req_/)
    await visited.close()
  })

  for (const colorScheme of ['light', 'dark']) {
    it(`the request builder sends any operation in ${colorScheme} mode`, async () => {
      const visited = await visitSignedIn(browser, 'explorer', { colorScheme })
      const { page, record } = visited
      await page.getByText('No operation chosen').waitFor()
      await assertAccessible(page, ANY_IMPACT)
      await page.getByRole('button', { name: 'Search the API' }).click()
      await page.getByRole('combobox', { name: /Search/ }).fill('list weddings')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 2, name: 'List weddings' }).waitFor()
      await page.getByRole('button', { name: 'Send to the sandbox' }).click()
      await answerOf(page).getByText(/^200 /).waitFor()
      await page.getByRole('button', { name: /GET \/v1\/weddings/ }).first().waitFor()
      await assertAccessible(page, ANY_IMPACT)
      await assertNoSidewaysScroll(page)
      await screenshot(page, `explorer-${colorScheme}`)
      // The sign-in page is left while its last calls are read.
      assert.deepEqual(record.complaints.filter((line) => !line.endsWith('ERR_ABORTED')), [])
      await visited.close()
    })
  }
})
