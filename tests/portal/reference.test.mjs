/** The API reference: drawn from this host's document, calling this host's API, nobody else. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { PHONE, foreignRequests, portalUrl, screenshot, visit } from './visit.mjs'

const CREATE_A_CLIENT = '/reference#tag/clients/POST/v1/clients'
let browser
let description

before(async () => {
  const answer = await fetch(new URL('/openapi-3.1.json', portalUrl()))
  assert.equal(answer.status, 200)
  description = await answer.json()
  browser = await launch()
})
after(() => browser?.close())

async function openReference(route, options) {
  const visited = await visit(browser, route, options)
  await visited.page.locator('.reference h1').waitFor()
  return visited
}

describe('the reference', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`is accessible and keeps to itself in ${colorScheme} mode`, async () => {
      const visited = await openReference('/reference', { colorScheme })
      const { page } = visited
      await page.getByRole('heading', { level: 1, name: description.info.title }).waitFor()
      await assertLandmarks(page, { title: / · API reference · WedSync Developers$/ })
      await assertNoSidewaysScroll(page)
      await screenshot(page, `reference-${colorScheme}`)
      await assertAccessible(page)
      await assertKeepsToItself(visited)
      await visited.close()
    })

    it(`shows an operation in ${colorScheme} mode`, async () => {
      const visited = await openReference(CREATE_A_CLIENT, { colorScheme })
      const { page } = visited
      await page.getByRole('heading', { name: description.paths['/v1/clients'].post.summary }).waitFor()
      await page.locator('.request-card').filter({ hasText: '/v1/clients' }).first().waitFor()
      await page.waitForTimeout(500)
      await screenshot(page, `reference-operation-${colorScheme}`)
      await assertAccessible(page)
      await assertKeepsToItself(visited)
      await visited.close()
    })
  }

  it('is reached from the start page, at the tag that was clicked', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.getByRole('link', { name: 'Weddings', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Weddings' }).waitFor()
    await page.waitForFunction(() => {
      const heading = [...document.querySelectorAll('h2')].find((element) => element.textContent.includes('Weddings'))
      const { top } = heading.getBoundingClientRect()
      return top >= 0 && top < window.innerHeight / 2
    })
    assert.ok(page.url().endsWith('/reference#tag/weddings'), page.url())
    await visited.close()
  })

  it('follows the colour scheme of the portal', async () => {
    const visited = await openReference('/reference')
    const { page } = visited
    const background = () => page.evaluate(() => getComputedStyle(document.querySelector('.references-rendered')).backgroundColor)
    const light = await background()
    await page.getByRole('button', { name: 'Switch to dark mode' }).click()
    await page.waitForFunction(() => document.body.classList.contains('dark-mode'))
    assert.notEqual(await background(), light)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.emulateMedia({ colorScheme: 'light' })
    await page.waitForTimeout(200)
    assert.equal(await page.evaluate(() => document.body.className), 'dark-mode')
    await visited.close()
  })

  it('fits a phone', async () => {
    const visited = await openReference(CREATE_A_CLIENT, { viewport: PHONE })
    await visited.page.waitForTimeout(500)
    await assertNoSidewaysScroll(visited.page)
    await screenshot(visited.page, 'reference-phone')
    await visited.close()
  })

  it('leaves nothing behind on the way back to the start page', async () => {
    const visited = await openReference('/reference')
    const { page } = visited
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Start' }).click()
    await page.getByRole('heading', { level: 1, name: /Weddings and bookings/ }).waitFor()
    // Long enough for work that the reference began before it was left.
    await page.waitForTimeout(1000)
    await assertLandmarks(page, { title: /^Start · WedSync Developers$/ })
    assert.equal(await page.evaluate(() => document.body.className), '')
    await assertKeepsToItself(visited)
    await visited.close()
  })
})

describe('trying an operation', () => {
  it("sends it to this host's API", async () => {
    const visited = await openReference(CREATE_A_CLIENT)
    const { page, record } = visited
    const card = page.getByRole('group', { name: /post\s*\/v1\/clients$/ })
    await card.getByRole('button', { name: /Test Request/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /Send/ }).first().waitFor()
    const sent = page.waitForRequest((request) => new URL(request.url()).pathname.startsWith('/api/v1/clients'))
    await dialog.getByRole('button', { name: /Send/ }).first().click()
    assert.equal(new URL((await sent).url()).host, portalUrl().host)
    await dialog.getByText(/\b(200|201|401|422)\b/).first().waitFor()
    await screenshot(page, 'reference-try')
    assert.deepEqual(foreignRequests(record), [])
    // Without a key the API answers 401, which the browser reports; nothing else may be reported.
    assert.deepEqual(record.complaints.filter((line) => !/status of 4\d\d/.test(line)), [])
    await visited.close()
  })
})
