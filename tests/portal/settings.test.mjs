/** Who acts for an organization, and its settings. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { launch } from './browser.mjs'
import { linkOf, newAddress } from './mailbox.mjs'
import { assertAccessible, assertKeepsToItself, assertNoSidewaysScroll } from './pageRules.mjs'
import { fillSignUp, PASSWORD, signInAs, signUp } from './people.mjs'
import { visitSignedIn } from './signIn.mjs'
import { PHONE, screenshot, visit } from './visit.mjs'

const EVERY_IMPACT = { impacts: ['minor', 'moderate', 'serious', 'critical'] }
const UNSAFE = '<img src=x onerror=alert(1)>'
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

/** Opens a page of the settings in the console that is open. */
async function openSettings(page, name) {
  const menu = page.getByRole('button', { name: 'Open the menu' })
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** A new organization, with its first member signed in. */
async function visitNewOrganization(options = {}) {
  const visited = await visit(browser, '/', options)
  return { ...visited, person: await signUp(visited.page, 'Ada Admin', 'Settings Hotels') }
}

describe('the pages of settings', () => {
  const PAGES = ['Members', 'Invitations', 'Roles', 'Service accounts', 'Applications', 'OAuth clients', 'Tiers', 'Organization']
  for (const [look, options] of [['light', {}], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: PHONE }]]) {
    it(`are accessible and keep to themselves (${look})`, async () => {
      const visited = await visitNewOrganization(options)
      for (const name of PAGES) {
        await openSettings(visited.page, name)
        await assertGood(visited.page, `settings-${name.toLowerCase().replaceAll(' ', '-')}-${look}`)
      }
      await assertKeepsToItself(visited)
      await visited.close()
    })
  }
})

describe('people', () => {
  it('are invited, accept with a new account, change their role, and are removed', async () => {
    const visited = await visitNewOrganization()
    const { page } = visited
    await openSettings(page, 'Members')
    await page.getByRole('button', { name: 'Invite a person' }).click()
    const email = newAddress('ben')
    await page.getByRole('dialog').getByLabel('E-mail address').fill(email)
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.getByText('Choose at least one.').waitFor()
    await assertGood(page, 'invite-without-role')
    await page.getByLabel('Read-Only').check()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await openSettings(page, 'Invitations')
    const first = await linkOf(email, 'accept-invitation')
    await page.getByRole('button', { name: `Send again: ${email}` }).click()
    await page.getByText('Another mail is on its way.').waitFor()
    const link = await nextLink(email, first)
    await assertGood(page, 'invitations')

    const guest = await visit(browser, new URL(link).pathname + new URL(link).hash)
    await fillSignUp(guest.page, { name: UNSAFE, email })
    await guest.page.getByRole('heading', { name: 'Check your mail' }).waitFor()
    await guest.page.goto(await linkOf(email, 'verify-email'))
    await guest.page.getByRole('heading', { name: 'Your address is verified' }).waitFor()
    await guest.page.getByLabel(/^Password/).fill(PASSWORD)
    await guest.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await guest.page.waitForURL('**/test/start')
    await openSettings(guest.page, 'Roles')
    await guest.page.getByRole('link', { name: 'Create a role' }).click()
    await guest.page.getByText('You can add only scopes that you have.').waitFor()
    assert.ok(await guest.page.getByLabel('Write clients').isDisabled())
    assert.ok(await guest.page.getByLabel('Read clients').isEnabled())
    await assertGood(guest.page, 'role-limited')
    await guest.page.getByLabel('Name').fill('Taken from nothing')
    await guest.page.getByLabel('Read clients').check()
    await guest.page.getByRole('button', { name: 'Create the role' }).click()
    await guest.page.getByText('You do not have permission').waitFor()
    await assertGood(guest.page, 'no-permission')

    await openSettings(page, 'Members')
    await page.getByRole('button', { name: `Change: ${email}` }).click()
    await page.getByLabel('API Administrator').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await guest.page.getByRole('button', { name: 'Create the role' }).click()
    await guest.page.getByRole('link', { name: 'Taken from nothing' }).waitFor()

    await page.getByRole('button', { name: `Remove: ${email}` }).click()
    await page.getByRole('button', { name: 'Remove the member' }).click()
    await page.getByRole('button', { name: `Remove: ${email}` }).waitFor({ state: 'detached' })
    assert.equal(await page.locator('img[src="x"]').count(), 0)
    const after = await visit(browser, '/')
    await signInAs(after.page, { email })
    await after.page.waitForURL('**/no-organization')
    await assertGood(after.page, 'no-organization')
    await after.close()
    await guest.close()
    await visited.close()
  })

  it('accept with an account that they have, signed in or not', async () => {
    const visited = await visitNewOrganization()
    const other = await visitNewOrganization()
    const { page } = visited
    const { email } = other.person
    await openSettings(page, 'Members')
    await page.getByRole('button', { name: 'Invite a person' }).click()
    await page.getByRole('dialog').getByLabel('E-mail address').fill(email)
    await page.getByLabel('Developer').check()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const link = await linkOf(email, 'accept-invitation')

    // The wrong account is told so.
    await page.goto(link)
    await page.getByRole('button', { name: 'Join the organization' }).click()
    await page.getByRole('alert').waitFor()
    await assertGood(page, 'accept-invitation-other-account')

    const signedOut = await visit(browser, new URL(link).pathname + new URL(link).hash)
    await signedOut.page.getByRole('button', { name: 'I have an account' }).click()
    await signedOut.page.getByLabel('E-mail address').fill(email)
    await signedOut.page.getByLabel(/^Password/).fill(PASSWORD)
    await signedOut.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await signedOut.page.getByRole('button', { name: 'Join the organization' }).click()
    await signedOut.page.waitForURL(/\/org_[^/]+\/test$/)
    await screenshot(signedOut.page, 'accept-invitation-joined')
    await signedOut.page.getByRole('button', { name: 'Organization: Settings Hotels' }).click()
    await signedOut.page.getByRole('menuitem').nth(1).waitFor()
    await signedOut.close()
    await other.close()
    await visited.close()
  })
})

describe('what acts for an organization', () => {
  it('roles, service accounts and OAuth clients are created, changed and deleted', async () => {
    const visited = await visitNewOrganization()
    const { page } = visited
    await openSettings(page, 'Roles')
    await page.getByRole('link', { name: 'Developer', exact: true }).click()
    await page.getByText('It cannot be changed.').waitFor()
    await assertGood(page, 'role-builtin')
    await page.goBack()
    await page.getByRole('link', { name: 'Create a role' }).click()
    await page.getByRole('button', { name: 'Create the role' }).click()
    await assertGood(page, 'role-empty')
    await page.getByLabel('Name').fill(UNSAFE)
    await page.getByLabel('Read bookings').check()
    await page.getByRole('button', { name: 'Create the role' }).click()
    await page.getByRole('link', { name: UNSAFE }).click()
    await page.getByLabel('Write bookings').check()
    await page.getByRole('button', { name: 'Save the role' }).click()
    await page.getByText('bookings:read, bookings:write').waitFor()

    await openSettings(page, 'Service accounts')
    await page.getByRole('button', { name: 'Create a service account' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Night audit')
    await page.getByLabel(UNSAFE).check()
    await assertGood(page, 'service-account-dialog')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('button', { name: 'Change: Night audit' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill('Day audit')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('button', { name: 'Delete: Day audit' }).click()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await page.getByText('No service accounts yet').waitFor()

    await openSettings(page, 'OAuth clients')
    await page.getByRole('link', { name: 'Create a client' }).first().click()
    await page.getByLabel('Name').fill('Booking page')
    await page.getByLabel('Redirect addresses').fill('https://app.example.com/callback')
    await page.getByLabel('Read clients').check()
    await assertGood(page, 'oauth-client-form')
    await page.getByRole('button', { name: 'Create the client' }).click()
    await page.getByText('WEDSYNC_CLIENT_SECRET').waitFor()
    await page.getByLabel('I have stored the secrets').check()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Rotate the secret: Booking page' }).click()
    await page.getByRole('button', { name: 'Rotate the secret', exact: true }).click()
    await page.getByText('WEDSYNC_CLIENT_SECRET').waitFor()
    await page.getByLabel('I have stored the secrets').check()
    await page.getByRole('button', { name: 'Done' }).click()
    await page.getByRole('button', { name: 'Suspend: Booking page' }).click()
    await page.getByRole('button', { name: 'Suspend the client' }).click()
    await page.getByText('Suspended').waitFor()
    await assertGood(page, 'oauth-clients')
    await page.getByRole('button', { name: 'Delete: Booking page' }).click()
    await page.getByRole('button', { name: 'Delete the client' }).click()
    await page.getByText('No OAuth clients yet').waitFor()
    await visited.close()
  })
})

describe('the organization', () => {
  it('changes its name and origins, and refuses rules that would lock the person out', async () => {
    const visited = await visitNewOrganization()
    const { page } = visited
    await openSettings(page, 'Organization')
    await page.getByLabel('Name').fill('Renamed Hotels')
    await page.getByLabel('Origins of web pages').fill('https://app.example.com')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved').waitFor()
    await page.getByLabel('Allowed addresses').fill('203.0.113.0/24')
    await page.getByRole('button', { name: 'Save the rules' }).click()
    await page.getByRole('alert').waitFor()
    await assertGood(page, 'organization-lockout')
    await page.getByLabel('Allowed addresses').fill('')
    await page.getByLabel('Hours that sessions last').fill('48')
    await page.getByRole('button', { name: 'Save the rules' }).click()
    await page.getByText('Saved').nth(1).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Organization' }).waitFor()
    assert.equal(await page.getByLabel('Hours that sessions last').inputValue(), '48')
    assert.equal(await page.getByLabel('Origins of web pages').inputValue(), 'https://app.example.com')
    assert.equal(await page.getByLabel('Name').inputValue(), 'Renamed Hotels')
    await page.getByRole('navigation', { name: 'Environment' }).getByRole('link', { name: 'Live' }).click()
    await page.getByRole('button', { name: 'Organization: Renamed Hotels' }).waitFor()
    await visited.close()
  })
})

describe('administrators of the platform', () => {
  it('decide about applications of other organizations', async () => {
    const visited = await visitNewOrganization()
    const { page } = visited
    await openSettings(page, 'Applications')
    const names = ['Approve me', 'Reject me'].map((name) => `${name} ${crypto.randomUUID().slice(0, 8)}`)
    for (const name of names) {
      await page.getByRole('button', { name: 'Register an application' }).click()
      await page.getByRole('dialog').getByLabel('Name').fill(name)
      await assertGood(page, 'application-dialog')
      await page.getByRole('button', { name: 'Register', exact: true }).click()
      await page.getByRole('cell', { name, exact: true }).waitFor()
    }
    assert.equal(await page.getByText('Waiting for a decision').count(), 0)
    const operator = await visitSignedIn(browser, 'settings/applications')
    await operator.page.getByRole('button', { name: `Approve: ${names[0]}` }).click()
    await operator.page.getByRole('button', { name: 'Approve', exact: true }).click()
    await operator.page.getByRole('button', { name: `Approve: ${names[0]}` }).waitFor({ state: 'detached' })
    await operator.page.getByRole('button', { name: `Reject: ${names[1]}` }).click()
    await operator.page.getByLabel('Reason').fill('The website is missing.')
    await assertGood(operator.page, 'application-rejection')
    await operator.page.getByRole('button', { name: 'Reject', exact: true }).click()
    await operator.page.getByRole('button', { name: `Reject: ${names[1]}` }).waitFor({ state: 'detached' })
    await assertGood(operator.page, 'applications-operator')
    await page.reload()
    await page.getByText('Approved').waitFor()
    await page.getByText('The website is missing.').waitFor()
    await operator.close()
    await visited.close()
  })

  it('change tiers, which others only see', async () => {
    const visited = await visitNewOrganization()
    await openSettings(visited.page, 'Tiers')
    assert.equal(await visited.page.getByRole('button', { name: 'Create a tier' }).count(), 0)
    const operator = await visitSignedIn(browser, 'settings/tiers')
    const { page } = operator
    const name = `tier-${crypto.randomUUID().slice(0, 8)}`
    await page.getByRole('button', { name: 'Create a tier' }).click()
    await page.getByRole('dialog').getByLabel('Name').fill(name)
    await page.getByLabel('In any minute').fill('1234')
    await assertGood(page, 'tier-dialog')
    await page.getByRole('button', { name: 'Create the tier' }).click()
    await page.getByRole('row', { name: new RegExp(`${name}.*1,234`) }).waitFor()
    await page.getByRole('button', { name: `Change: ${name}` }).click()
    await page.getByLabel('In any minute').fill('2345')
    await page.getByRole('button', { name: 'Save the tier' }).click()
    await page.getByRole('row', { name: new RegExp(`${name}.*2,345`) }).waitFor()
    await operator.close()
    await visited.close()
  })
})

/** The link of a newer mail than that with the first link. */
async function nextLink(email, first) {
  for (;;) {
    const link = await linkOf(email, 'accept-invitation')
    if (link !== first) return link
  }
}
