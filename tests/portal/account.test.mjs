/** Accounts: signing up, signing in, passwords, second factors, sessions. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { linkOf, mailsTo, newAddress } from './mailbox.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { fillSignUp, PASSWORD, signInAs, signUp } from './people.mjs'
import { PHONE, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
let browser

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

async function assertGood(page, name) {
  await assertAccessible(page, EVERY_IMPACT)
  await assertNoSidewaysScroll(page)
  await screenshot(page, name)
}

describe('the pages around an account', () => {
  const PAGES = [
    ['sign-in', 'Sign in'],
    ['sign-up', 'Create an account'],
    ['reset-password', 'Reset your password'],
    ['reset-password#token=abc', 'Set a new password'],
    ['verify-email', 'This link does not work'],
    ['accept-invitation', 'This link does not work'],
    ['accept-invitation#token=abc', 'Accept the invitation'],
  ]
  for (const [look, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]) {
    it(`are accessible and keep to themselves (${look})`, async () => {
      for (const [address, title] of PAGES) {
        const visited = await visit(browser, `/${address}`, options)
        await visited.page.getByRole('heading', { level: 1, name: title }).waitFor()
        if (look !== 'phone') await assertLandmarks(visited.page, { title: new RegExp(`^${title} · WedSync Developers$`) })
        await assertGood(visited.page, `${address.replace('#token=abc', '-link')}-${look}`)
        await assertKeepsToItself(visited)
        await visited.close()
      }
    })
  }

  it('sends people without a session from /no-organization to sign in', async () => {
    const visited = await visit(browser, '/no-organization')
    await visited.page.waitForURL('**/sign-in')
    await visited.close()
  })

  it('says that a link was used', async () => {
    const visited = await visit(browser, '/verify-email#token=abc')
    await visited.page.getByRole('heading', { level: 1, name: 'This link does not work' }).waitFor()
    await assertGood(visited.page, 'verify-email-used')
    await visited.close()
  })

  it('never leads to another site after signing in', async () => {
    const visited = await visit(browser, '/')
    const person = await signUp(visited.page, 'Nora Next', 'Next Hotels')
    for (const next of ['//evil.example/x', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/a/..//evil.example']) {
      await visited.page.goto(new URL(`/sign-in?next=${encodeURIComponent(next)}`, visited.page.url()).href)
      await visited.page.waitForURL(/\/org_[^/]+\/test$/)
    }
    assert.ok(person.email)
    await visited.close()
  })
})

describe('a new person', () => {
  it('signs up by the mail, and lands where the first key is made', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await page.getByRole('link', { name: 'Sign up' }).first().click()
    await page.getByRole('heading', { name: 'Create an account' }).waitFor()
    const email = newAddress('jane')
    await page.getByLabel('Your name').fill('Jane Doe')
    await page.getByLabel('Organization').fill('Hotel Lago')
    await page.getByLabel('E-mail address').fill(email)
    await page.getByLabel(/^Password/).fill('janedoe')
    await page.getByText('Weak password').waitFor()
    await assertGood(page, 'sign-up-weak')
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.getByRole('alert').waitFor()
    assert.equal(await page.getByLabel('Your name').inputValue(), 'Jane Doe')
    await assertGood(page, 'sign-up-refused')
    await page.getByLabel(/^Password/).fill(PASSWORD)
    await page.getByText('Strong password').waitFor()
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.getByRole('heading', { name: 'Check your mail' }).waitFor()
    await assertGood(page, 'sign-up-mail')
    await linkOf(email, 'verify-email')
    await page.getByRole('button', { name: 'Send it again' }).click()
    await page.getByText('Another mail is on its way.').waitFor()
    assert.equal((await mailsTo(email)).length, 2)
    await page.goto(await linkOf(email, 'verify-email'))
    await page.getByRole('heading', { name: 'Your address is verified' }).waitFor()
    await assertGood(page, 'verify-email')
    await page.getByLabel(/^Password/).fill(PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL(/\/org_[^/]+\/test\/start$/)
    await visited.close()
  })

  it('whose address has an account gets a mail that says so', async () => {
    const visited = await visit(browser, '/')
    const { email } = await signUp(visited.page, 'Tom Twice', 'Twice Hotels')
    const second = await visit(browser, '/sign-up')
    await fillSignUp(second.page, { name: 'Tom Twice', email, organization: 'Another' })
    await second.page.getByRole('heading', { name: 'Check your mail' }).waitFor()
    await linkOf(email, 'sign-in')
    await second.close()
    await visited.close()
  })
})

describe('a forgotten password', () => {
  it('is set anew by the link of a mail', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const { email } = await signUp(page, 'Rita Reset', 'Reset Hotels')
    const other = await visit(browser, '/sign-in')
    await other.page.getByRole('link', { name: 'Forgot your password?' }).click()
    await other.page.getByRole('heading', { name: 'Reset your password' }).waitFor()
    await other.page.getByLabel('E-mail address').fill(email)
    await other.page.getByRole('button', { name: 'Send the link' }).click()
    await other.page.getByRole('heading', { name: 'Check your mail' }).waitFor()
    await assertGood(other.page, 'reset-password-mail')
    await other.page.goto(await linkOf(email, 'reset-password'))
    await other.page.getByLabel(/^New password/).fill('an entirely other phrase 42')
    await other.page.getByRole('button', { name: 'Set the password' }).click()
    await other.page.getByRole('heading', { name: 'Your password is set' }).waitFor()
    await assertGood(other.page, 'reset-password-set')
    await signInAs(other.page, { email })
    await other.page.getByRole('alert').waitFor()
    await assertGood(other.page, 'sign-in-wrong')
    await signInAs(other.page, { email, password: 'an entirely other phrase 42' })
    await other.page.waitForURL(/\/org_[^/]+\/test$/)
    await other.close()
    await visited.close()
  })
})
