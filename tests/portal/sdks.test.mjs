/** The page of the SDKs: what it offers can be copied, downloaded and verified. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { PHONE, portalUrl, screenshot, visit } from './visit.mjs'

const IMPACTS = ['minor', 'moderate', 'serious', 'critical']
let browser
let manifest

before(async () => {
  const answer = await fetch(new URL('/downloads/manifest.json', portalUrl()))
  assert.equal(answer.status, 200)
  manifest = await answer.json()
  browser = await launch()
})
after(() => browser?.close())

describe('the page of the SDKs', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`is accessible and keeps to itself in ${colorScheme} mode`, async () => {
      const visited = await visit(browser, '/sdks', { colorScheme })
      const { page } = visited
      await assertLandmarks(page, { title: /^SDKs · WedSync Developers$/ })
      await assertAccessible(page, { impacts: IMPACTS })
      await assertNoSidewaysScroll(page)
      await assertKeepsToItself(visited)
      await screenshot(page, `sdks-${colorScheme}`)
      await screenshot(page, `sdks-${colorScheme}-full`, { fullPage: true })
      await visited.close()
    })

    it(`fits a phone in ${colorScheme} mode`, async () => {
      const visited = await visit(browser, '/sdks', { viewport: PHONE, colorScheme })
      await assertNoSidewaysScroll(visited.page)
      await assertAccessible(visited.page, { impacts: IMPACTS })
      await screenshot(visited.page, `sdks-phone-${colorScheme}`, { fullPage: true })
      await visited.close()
    })
  }

  it('fits 320 pixels', async () => {
    const visited = await visit(browser, '/sdks', { viewport: { width: 320, height: 640 } })
    await assertNoSidewaysScroll(visited.page)
    await visited.close()
  })

  it('is reached from the navigation, and leads to one language', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'SDKs' }).click()
    await page.getByRole('heading', { level: 1, name: 'SDKs' }).waitFor()
    await page.getByRole('list', { name: 'Languages' }).getByRole('link', { name: 'PHP' }).click()
    assert.ok(page.url().endsWith('/sdks#php'), page.url())
    await visited.close()
  })

  it('copies installation, first call and checksum', async () => {
    const visited = await visit(browser, '/sdks')
    const { page } = visited
    const copied = async (name) => {
      await page.getByRole('button', { name }).click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      const text = await page.evaluate(() => navigator.clipboard.readText())
      await page.getByRole('button', { name: 'Copied' }).waitFor({ state: 'detached' })
      return text
    }
    const [node] = manifest.packages
    const [file] = node.files
    assert.equal(
      await copied('Copy the installation for Node.js'),
      `npm install ${portalUrl().origin}/downloads/${file.name}`,
    )
    assert.equal(await copied('Copy the first call in Node.js'), node.first_call.trimEnd())
    assert.equal(await copied(`Copy the checksum of ${file.name}`), file.sha256)
    await visited.close()
  })

  it('downloads every file as its checksum says', async () => {
    const visited = await visit(browser, '/sdks')
    const { page } = visited
    for (const { files } of manifest.packages) {
      for (const { name, sha256 } of files) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[download="${name}"]`).click()])
        assert.equal(download.suggestedFilename(), name)
        assert.equal(createHash('sha256').update(readFileSync(await download.path())).digest('hex'), sha256)
      }
    }
    await visited.close()
  })

  it('says so when the packages cannot be listed', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.route('**/downloads/manifest.json', (route) => route.fulfill({ status: 503, body: '' }))
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'SDKs' }).click()
    await page.getByRole('heading', { level: 1, name: 'This page could not be loaded' }).waitFor()
    await assertAccessible(page)
    await visited.close()
  })
})
