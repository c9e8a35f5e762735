/** Proof keys for the authorization code (RFC 7636), and the address that asks a person for access. */
import { randomText, toBase64Url } from './base64url'

export interface Proof {
  verifier: string
  challenge: string
  state: string
}

export async function createProof(): Promise<Proof> {
  const verifier = randomText(32)
  return { verifier, challenge: await challengeOf(verifier), state: randomText(16) }
}

/** The S256 challenge of a verifier. */
export async function challengeOf(verifier: string): Promise<string> {
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))))
}

export const CALLBACK = '/playground/callback'
export const CHANNEL = 'playground-callback'

export const redirectUri = () => `${window.location.origin}${CALLBACK}`

export function authorizePath(clientId: string, scope: string, { challenge, state }: Proof): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri(),
    scope,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  })
  return `/oauth/authorize?${query}`
}
