/** Signs requests in the profile of the guide "Sign your requests" (RFC 9421, RFC 9530), with a key of this browser. */

export type SigningAlgorithm = 'Ed25519' | 'ECDSA P-256'

export interface SigningKey {
  algorithm: SigningAlgorithm
  pair: CryptoKeyPair
  /** The public key, to register with the API key. */
  pem: string
}

interface UnsignedRequest {
  method: string
  /** The URL of the API itself, without the portal's prefix. */
  target: string
  headers: Record<string, string>
  keyId: string
  /** Seconds since 1970. */
  created: number
  nonce: string
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' }
const PEM_COLUMNS = /.{1,64}/g

/** A key pair of which the private key never leaves the browser. Throws for algorithms that the browser lacks. */
export async function createSigningKey(algorithm: SigningAlgorithm): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey(algorithm === 'Ed25519' ? { name: 'Ed25519' } : ECDSA, false, ['sign', 'verify'])) as CryptoKeyPair
  const text = toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)))
  const lines = text.match(PEM_COLUMNS) ?? []
  return { algorithm, pair, pem: ['-----BEGIN PUBLIC KEY-----', ...lines, '-----END PUBLIC KEY-----', ''].join('\n') }
}

/** The header `Content-Digest` of a body. */
export async function contentDigest(body: string): Promise<string> {
  return `sha-256=:${toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))))}:`
}

/** The text that is signed (RFC 9421 section 2.5) and the parameters of the signature. */
export function signatureBase({ method, target, headers, keyId, created, nonce }: UnsignedRequest): { base: string; parameters: string } {
  const values: Record<string, string> = { '@method': method, '@target-uri': target, ...headers }
  const names = Object.keys(values).map((name) => `"${name}"`).join(' ')
  const parameters = `(${names});created=${created};nonce="${nonce}";keyid="${keyId}"`
  const lines = Object.entries(values).map(([name, value]) => `"${name}": ${value}`)
  return { base: [...lines, `"@signature-params": ${parameters}`].join('\n'), parameters }
}

export async function sign({ algorithm, pair }: SigningKey, base: string): Promise<string> {
  const how = algorithm === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', hash: 'SHA-256' }
  return toBase64(new Uint8Array(await crypto.subtle.sign(how, pair.privateKey, new TextEncoder().encode(base))))
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))
