import { describe, expect, it } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url'
import { claimText, decode, expiryText, verify } from './jwt'
import { challengeOf } from './pkce'
import { contentDigest, createSigningKey, sign, signatureBase } from './requestSignature'

// The build replaces the module in imports.
const { createHash, generateKeyPairSync, sign: signBytes, verify: verifyBytes } = process.getBuiltinModule('node:crypto')

describe('the challenge of a verifier', () => {
  it('is that of RFC 7636, appendix B', async () => {
    expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM')
  })
})

describe('Base64url', () => {
  it('has no padding, and reads what it writes', () => {
    const bytes = Uint8Array.from([251, 255, 190, 1])
    expect(toBase64Url(bytes)).toBe('-_--AQ')
    expect(fromBase64Url('-_--AQ')).toEqual(bytes)
  })
})

describe('a token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'one' }]
  const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const token = (header: object, claims: object) => {
    const input = `${text(header)}.${text(claims)}`
    return `${input}.${signBytes('sha256', Buffer.from(input), privateKey).toString('base64url')}`
  }

  it('is valid with the key that signed it', async () => {
    expect(await verify(decode(token({ alg: 'RS256', kid: 'one' }, { sub: 'usr_1' })), keys as JsonWebKey[])).toBe('valid')
  })

  it('is not valid when changed, with another key, or with another algorithm', async () => {
    const [header, , signature] = token({ alg: 'RS256', kid: 'one' }, { sub: 'usr_1' }).split('.')
    expect(await verify(decode(`${header}.${text({ sub: 'usr_2' })}.${signature}`), keys as JsonWebKey[])).toBe('invalid')
    expect(await verify(decode(token({ alg: 'RS256', kid: 'two' }, {})), keys as JsonWebKey[])).toBe('unknown key')
    expect(await verify(decode(token({ alg: 'none', kid: 'one' }, {})), keys as JsonWebKey[])).toBe('unsupported')
  })

  it.each(['', 'a.b', 'a.b.c', `${Buffer.from('[]').toString('base64url')}.e30.`])('is not %j', (candidate) => {
    expect(() => decode(candidate)).toThrow()
  })

  it('is explained with dates', () => {
    expect(claimText('exp', 1_772_361_000)).toBe('1772361000 (2026-03-01T10:30:00.000Z)')
    expect(expiryText({ exp: 1000 }, 700_000)).toBe('The token expires in 5 min.')
    expect(expiryText({ exp: 1000 }, 1_060_000)).toBe('The token expired 1 min ago.')
  })
})

describe('a signed request', () => {
  const facts = {
    method: 'POST',
    target: 'https://api.wedsync.com/v1/clients',
    headers: { 'content-type': 'application/json', 'content-digest': 'sha-256=:X:' },
    keyId: 'bkx_1',
    created: 1,
    nonce: 'n',
  }

  it('has a base with a line for each part', () => {
    expect(signatureBase(facts).base).toBe(
      [
        '"@method": POST',
        '"@target-uri": https://api.wedsync.com/v1/clients',
        '"content-type": application/json',
        '"content-digest": sha-256=:X:',
        '"@signature-params": ("@method" "@target-uri" "content-type" "content-digest");created=1;nonce="n";keyid="bkx_1"',
      ].join('\n'),
    )
  })

  it('has the digest of its body', async () => {
    expect(await contentDigest('{"a": "ü"}')).toBe(`sha-256=:${createHash('sha256').update('{"a": "ü"}').digest('base64')}:`)
  })

  it.each(['Ed25519', 'ECDSA P-256'] as const)('is verified with the public key: %s', async (algorithm) => {
    const key = await createSigningKey(algorithm)
    const signature = Buffer.from(await sign(key, 'text'), 'base64')
    const publicKey = { key: key.pem, dsaEncoding: 'ieee-p1363' as const }
    expect(verifyBytes(algorithm === 'Ed25519' ? null : 'sha256', Buffer.from('text'), publicKey, signature)).toBe(true)
    await expect(crypto.subtle.exportKey('pkcs8', key.pair.privateKey)).rejects.toThrow()
  })
})
