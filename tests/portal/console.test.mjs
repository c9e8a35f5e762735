/** The frame of the console: the session and what surrounds every page. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertNoSidewaysScroll } from './pageRules.mjs'
import { consolePath, visitSignedIn } from './signIn.mjs'
import { PHONE, screenshot, visit } from './visit.mjs'

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
})
