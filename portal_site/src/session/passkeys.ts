/** Passkeys in the browser's own JSON forms (WebAuthn level 3). */
import type { PasskeyOptionsInput } from '@wedsync/sdk'
import { Mfa } from '@wedsync/sdk/resources'
import { publicCore, tokenCore } from './cores'
import { accessToken } from './tokens'

export const hasPasskeys = () => 'PublicKeyCredential' in window

/** Ask the browser for a passkey: to sign in with the token of the first step, or to confirm who one is. Throws if the person cancels. */
export async function getPasskey(mfaToken?: string): Promise<Record<string, unknown>> {
  const options = await readOptions(mfaToken === undefined ? { purpose: 'authentication' } : { mfa_token: mfaToken })
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  return toJson(await navigator.credentials.get({ publicKey }).catch(explain))
}

/** Ask the browser to make a passkey for the signed-in person. Throws if the person cancels. */
export async function createPasskey(): Promise<Record<string, unknown>> {
  const options = await readOptions({ purpose: 'registration' })
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON)
  return toJson(await navigator.credentials.create({ publicKey }).catch(explain))
}

/** The browser's own texts are for developers. */
function explain(reason: unknown): never {
  const name = reason instanceof DOMException ? reason.name : ''
  if (name === 'NotAllowedError') throw new Error("The browser's question was closed, took too long, or there is no passkey for it.")
  if (name === 'InvalidStateError') throw new Error('This device already has a passkey for your account.')
  throw reason
}

async function readOptions(input: PasskeyOptionsInput) {
  const core = input.mfa_token ? publicCore() : tokenCore(await accessToken())
  return await new Mfa(core).createPasskeyOptions(input)
}

function toJson(credential: Credential | null): Record<string, unknown> {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('The browser has no passkey for this site.')
  return { ...credential.toJSON() }
}
