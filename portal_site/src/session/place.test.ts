import { describe, expect, it } from 'vitest'
import { parsePlace, placePath } from './place'

const PLACE = { organizationId: 'org_1', environment: 'test' } as const

describe('placePath', () => {
  it('is the address of a page', () => {
    expect(placePath(PLACE)).toBe('/org_1/test')
    expect(placePath(PLACE, 'keys/key_1')).toBe('/org_1/test/keys/key_1')
  })
})

describe('parsePlace', () => {
  it('reads organization and environment', () => {
    expect(parsePlace('org_1', 'test')).toEqual(PLACE)
  })

  it.each([
    ['no', 'test'],
    ['org_1', 'staging'],
    [undefined, 'test'],
    ['org_1', undefined],
  ])('of %s and %s is no place', (organizationId, environment) => {
    expect(parsePlace(organizationId, environment)).toBeUndefined()
  })
})
