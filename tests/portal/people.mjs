/** People who sign up in journeys. */
import { linkOf, newAddress } from './mailbox.mjs'
import { fillSignIn } from './signIn.mjs'

export const PASSWORD = 'violet boats like 7 rivers'

/** Fills in the page for new accounts, with an organization or, invited, without one. */
export async function fillSignUp(page, { name, email, organization, password = PASSWORD }) {
  await page.getByLabel('Your name').fill(name)
  if (organization) await page.getByLabel('Organization').fill(organization)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^Password/).fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
}

/** Signs up on the page, by the mail, until the person is signed in. */
export async function signUp(page, name, organization) {
  const person = { name, email: newAddress('jane'), organization, password: PASSWORD }
  await page.goto(new URL('/sign-up', page.url()).href)
  await fillSignUp(page, person)
  await page.getByRole('heading', { name: 'Check your mail' }).waitFor()
  await page.goto(await linkOf(person.email, 'verify-email'))
  await page.getByRole('heading', { name: 'Your address is verified' }).waitFor()
  await page.getByLabel(/^Password/).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL('**/test/start')
  return person
}

/** Signs in on the sign-in page. */
export async function signInAs(page, { email, password = PASSWORD }) {
  await page.goto(new URL('/sign-in', page.url()).href)
  await fillSignIn(page, email, password)
}

/** Opens the page of the own account from the menu. */
export async function openAccount(page) {
  await page.getByRole('button', { name: /account of/ }).click()
  await page.getByRole('menuitem', { name: 'Your account' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
}
