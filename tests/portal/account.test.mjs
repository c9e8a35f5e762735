/** Accounts: signing up, signing in, passwords, second factors, sessions. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { linkOf, mailsTo, newAddress } from './mailbox.mjs'
import { assertAccessible, assertKeepsToItself, assertLandmarks, assertNoSidewaysScroll } from './pageRules.mjs'
import { fillSignUp, openAccount, PASSWORD, signInAs, signUp } from './people.mjs'
import { fillSignIn } from './signIn.mjs'
import { totpCode } from './totp.mjs'
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

describe('the first steps', () => {
  it('lead from a new account to a first call that arrives', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await signUp(page, 'Fay First', 'First Hotels')
    await page.getByText('Waiting for the first call').waitFor()
    await assertGood(page, 'start')
    await page.getByRole('button', { name: 'Create a sandbox key' }).click()
    await page.getByRole('dialog').getByText('This is shown only once').waitFor()
    await assertGood(page, 'start-secret')
    await page.getByLabel('I have stored the secrets').check()
    await page.getByRole('button', { name: 'Done' }).click()
    for (const language of ['Node.js', 'Python', 'PHP', 'C#']) {
      await page.getByRole('tab', { name: language }).click()
      await page.getByText(`Create a client with ${language}`).waitFor()
      assert.match(await page.getByRole('tabpanel').innerText(), /sk_test_/)
    }
    await page.getByRole('tab', { name: 'curl' }).click()
    await page.getByRole('button', { name: 'Copy the first call' }).click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const [, url] = /^curl '([^']+)'/.exec(copied)
    const [, authorization] = /'Authorization: ([^']+)'/.exec(copied)
    const answer = await fetch(url, {
      method: 'POST',
      headers: { Authorization: authorization, 'Content-Type': 'application/json' },
      body: /-d '([^']*)'$/.exec(copied)[1],
    })
    assert.equal(answer.status, 201)
    await page.getByText('A call arrived').waitFor()
    await assertGood(page, 'start-arrived')
    assert.match(await page.getByRole('link', { name: 'Create a webhook' }).getAttribute('href'), /\/test\/webhooks\/new$/)
    await visited.close()
  })

  it('are in the sandbox', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await signUp(page, 'Fay First', 'First Hotels')
    await page.getByRole('navigation', { name: 'Environment' }).getByRole('link', { name: 'Live' }).click()
    await page.waitForURL('**/live/start')
    await assertGood(page, 'start-live')
    await page.getByRole('link', { name: 'Go to the sandbox' }).click()
    await page.waitForURL('**/test/start')
    await page.goBack()
    await page.waitForURL('**/live/start')
    await visited.close()
  })
})

describe('second factors', () => {
  it('an authenticator app is set up, asked for at sign-in, and replaced by a recovery code when it is lost', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const { email } = await signUp(page, 'Tina Totp', 'Totp Hotels')
    await openAccount(page)
    await page.getByRole('button', { name: 'Set up an app' }).click()
    await page.getByAltText('QR code of the secret').waitFor()
    const secret = await page.getByRole('dialog').locator('code').innerText()
    await assertGood(page, 'account-qr')
    await page.getByLabel('Code that the app shows').fill(totpCode(secret))
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    const codes = await page.getByRole('dialog').locator('code').allInnerTexts()
    assert.equal(codes.length, 10)
    await assertGood(page, 'account-recovery-codes')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download the codes' }).click()
    assert.equal((await download).suggestedFilename(), 'wedsync-recovery-codes.txt')
    await page.getByLabel('I have stored the codes').check()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Remove the app' }).waitFor()

    const other = await visit(browser, '/')
    await signInAs(other.page, { email })
    const field = other.page.getByLabel('Code of your authenticator app')
    await field.fill('000000')
    assert.equal(await field.getAttribute('autocomplete'), 'one-time-code')
    await assertGood(other.page, 'sign-in-code')
    await other.page.getByRole('button', { name: 'Continue' }).click()
    await other.page.getByRole('alert').waitFor()
    const code = totpCode(secret, 1)
    await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
    await other.page.getByRole('button', { name: 'Continue' }).click()
    await other.page.waitForURL(/\/org_[^/]+\/test$/)
    await other.close()

    const third = await visit(browser, '/')
    await signInAs(third.page, { email })
    await third.page.getByRole('button', { name: 'Use a recovery code' }).click()
    await third.page.getByLabel('Recovery code').fill(codes[0])
    await assertGood(third.page, 'sign-in-recovery')
    await third.page.getByRole('button', { name: 'Continue' }).click()
    await third.page.waitForURL(/\/org_[^/]+\/test$/)
    await third.close()
    await visited.close()
  })

  it('passkeys are added by name, and come first at sign-in', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const { email } = await signUp(page, 'Pia Passkey', 'Passkey Hotels')
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('WebAuthn.enable')
    const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
    await devtools.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, automaticPresenceSimulation: true } })
    await openAccount(page)
    await page.getByRole('button', { name: 'Add a passkey' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('My <b>laptop</b>')
    await assertGood(page, 'account-passkey')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    await page.getByLabel('I have stored the codes').check()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('cell', { name: 'My <b>laptop</b>', exact: true }).waitFor()
    await assertGood(page, 'account-passkeys')
    await page.getByRole('button', { name: /account of/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    await signInAs(page, { email })
    await page.getByRole('button', { name: 'Use a passkey' }).waitFor()
    await assertGood(page, 'sign-in-passkey')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/org_[^/]+\/test$/)
    await visited.close()
  })
})

describe('the own account', () => {
  for (const [look, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]) {
    it(`is accessible, and changes name and password (${look})`, async () => {
      const visited = await visit(browser, '/', options)
      const { page } = visited
      const { email } = await signUp(page, 'Oda Own', 'Own Hotels')
      await openAccount(page)
      await page.getByRole('heading', { name: 'Sessions' }).waitFor()
      await page.getByText('This session').waitFor()
      await page.getByLabel('Name').fill('<img src=x onerror=alert(1)>')
      await page.getByRole('button', { name: 'Save the profile' }).click()
      await page.getByText('Saved').waitFor()
      await page.getByRole('button', { name: 'Change the password' }).click()
      await page.getByLabel(/^Current password/).fill(PASSWORD)
      await page.getByLabel(/^New password/).fill('an entirely other phrase 42')
      await page.getByRole('button', { name: 'Set the new password' }).click()
      await page.getByText('Your other sessions have ended.').waitFor()
      await assertGood(page, `account-${look}`)
      await screenshot(page, `account-${look}-full`, { fullPage: true })
      await assertKeepsToItself(visited)
      assert.equal(await page.locator('img[src="x"]').count(), 0)
      assert.ok(email)
      await visited.close()
    })
  }

  it('ends a session elsewhere, where nothing that was typed is lost', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const person = await signUp(page, 'Eva Elsewhere', 'Elsewhere Hotels')
    const other = await visit(browser, '/')
    await signInAs(other.page, person)
    await other.page.waitForURL(/\/org_[^/]+\/test$/)
    await openAccount(other.page)
    await other.page.getByLabel('Name').fill('Eva Typed This')
    await openAccount(page)
    await page.getByRole('button', { name: /^End the session of/ }).click()
    await page.getByRole('button', { name: /^End the session of/ }).waitFor({ state: 'detached' })
    await other.page.getByRole('button', { name: 'Save the profile' }).click()
    await other.page.getByRole('heading', { name: 'Your session has ended' }).waitFor()
    await assertGood(other.page, 'session-ended')
    await other.page.getByRole('dialog').getByLabel(/^Password/).fill(PASSWORD)
    await other.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.page.getByRole('dialog').waitFor({ state: 'detached' })
    assert.equal(await other.page.getByLabel('Name').inputValue(), 'Eva Typed This')
    await other.page.getByRole('button', { name: 'Save the profile' }).click()
    await other.page.getByText('Saved').waitFor()
    await other.close()
    await visited.close()
  })

  it('is signed out in all tabs at once, and stays so after Back', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await signUp(page, 'Sam Signout', 'Signout Hotels')
    const second = await page.context().newPage()
    await second.goto(page.url())
    await second.getByRole('heading', { name: 'Get started' }).waitFor()
    await page.getByRole('button', { name: /account of/ }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL((url) => url.pathname === '/')
    await second.getByRole('heading', { name: 'Your session has ended' }).waitFor()
    await page.goBack()
    await page.waitForURL('**/sign-in**')
    await visited.close()
  })

  it('two tabs renew the session without ending it', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    await signUp(page, 'Tia Tabs', 'Tabs Hotels')
    const second = await page.context().newPage()
    await Promise.all([page.reload(), second.goto(page.url())])
    await Promise.all([page, second].map((each) => each.getByRole('heading', { name: 'Get started' }).waitFor()))
    await Promise.all([page.reload(), second.reload()])
    await Promise.all([page, second].map((each) => each.getByRole('heading', { name: 'Get started' }).waitFor()))
    await visited.close()
  })

  it('works with a clock that is wrong by a day', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const person = await signUp(page, 'Cleo Clock', 'Clock Hotels')
    const wrong = await visit(browser, '/')
    await wrong.page.clock.setSystemTime(new Date(Date.now() - 86_400_000))
    await signInAs(wrong.page, person)
    await wrong.page.waitForURL(/\/org_[^/]+\/test$/)
    await openAccount(wrong.page)
    await wrong.page.getByText('This session').waitFor()
    await wrong.close()
    await visited.close()
  })

  it('is reached from the sign-in page by keyboard only', async () => {
    const visited = await visit(browser, '/')
    const { page } = visited
    const { email } = await signUp(page, 'Kay Keyboard', 'Keyboard Hotels')
    const other = await visit(browser, '/sign-in')
    const { keyboard } = other.page
    await tabTo(other.page, 'E-mail address')
    await keyboard.type(email)
    await keyboard.press('Tab')
    await keyboard.type(PASSWORD)
    await keyboard.press('Enter')
    await other.page.waitForURL(/\/org_[^/]+\/test$/)
    await tabTo(other.page, 'account of')
    await keyboard.press('Enter')
    await other.page.getByRole('menuitem', { name: 'Your account' }).waitFor()
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await other.page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
    await tabTo(other.page, 'Set up an app')
    await keyboard.press('Enter')
    await other.page.getByAltText('QR code of the secret').waitFor()
    await keyboard.press('Escape')
    await other.page.getByRole('dialog').waitFor({ state: 'detached' })
    await other.close()
    await visited.close()
  })
})

/** Presses Tab until the focus is on the element whose label or text has these words. */
async function tabTo(page, words) {
  for (let presses = 0; presses < 60; presses += 1) {
    const name = await page.evaluate(() => {
      const focus = document.activeElement?.closest('a, button, input')
      return `${focus?.labels?.[0]?.textContent ?? ''} ${focus?.textContent ?? ''}`
    })
    if (name.includes(words)) return
    await page.keyboard.press('Tab')
  }
  assert.fail(`no element with “${words}” is reached by Tab`)
}
