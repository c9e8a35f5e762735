/** The public status, and the incidents that the platform's administrators publish. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { tabTo } from './keyboard.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { signUp } from './people.mjs'
import { consolePath, visitSignedIn } from './signIn.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const LOOKS = [['desktop', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>'
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

const INCIDENT = {
  id: 'inc_1',
  object: 'incident',
  title: `Webhooks arrive late ${MARKUP}`,
  impact: 'degraded',
  components: ['webhooks', 'a_new_component'],
  status: 'identified',
  updates: [
    { status: 'identified', message: `A queue is full.\n${MARKUP}`, created_at: '2026-03-01T09:40:00.000Z' },
    { status: 'investigating', message: 'x'.repeat(300), created_at: '2026-03-01T09:30:00.000Z' },
  ],
  created_at: '2026-03-01T09:30:00.000Z',
  updated_at: '2026-03-01T09:40:00.000Z',
  resolved_at: null,
}

/** Answers as a platform whose webhooks are degraded; the list of incidents has two pages. */
async function degrade(page) {
  const components = [
    { name: 'api', status: 'operational', since: null },
    { name: 'webhooks', status: 'degraded', since: '2026-03-01T09:30:00.000Z' },
  ]
  const earlier = { ...INCIDENT, id: 'inc_2', title: 'Earlier', status: 'resolved', resolved_at: '2026-02-01T09:40:00.000Z' }
  await page.route('**/v1/status', (route) => route.fulfill({ json: { object: 'status', status: 'degraded', components } }))
  await page.route('**/v1/incidents*', (route) => {
    const isSecond = new URL(route.request().url()).searchParams.has('cursor')
    const next = isSecond ? { data: [earlier], has_more: false, next_cursor: null } : { data: [INCIDENT], has_more: true, next_cursor: 'c2' }
    return route.fulfill({ json: { object: 'list', ...next } })
  })
}

async function assertInert(page) {
  assert.equal(await page.locator('main img, main script').count(), 0)
  assert.notEqual(await page.title(), '1')
}

describe('the status page', () => {
  for (const [look, options] of LOOKS) {
    it(`is accessible and keeps to itself (${look})`, async () => {
      const visited = await visit(browser, '/status', options)
      const { page } = visited
      await page.getByRole('region', { name: 'Components' }).getByText('Webhooks').waitFor()
      await page.getByRole('heading', { name: 'History' }).waitFor()
      // The navigation is behind a button on phones.
      if (options.viewport !== PHONE) await assertLandmarks(page, { title: /^Status/ })
      await assertAccessible(page, EVERY_IMPACT)
      await assertNoSidewaysScroll(page)
      await assertKeepsToItself(visited)
      await screenshot(page, `status-${look}`, { fullPage: true })
      await visited.close()
    })

    it(`shows what is wrong, as text (${look})`, async () => {
      const visited = await visit(browser, '/404', options)
      const { page } = visited
      await degrade(page)
      await page.goto(new URL('/status', portalUrl()).href)
      await page.getByText('Some components are degraded').waitFor()
      const incident = page.getByRole('article', { name: INCIDENT.title })
      await incident.getByText('A queue is full.').waitFor()
      await page.getByRole('button', { name: 'Earlier incidents' }).click()
      await page.getByRole('article', { name: 'Earlier' }).waitFor()
      await assertInert(page)
      await assertAccessible(page, EVERY_IMPACT)
      await assertNoSidewaysScroll(page)
      await screenshot(page, `status-degraded-${look}`, { fullPage: true })
      await visited.close()
    })
  }

  it('says so when the API does not answer, and reads again', async () => {
    const visited = await visit(browser, '/404', {})
    const { page } = visited
    await page.route('**/v1/status', (route) => route.abort())
    await page.route('**/v1/incidents*', (route) => route.abort())
    await page.goto(new URL('/status', portalUrl()).href)
    await page.getByText('The status cannot be read.').waitFor()
    await page.getByRole('link', { name: 'API not responding' }).first().waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await screenshot(page, 'status-silent', { fullPage: true })
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByRole('region', { name: 'Components' }).waitFor()
    await visited.close()
  })

  it('is reached by the chip of the header, by keyboard', async () => {
    const visited = await visit(browser, '/', {})
    const { page } = visited
    await degrade(page)
    await page.reload()
    const chip = page.getByRole('banner').getByRole('link', { name: 'API degraded' })
    await chip.waitFor()
    await tabTo(page, chip)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Status' }).waitFor()
    await visited.close()
  })
})

describe('an incident', () => {
  it('is opened, updated and resolved by an administrator of the platform', async () => {
    const visited = await visitSignedIn(browser, 'incidents')
    const { page } = visited
    await page.getByRole('link', { name: 'Open an incident' }).click()
    const title = `Announced work ${crypto.randomUUID()} ${MARKUP}`
    await page.getByRole('button', { name: 'Open the incident' }).click()
    await page.getByText('Choose at least one.').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await page.getByLabel(/^Title/).fill(title)
    await page.getByLabel('Developer portal').check()
    await page.getByLabel(/^First update/).fill(`We move a server. ${MARKUP}`)
    await page.getByRole('button', { name: 'Open the incident' }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await assertInert(page)
    assert.ok(await page.getByRole('button', { name: 'Publish' }).isDisabled(), 'nothing has changed')

    await page.getByLabel('Status').first().click()
    await page.getByRole('option', { name: 'Resolved' }).click()
    await page.getByRole('textbox', { name: /^Update/ }).fill('The server has moved.')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('button', { name: 'Publish' }).waitFor({ state: 'detached' })
    await page.getByRole('region', { name: 'Updates' }).getByText('The server has moved.').waitFor()
    await assertAccessible(page, EVERY_IMPACT)
    await visited.close()

    const reader = await visit(browser, '/status', {})
    await reader.page.getByRole('article', { name: title }).getByText('The server has moved.').waitFor()
    await assertInert(reader.page)
    await reader.close()
  })

  it('is only read by others', async () => {
    const visited = await visit(browser, '/sign-up')
    const { page } = visited
    await signUp(page, 'Jane Roe', `Quay ${crypto.randomUUID().slice(0, 8)}`)
    assert.equal(await page.getByRole('link', { name: 'Incidents' }).count(), 0)
    await page.goto(page.url().replace(/\/start$/, '/incidents'))
    await page.getByRole('heading', { level: 1, name: 'Incidents' }).waitFor()
    assert.equal(await page.getByRole('link', { name: 'Open an incident' }).count(), 0)
    await visited.close()
  })

  for (const path of ['incidents', 'incidents/new']) {
    for (const [look, options] of LOOKS) {
      it(`/${path} is accessible and fits (${look})`, async () => {
        const visited = await visitSignedIn(browser, path, options)
        await visited.page.getByRole('heading', { level: 1 }).waitFor()
        assert.equal(new URL(visited.page.url()).pathname, consolePath(path))
        await assertAccessible(visited.page, EVERY_IMPACT)
        await assertNoSidewaysScroll(visited.page)
        await screenshot(visited.page, `${path.replace('/', '-')}-${look}`, { fullPage: true })
        await visited.close()
      })
    }
  }
})
