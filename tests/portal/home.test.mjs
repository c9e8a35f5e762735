/** The start page and the shell around it. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const START = { title: /^Start · WedSync Developers$/ }
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

describe('the start page', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`is accessible and keeps to itself in ${colorScheme} mode`, async () => {
      const visited = await visit(browser, '/', { colorScheme })
      const { page } = visited
      await page.getByText('API operational').first().waitFor()
      await assertLandmarks(page, START)
      await assertAccessible(page)
      await assertNoSidewaysScroll(page)
      await assertKeepsToItself(visited)
      await screenshot(page, `home-${colorScheme}`)
      await screenshot(page, `home-${colorScheme}-full`, { fullPage: true })
      await visited.close()
    })
  }

  it('does not load the reference', async () => {
    const visited = await visit(browser, '/')
    assert.deepEqual(visited.record.requests.filter((url) => /TagPage|SearchDialog|JsonEditor|openapi/i.test(url)), [])
    await visited.close()
  })

  it('copies a first call that works against this host', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.getByRole('button', { name: 'Copy the first call' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.ok(copied.startsWith(`curl ${portalUrl().origin}/api/v1/clients `), copied)
    assert.deepEqual(JSON.parse(/-d '([^']*)'$/.exec(copied)[1]), {
      name: 'John & Jane Smith',
      email: 'john@example.com',
      wedding_date: '2025-06-15',
      package_type: 'premium',
    })
    await visited.close()
  })

  it('leads into the reference by tags that are there', async () => {
    const visited = await visit(browser, '/')
    const links = await visited.page.locator('main a[href^="/reference/"]').evaluateAll((found) => found.map((link) => link.href))
    const { tags } = await (await fetch(new URL('/openapi-3.1.json', portalUrl()))).json()
    const known = tags.map(({ name }) => `${portalUrl().origin}/reference/${name.toLowerCase().replaceAll(' ', '-')}`)
    assert.ok(links.length >= 5)
    assert.deepEqual(links.filter((link) => !known.includes(link)), [])
    await visited.close()
  })

  it('offers both descriptions as files', async () => {
    const visited = await visit(browser, '/')
    for (const [file, version] of [['openapi.json', '3.0.'], ['openapi-3.1.json', '3.1.']]) {
      const link = visited.page.locator(`a[download="${file}"]`)
      const answer = await fetch(new URL(await link.getAttribute('href'), portalUrl()))
      assert.equal(answer.status, 200, file)
      assert.ok((await answer.json()).openapi.startsWith(version), file)
    }
    await visited.close()
  })

  it('says so when the API does not answer', async () => {
    const visited = await visit(browser, '/404', {})
    await visited.page.route('**/v1/status', (route) => route.fulfill({ status: 503, body: '' }))
    await visited.page.goto(portalUrl().href)
    await visited.page.getByText('API not responding').first().waitFor()
    await visited.close()
  })
})

describe('on a phone', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`fits 360 pixels in ${colorScheme} mode`, async () => {
      const visited = await visit(browser, '/', { viewport: PHONE, colorScheme })
      await assertNoSidewaysScroll(visited.page)
      await assertAccessible(visited.page)
      await screenshot(visited.page, `home-phone-${colorScheme}`)
      await screenshot(visited.page, `home-phone-${colorScheme}-full`, { fullPage: true })
      await visited.close()
    })
  }

  it('opens, closes and follows the menu', async () => {
    const visited = await visit(browser, '/', { viewport: PHONE })
    const { page } = visited
    await page.getByRole('button', { name: 'Open the menu' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'API reference' }).waitFor()
    await assertAccessible(page)
    await screenshot(page, 'home-phone-menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Open the menu' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'API reference' }).click()
    await page.waitForURL('**/reference**')
    await visited.close()
  })
})

describe('the shell', () => {
  it('remembers the chosen colour scheme, from before the first paint', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const scheme = () => page.locator('html').getAttribute('data-mantine-color-scheme')
    assert.equal(await scheme(), 'light')
    await page.getByRole('button', { name: 'Switch to dark mode' }).click()
    assert.equal(await scheme(), 'dark')
    await page.goto(portalUrl().href, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.body)
    assert.equal(await scheme(), 'dark')
    await assertKeepsToItself(visited)
    await visited.close()
  })

  it('lets the keyboard skip to the content', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to content')
    await page.keyboard.press('Enter')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content')
    await visited.close()
  })

  it('answers an unknown address with a page that leads on', async () => {
    const visited = await visit(browser, '/no/such/page')
    const { page } = visited
    await assertLandmarks(page, { title: /^Page not found · WedSync Developers$/ })
    await assertAccessible(page)
    await assertKeepsToItself(visited)
    await screenshot(page, 'not-found')
    await page.getByRole('link', { name: 'Go to the start page' }).click()
    await page.getByRole('heading', { level: 1, name: /Weddings and bookings/ }).waitFor()
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content')
    await visited.close()
  })
})
