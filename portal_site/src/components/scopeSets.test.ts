import { describe, expect, it } from 'vitest'
import { isGranted, toggleScope } from './scopeSets'

describe('isGranted', () => {
  it.each([
    ['clients:read', ['clients:read'], true],
    ['clients:write', ['clients:read'], false],
    ['clients:read', ['*:read'], true],
    ['clients:write', ['*:read'], false],
    ['clients:write', ['*'], true],
    ['*:read', ['*'], true],
    ['*', ['*:read'], false],
    ['clients:read', [], false],
  ])('%s in %j: %s', (scope, scopes, expected) => {
    expect(isGranted(scope, scopes)).toBe(expected)
  })
})

describe('toggleScope', () => {
  it('adds and removes a scope', () => {
    expect(toggleScope('clients:read', ['menus:read'])).toEqual(['menus:read', 'clients:read'])
    expect(toggleScope('clients:read', ['menus:read', 'clients:read'])).toEqual(['menus:read'])
  })

  it('replaces the scopes that a wider one contains', () => {
    expect(toggleScope('*:read', ['clients:read', 'clients:write'])).toEqual(['clients:write', '*:read'])
    expect(toggleScope('*', ['clients:write', '*:read'])).toEqual(['*'])
  })
})
