import { describe, expect, it } from 'vitest'
import { scopesOf } from './ownScopes'

const token = (claims: object) => `e30.${btoa(JSON.stringify(claims)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.sig`

describe('scopesOf', () => {
  it('reads the scopes of a token', () => {
    expect(scopesOf(token({ scope: '*:read clients:write', name: '÷?>' }))).toEqual(['*:read', 'clients:write'])
  })

  it.each(['', 'a.b.c', token({}), token({ scope: '' })])('reads none from %s', (text) => {
    expect(scopesOf(text)).toEqual([])
  })
})
