import { describe, expect, it } from 'vitest'
import { atThisHost, readyToTry } from './referenceDocument'

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

describe('atThisHost', () => {
  const introduction = 'curl https://api.example.com/v1/clients, and https://api.example.com/v1/events'
  const published = { openapi: '3.1.0', info: { title: 'API', description: introduction }, servers: [{ url: 'https://api.example.com' }] }

  it('calls the API of this host in the introduction', () => {
    expect(atThisHost(published, 'http://localhost:4600').info).toEqual({
      title: 'API',
      description: 'curl http://localhost:4600/api/v1/clients, and http://localhost:4600/api/v1/events',
    })
  })

  it('leaves the original alone, and a document without a server or an introduction too', () => {
    expect(published.info.description).toBe(introduction)
    expect(atThisHost({ openapi: '3.1.0', info: { description: introduction } }, 'http://localhost').info?.description).toBe(introduction)
    expect(atThisHost({ openapi: '3.1.0' }, 'http://localhost')).toEqual({ openapi: '3.1.0' })
  })
})
