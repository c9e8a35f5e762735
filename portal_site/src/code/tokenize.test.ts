import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize'
import type { Language } from './tokenize'

const kindOf = (code: string, language: Language, text: string) =>
  tokenize(code, language).find((token) => token.text === text)?.kind

describe('tokenize', () => {
  it.each<[Language, string]>([
    ['json', '{"name": "a \\"b\\"", "n": -1.5, "ok": true, "none": null}'],
    ['shell', "export A=\"x\"\ncurl https://h/api/v1 \\\n  -H 'a: b' # note"],
    ['http', 'HTTP/1.1 201 Created\nETag: "1"\n\n{"id": "cli_1"}'],
    ['json', ''],
  ])('loses nothing: %s', (language, code) => {
    expect(tokenize(code, language).map((token) => token.text).join('')).toBe(code)
  })

  it('tells a JSON key from a JSON string', () => {
    expect(kindOf('{"a": "b"}', 'json', '"a"')).toBe('key')
    expect(kindOf('{"a": "b"}', 'json', '"b"')).toBe('string')
  })

  it('does not take a fragment of an address for a comment', () => {
    expect(tokenize('curl https://h/#x', 'shell').some((token) => token.kind === 'dim')).toBe(false)
  })

  it('knows options and header names', () => {
    expect(kindOf("curl -H 'a'", 'shell', '-H')).toBe('key')
    expect(kindOf('POST /x\nwebhook-id: evt_1', 'http', 'webhook-id')).toBe('key')
  })
})
