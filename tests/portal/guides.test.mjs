/** The guides and the changelog: found, read, copied; by eye, by keyboard, on a phone. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const LOOKS = [
  ['desktop', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', { viewport: PHONE }],
]
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

const isInView = (locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= window.innerHeight
  })

describe('the guides', () => {
  const pages = [
    ['/guides', /^Guides · WedSync Developers$/],
    ['/guides/quickstart', /^Quickstart · /],
    ['/guides/errors', /^Errors · /],
    ['/guides/webhooks', /^Receive webhooks · /],
    ['/changelog', /^Changelog · /],
  ]
  for (const [route, title] of pages) {
    for (const [look, options] of LOOKS) {
      it(`${route} is accessible, fits and keeps to itself (${look})`, async () => {
        const visited = await visit(browser, route, options)
        await visited.page.getByRole('heading', { level: 1 }).waitFor()
        if (look !== 'phone') await assertLandmarks(visited.page, { title })
        await assertAccessible(visited.page, EVERY_IMPACT)
        await assertNoSidewaysScroll(visited.page)
        await assertKeepsToItself(visited)
        await screenshot(visited.page, `${route.slice(1).replace('/', '-')}-${look}`)
        await visited.close()
      })
    }
  }

  it('each leads to a page with its title, without a dead link to another guide', async () => {
    const visited = await visit(browser, '/guides')
    const { page } = visited
    const links = await page.getByRole('navigation', { name: 'All guides' }).getByRole('link').evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    assert.ok(links.length > 20, `${links.length} links`)
    for (const link of links) {
      await page.goto(new URL(link, portalUrl()).href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      assert.doesNotMatch(await page.title(), /not found/i, link)
      await page.waitForLoadState('networkidle')
    }
    await assertKeepsToItself(visited)
    await visited.close()
  })

  it('are searched by title and section', async () => {
    const visited = await visit(browser, '/guides')
    const { page } = visited
    const search = page.getByRole('searchbox', { name: 'Search the guides' })
    await search.fill('replay')
    await page.getByRole('status').filter({ hasText: '1 guide found' }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await search.fill('no such words')
    await page.getByText('No guide has these words').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await search.fill('replay')
    await page.getByRole('link', { name: 'Replay what you missed' }).click()
    await page.waitForURL('**/guides/webhooks#replay-what-you-missed')
    const heading = page.getByRole('heading', { name: 'Replay what you missed' })
    await heading.waitFor()
    await page.waitForFunction(() => window.scrollY > 500)
    assert.ok(await isInView(heading))
    await visited.close()
  })

  it('show one language, remember it, and copy its code', async () => {
    const visited = await visit(browser, '/guides/quickstart')
    const { page } = visited
    await page.getByRole('tab', { name: 'Python' }).first().click()
    assert.equal(await page.getByRole('tab', { name: 'Python', selected: true }).count(), 4, 'all tabs of the page')
    const panel = page.getByRole('tabpanel').first()
    await panel.getByRole('button', { name: 'Copy this code' }).click()
    await panel.getByRole('button', { name: 'Copied' }).waitFor()
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /^import os\n\nfrom wedsync import/)
    await page.goto(new URL('/guides/idempotency', portalUrl()).href)
    await page.getByRole('tab', { name: 'Python', selected: true }).waitFor()
    await visited.close()
  })

  it('are read with the keyboard alone', async () => {
    const visited = await visit(browser, '/guides/quickstart')
    const { page } = visited
    const tabTo = async (locator) => {
      for (let step = 0; step < 120; step += 1) {
        if (await locator.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      assert.fail(`Tab does not reach ${locator}`)
    }
    await tabTo(page.getByRole('tab', { name: 'curl' }).first())
    await page.keyboard.press('ArrowRight')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Node.js')
    await page.keyboard.press('End')
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'C#')
    await tabTo(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Your first error' }))
    await page.keyboard.press('Enter')
    await page.waitForURL('**#your-first-error')
    await page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current=location]', { hasText: 'Your first error' }).waitFor()
    await visited.close()
  })

  it('open from the menu of a phone', async () => {
    const visited = await visit(browser, '/guides', { viewport: PHONE })
    const { page } = visited
    await page.getByRole('button', { name: 'All guides' }).click()
    await assertAccessible(page, EVERY_IMPACT)
    await screenshot(page, 'guides-phone-menu')
    await page.getByRole('navigation', { name: 'All guides' }).getByRole('link', { name: 'Limits' }).click()
    await page.getByRole('heading', { level: 1, name: 'Limits' }).waitFor()
    assert.equal(await page.getByRole('button', { name: 'All guides' }).getAttribute('aria-expanded'), 'false')
    await visited.close()
  })

  it('explain the code of an error at the address that a problem document names', async () => {
    const visited = await visit(browser, '/errors/slot_unavailable')
    const { page } = visited
    await page.waitForURL('**/guides/errors#slot_unavailable')
    const row = page.getByRole('row', { name: /slot_unavailable/ })
    await row.waitFor()
    await page.waitForFunction(() => window.scrollY > 500)
    assert.ok(await isInView(row))
    await visited.close()
  })

  it('offer the programs that they name', async () => {
    const visited = await visit(browser, '/guides/sync')
    const { page } = visited
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'sync/sync_csv.py' }).click()])
    assert.equal(download.suggestedFilename(), 'sync_csv.py')
    await visited.close()
  })

  it('answer an unknown guide as an unknown address', async () => {
    const visited = await visit(browser, '/guides/operating')
    await assertLandmarks(visited.page, { title: /^Page not found · / })
    await assertAccessible(visited.page, EVERY_IMPACT)
    await visited.close()
  })

  it('say so when a guide cannot be loaded', async () => {
    const visited = await visit(browser, '/guides')
    const { page } = visited
    await page.route('**/assets/**', (route) => route.abort())
    await page.getByRole('navigation', { name: 'All guides' }).getByRole('link', { name: 'Payments' }).click()
    await page.getByRole('heading', { level: 1, name: /could not be loaded/ }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()
  })
})

describe('the changelog', () => {
  it('has the API and each SDK, newest first', async () => {
    const visited = await visit(browser, '/changelog')
    const { page } = visited
    const titles = await page.getByRole('heading', { level: 2 }).allTextContents()
    assert.deepEqual(titles, ['API', 'Node.js SDK', 'Python SDK', 'PHP SDK', 'C# SDK'])
    const days = await page.locator('section[aria-labelledby=api] h3').evaluateAll((all) => all.map((each) => each.id))
    assert.deepEqual(days, days.toSorted().toReversed())
    await page.getByRole('list', { name: 'Changelogs' }).getByRole('link', { name: 'PHP SDK' }).click()
    await page.waitForURL('**/changelog#php')
    await visited.close()
  })
})
