import { describe, expect, it } from 'vitest'
import { fieldPath, validate } from './inputSchema'
import type { InputSchema } from './inputSchema'

const SCHEMA: InputSchema = {
  type: 'object',
  required: ['name', 'scopes'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 5 },
    scopes: { type: 'array', minItems: 1, items: { type: 'string' } },
    limits: { $ref: '#/$defs/Limits' },
  },
  $defs: { Limits: { type: 'object', properties: { per_minute: { type: ['integer', 'null'], minimum: 1 } } } },
}

describe('validate', () => {
  it('finds nothing wrong with a valid body', () => {
    expect(validate(SCHEMA, { name: 'sync', scopes: ['clients:read'], limits: { per_minute: null } })).toEqual({})
  })

  it('says what is wrong with each field', () => {
    expect(validate(SCHEMA, { name: 'too long', scopes: [], limits: { per_minute: 0 } })).toEqual({
      name: 'Too long.',
      scopes: 'Choose at least one.',
      'limits.per_minute': 'Too small.',
    })
  })

  it('says which fields are required', () => {
    expect(validate(SCHEMA, {})).toEqual({ name: 'Required.', scopes: 'Required.' })
  })
})

describe('fieldPath', () => {
  it.each([
    ['/limits/per_minute', 'limits.per_minute'],
    ['#/name', 'name'],
    ['/rules/0/operation', 'rules.0.operation'],
    ['', ''],
  ])('of %s is %s', (pointer, path) => {
    expect(fieldPath(pointer)).toBe(path)
  })
})
