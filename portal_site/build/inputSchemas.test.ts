import { describe, expect, it } from 'vitest'
import { inputSchema } from './inputSchemas'

const SCHEMAS = {
  Order: { type: 'object', 'x-sdk-enum': 'X', properties: { lines: { items: { $ref: '#/components/schemas/Line' } } } },
  Line: { properties: { price: { $ref: '#/components/schemas/Money' }, of: { $ref: '#/components/schemas/Line' } } },
  Money: { type: 'integer' },
  Other: { type: 'string' },
}

describe('inputSchema', () => {
  it('brings what the schema refers to, and nothing else', () => {
    expect(inputSchema('Order', SCHEMAS)).toEqual({
      type: 'object',
      properties: { lines: { items: { $ref: '#/$defs/Line' } } },
      $defs: {
        Line: { properties: { price: { $ref: '#/$defs/Money' }, of: { $ref: '#/$defs/Line' } } },
        Money: { type: 'integer' },
      },
    })
  })

  it('rejects a name that the document does not have', () => {
    expect(() => inputSchema('Absent', SCHEMAS)).toThrow('The OpenAPI document has no schema Absent')
  })
})
