/** The mails of the stack, and the links in them. */
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { stackFacts } from './signIn.mjs'
import { portalUrl } from './visit.mjs'

const PATIENCE_MS = 20_000
const EVERY_MS = 300

/** An address that nobody has used. */
export const newAddress = (name) => `${name}-${crypto.randomUUID().slice(0, 8)}@people.example`

/** The link of the newest mail to the address that leads to `page`, as a path of the portal under test; waits for it. */
export async function linkOf(email, page) {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const found = (await mailsTo(email)).map(({ text }) => linkIn(text, page)).find(Boolean)
    if (found) return found
    assert.ok(Date.now() < end, `no mail to ${email} leads to /${page}`)
    await pause(EVERY_MS)
  }
}

/** The mails to an address, newest first. */
export async function mailsTo(email) {
  return await (await fetch(`${stackFacts().mailbox_url}?to=${encodeURIComponent(email)}`)).json()
}

function linkIn(text, page) {
  const link = new RegExp(`https?://\\S+/${page}\\S*`).exec(text)?.[0]
  if (!link) return undefined
  const { pathname, hash } = new URL(link)
  return new URL(pathname + hash, portalUrl()).href
}
