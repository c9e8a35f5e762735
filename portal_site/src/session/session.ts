/** Who is signed in, for React and for the calls of the API. */
import { ApiError } from '@wedsync/sdk'
import type { Login, Person } from '@wedsync/sdk'
import { Auth, Mfa } from '@wedsync/sdk/resources'
import { useSyncExternalStore } from 'react'
import type { Place } from './place'
import { publicAuth, publicCore, tokenCore } from './cores'
import { mayHaveSession, recordSession } from './sessionHint'
import { accessToken, forgetTokens, keepToken } from './tokens'

/**
 * `unknown` until the cookie was tried; `expired` when a session has ended in the middle of work, so that pages stay as
 * they are until the person signs in again.
 */
export type Session = { state: 'unknown' | 'signed-out' } | { state: 'signed-in' | 'expired'; person: Person }

const UNKNOWN: Session = { state: 'unknown' }
const SIGNED_OUT: Session = { state: 'signed-out' }
const CHANNEL = 'wedsync-session'

let session: Session = UNKNOWN
let restoration: Promise<Session> | undefined
const listeners = new Set<() => void>()
const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
otherTabs?.addEventListener('message', () => { endSession() })

function set(next: Session) {
  session = next
  for (const listener of listeners) listener()
}

export const currentSession = () => session

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession)
}

/** The person of a page that only signed-in people see. */
export function usePerson(): Person {
  const current = useSession()
  if (!('person' in current)) throw new Error('The page needs a signed-in person')
  return current.person
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Find out once who is signed in, by the cookie. Throws if the API is not responding. */
export function restoreSession(): Promise<Session> {
  restoration ??= restore().finally(() => {
    if (session.state === 'unknown') restoration = undefined
  })
  // The session may have changed since.
  return restoration.then(currentSession)
}

async function restore(): Promise<Session> {
  try {
    set(mayHaveSession() ? { state: 'signed-in', person: await readPerson() } : SIGNED_OUT)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error
    leave()
  }
  return session
}

function leave() {
  recordSession(false)
  forgetTokens()
  set(SIGNED_OUT)
}

/** Read the person again, after a change of the profile or of a second factor. */
export async function reloadPerson() {
  set({ state: 'signed-in', person: await readPerson() })
}

async function readPerson(): Promise<Person> {
  return await new Auth(tokenCore(await accessToken())).getMe()
}

/** Sign in with a password. Throws ApiError, among others `mfa_required` with the token for the second step. */
export async function signIn(email: string, password: string) {
  takeSignIn(await publicAuth().login({ email, password, cookie: true }))
}

/** The second step of a sign-in. */
export async function verifySecondFactor(mfaToken: string, proof: SecondFactor) {
  takeSignIn(await new Mfa(publicCore()).verify({ mfa_token: mfaToken, cookie: true, ...proof }))
}

/** A code of the authenticator app, a recovery code, or the browser's answer of a passkey. */
export type SecondFactor = { code: string } | { recovery_code: string } | { passkey: Record<string, unknown> }

function takeSignIn({ user, ...tokens }: Login) {
  forgetTokens()
  keepToken(undefined, tokens)
  recordSession(true)
  set({ state: 'signed-in', person: user })
  restoration = Promise.resolve(session)
}

/** End the session, in all tabs. Throws if the API is not responding: the session is still valid then. */
export async function signOut(place?: Place) {
  await deleteSession(place)
  forgetSession()
}

/** Delete the session at the API; pages stay as they are. Throws as `signOut` does. */
export async function deleteSession(place?: Place) {
  try {
    await new Auth(tokenCore(await accessToken(place))).logout()
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error
  }
}

/** Forget a deleted session, in all tabs. */
export function forgetSession() {
  otherTabs?.postMessage('signed-out')
  leave()
  restoration = Promise.resolve(session)
}

/** The session's tokens are rejected: keep the pages, and ask the person to sign in again. */
export function endSession() {
  forgetTokens()
  if ('person' in session) set({ state: 'expired', person: session.person })
}
