import { describe, expect, it } from 'vitest'
import { ownPath } from './ownPath'

const ORIGIN = 'https://developers.example'

describe('ownPath', () => {
  it.each(['/org_1/test/keys', '/org_1/test/keys?status=active#top', '/'])('keeps %s', (path) => {
    expect(ownPath(path, ORIGIN)).toBe(path)
  })

  it.each([
    null,
    '',
    'keys',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/a/..//evil.example',
    '/.//evil.example',
    'https://evil.example/',
    'https:/evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    'https://developers.example/keys',
  ])('refuses %s', (next) => {
    expect(ownPath(next, ORIGIN)).toBeUndefined()
  })
})
