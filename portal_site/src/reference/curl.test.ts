import { describe, expect, it } from 'vitest'
import { curlOf } from './curl'

describe('curlOf', () => {
  it('quotes for the shell', () => {
    const request = { method: 'POST', path: '/v1/clients', headers: { 'Content-Type': 'application/json' }, body: `{"name": "O'Hara $(id)"}` }
    expect(curlOf(request, 'http://h/api', { isPublic: false })).toBe(
      `curl -sS 'http://h/api/v1/clients' \\\n  -H "Authorization: Bearer $WEDSYNC_SECRET" \\\n  -H 'Content-Type: application/json' \\\n  -d '{"name": "O'\\''Hara $(id)"}'`,
    )
  })

  it('names the key of the person, and nothing for a public operation', () => {
    const request = { method: 'DELETE', path: '/x', headers: {} }
    expect(curlOf(request, '', { isPublic: false, keyId: 'bkx_test_1' })).toBe(
      `curl -sS -X DELETE '/x' \\\n  -H 'X-API-Key: bkx_test_1' \\\n  -H "X-API-Secret: $WEDSYNC_SECRET"`,
    )
    expect(curlOf({ ...request, method: 'GET' }, '', { isPublic: true })).toBe(`curl -sS '/x'`)
  })
})
