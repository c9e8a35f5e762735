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
    ['node', 'import { A } from "a";\n\nconst b = await a.c({ d: "e" });'],
    ['python', 'from a import A\n\na = A("b")  # c'],
    ['php', "<?php\n\n// a\n$b = new A('c');"],
    ['csharp', 'using var a = new A($"{b}");'],
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

  it('knows the comments of programs, but no address in a text', () => {
    expect(kindOf('a = 1  # note', 'python', '# note')).toBe('dim')
    expect(kindOf('// note\n$a = 1;', 'php', '// note')).toBe('dim')
    expect(kindOf('f("https://h/x")', 'node', '"https://h/x"')).toBe('string')
  })

  it('knows options and header names', () => {
    expect(kindOf("curl -H 'a'", 'shell', '-H')).toBe('key')
    expect(kindOf('POST /x\nwebhook-id: evt_1', 'http', 'webhook-id')).toBe('key')
  })
})
