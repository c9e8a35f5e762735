import { describe, expect, it } from 'vitest'
import { readyToTry } from './referenceDocument'

const DOCUMENT = {
  openapi: '3.1.0',
  paths: {
    '/v1/clients/{client_id}': {
      summary: 'One client',
      parameters: [{ name: 'client_id', required: true, example: 'cli_1' }, { name: 'page', schema: { default: 1 } }, { name: 'trace' }],
      get: { parameters: [{ name: 'fields', required: false, example: 'id' }, { $ref: '#/components/parameters/Organization' }] },
      delete: { security: [{ ApiKey: [], ApiSecret: [] }, { Bearer: [] }] },
    },
  },
  components: { parameters: { Organization: { name: 'WedSync-Organization', schema: { examples: ['org_1'] } } } },
}

describe('readyToTry', () => {
  const adapted = readyToTry(DOCUMENT)

  it('empties the examples of optional parameters that have one, wherever they are declared, and puts the simplest credential first', () => {
    expect(adapted.components?.parameters?.Organization?.example).toBe('')
    expect(adapted.paths?.['/v1/clients/{client_id}']).toEqual({
      summary: 'One client',
      parameters: [{ name: 'client_id', required: true, example: 'cli_1' }, { name: 'page', schema: { default: 1 }, example: '' }, { name: 'trace' }],
      get: { parameters: [{ name: 'fields', required: false, example: '' }, { $ref: '#/components/parameters/Organization' }] },
      delete: { security: [{ Bearer: [] }, { ApiKey: [], ApiSecret: [] }] },
    })
  })

  it('leaves the original alone, and a document without paths too', () => {
    expect(DOCUMENT.paths['/v1/clients/{client_id}'].get.parameters[0]).toHaveProperty('example', 'id')
    expect(readyToTry({ openapi: '3.1.0' })).toEqual({ openapi: '3.1.0' })
  })
})
