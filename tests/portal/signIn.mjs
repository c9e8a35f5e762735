/** Visits pages of the console as the administrator of the stack whose facts STACK_FACTS names. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { visit } from './visit.mjs'

// A refresh token is valid once: a session belongs to one visit at a time, and the next visit goes on with it.
let idleSession

/** The stack: `organization_id`, `admin_email`, `mailbox_url` and the other facts of its `stack.json`. */
export function stackFacts() {
  assert.ok(process.env.STACK_FACTS, 'STACK_FACTS must name the stack.json of the stack behind PORTAL_URL')
  return JSON.parse(readFileSync(process.env.STACK_FACTS, 'utf8'))
}

/** The address of a page of the console, as in `/org_1/test/keys`. */
export function consolePath(page = '', { environment = 'test', organizationId = stackFacts().organization_id } = {}) {
  return `/${organizationId}/${environment}${page && `/${page}`}`
}

/**
 * A page of the console, such as `keys/new`, in a profile of its own, signed in as the administrator. Closing it keeps the session for the
 * next visit. Options as those of `visit`, and `environment`.
 */
export async function visitSignedIn(browser, page = '', { environment = 'test', ...options } = {}) {
  const { admin_email, admin_password } = stackFacts()
  const storageState = idleSession
  idleSession = undefined
  const path = consolePath(page, { environment })
  const route = storageState ? path : `/sign-in?next=${encodeURIComponent(path)}`
  const visited = await visit(browser, route, { ...options, ...(storageState && { storageState }) })
  if (new URL(visited.page.url()).pathname === '/sign-in') await fillSignIn(visited.page, admin_email, admin_password)
  await visited.page.waitForURL((url) => url.pathname === path)
  await visited.page.waitForLoadState('networkidle')
  return { ...visited, close: () => closeAndKeep(visited) }
}

/** Signs in on an open sign-in page, without a second factor. */
export async function fillSignIn(page, email, password) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel(/^Password/).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function closeAndKeep({ page, close }) {
  const state = await page.context().storageState()
  if (state.cookies.some(({ name }) => name.startsWith('__Host-'))) idleSession = state
  await close()
}
