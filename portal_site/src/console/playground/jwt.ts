/** Reads and verifies access tokens (RFC 9068, RS256) in the browser. */
import { fromBase64Url } from './base64url'

export type Claims = Record<string, unknown>

export interface Token {
  header: Claims
  claims: Claims
  signingInput: string
  signature: Uint8Array<ArrayBuffer>
}

export type Verdict = 'valid' | 'invalid' | 'unknown key' | 'unsupported'

/** Throws Error with the reason if the text is not a JWT. */
export function decode(text: string): Token {
  const parts = text.trim().split('.')
  const [header = '', claims = '', signature = ''] = parts
  if (parts.length !== 3) throw new Error('A JWT has three parts, separated by dots.')
  return { header: part(header, 'header'), claims: part(claims, 'content'), signingInput: `${header}.${claims}`, signature: fromBase64Url(signature) }
}

function part(text: string, name: string): Claims {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(text)))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Claims
  } catch {
    // Said below.
  }
  throw new Error(`The ${name} is not a JSON object in Base64url.`)
}

/** Compares the signature with the keys of `/.well-known/jwks.json`. The algorithm is the platform's, never the token's. */
export async function verify({ header, signingInput, signature }: Token, keys: JsonWebKey[]): Promise<Verdict> {
  if (header.alg !== 'RS256') return 'unsupported'
  const key = keys.find((each) => (each as { kid?: unknown }).kid === header.kid)
  if (!key) return 'unknown key'
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const publicKey = await crypto.subtle.importKey('jwk', key, algorithm, false, ['verify'])
  const isValid = await crypto.subtle.verify(algorithm, publicKey, signature, new TextEncoder().encode(signingInput))
  return isValid ? 'valid' : 'invalid'
}

export const MEANINGS: Record<string, string> = {
  iss: 'Issuer: the authorization server.',
  sub: 'Subject: the person, or the client itself.',
  aud: 'Audience: the API that accepts the token.',
  exp: 'End of validity.',
  iat: 'Time of issue.',
  nbf: 'Not valid before.',
  jti: 'ID of the token.',
  client_id: 'OAuth client that got the token.',
  scope: 'Scopes, separated by spaces.',
  auth_time: 'When the person signed in.',
  amr: 'How the person signed in.',
  sid: 'Session.',
  org: 'Organization that the token acts for.',
  organization_id: 'Organization that the token acts for.',
}

const TIMES = new Set(['exp', 'iat', 'nbf', 'auth_time'])

/** A claim as text; times also as dates. */
export function claimText(name: string, value: unknown): string {
  if (TIMES.has(name) && typeof value === 'number') return `${value} (${new Date(value * 1000).toISOString()})`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** Whether and since when, or for how long: "expires in 59 min". `now` in milliseconds since 1970. */
export function expiryText({ exp }: Claims, now: number): string {
  if (typeof exp !== 'number') return 'The token has no end.'
  const minutes = Math.round(Math.abs(exp * 1000 - now) / 60_000)
  return exp * 1000 <= now ? `The token expired ${minutes} min ago.` : `The token expires in ${minutes} min.`
}
