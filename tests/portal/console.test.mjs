/** The frame of the console: the session and what surrounds every page. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertNoSidewaysScroll } from './pageRules.mjs'
import { consolePath, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

describe('the console', () => {
  for (const [look, options] of [['desktop', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]) {
    it(`is accessible and keeps to itself (${look})`, async () => {
      const visited = await visitSignedIn(browser, '', options)
      const { page } = visited
      await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor()
      await assertAccessible(page, EVERY_IMPACT)
      await assertNoSidewaysScroll(page)
      await assertKeepsToItself(visited)
      await screenshot(page, `console-${look}`)
      await visited.close()
    })
  }

  it('survives a reload', async () => {
    const visited = await visitSignedIn(browser, 'keys')
    await visited.page.reload()
    await visited.page.getByRole('heading', { level: 1, name: 'API keys' }).waitFor()
    await visited.close()
  })

  it('asks people without a session to sign in, and then shows the page', async () => {
    const visited = await visit(browser, consolePath('keys'))
    const { pathname, searchParams } = new URL(visited.page.url())
    assert.equal(pathname, '/sign-in')
    assert.equal(searchParams.get('next'), consolePath('keys'))
    await visited.close()
  })

  it('is reached from public pages, and left only when the API has ended the session', async () => {
    const visited = await visitSignedIn(browser)
    const { page } = visited
    await page.goto(new URL('/sdks', portalUrl()).href)
    await page.getByRole('link', { name: 'Console' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dashboard' }).waitFor()
    await page.route('**/v1/auth/logout', (route) => route.abort())
    await page.getByRole('button', { name: /account of/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    const dialog = page.getByRole('dialog', { name: 'You are still signed in' })
    await dialog.waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.unroute('**/v1/auth/logout')
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    await page.getByRole('link', { name: 'Sign in' }).waitFor()
    await visited.close()
  })
})
