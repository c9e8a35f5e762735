import { describe, expect, it } from 'vitest'
import type { Operation } from '../model'
import { buildRequest, emptyDraft, missingParameters } from './draft'

const OPERATION: Operation = {
  id: 'clients_update',
  method: 'PATCH',
  path: '/v1/clients/{client_id}',
  title: 'Update a client',
  navTitle: 'Update client',
  description: '',
  isDeprecated: false,
  security: [['Bearer']],
  needsStepUp: false,
  parameters: [
    { name: 'client_id', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'created_at[gte]', in: 'query', schema: { type: 'string' } },
    { name: 'metadata', in: 'query', style: 'deepObject', schema: { type: 'object' } },
    { name: 'If-Match', in: 'header', schema: { type: 'string' } },
  ],
  body: { mediaType: 'application/json', isRequired: true, schema: {}, examples: [{ summary: 'Minimal', value: { name: 'A' } }] },
  answers: [],
  answerHeaders: [],
  errors: [],
  samples: {},
}

describe('buildRequest', () => {
  it('encodes what was typed and leaves out what is empty', () => {
    const parameters = { 'path client_id': 'a/b', 'query created_at[gte]': '2026-01-01T00:00:00+01:00', 'query metadata': 'a=b=c\n\nd=e', 'header If-Match': '"3"' }
    expect(buildRequest(OPERATION, { parameters, body: '{"name":"B"}' })).toEqual({
      method: 'PATCH',
      path: '/v1/clients/a%2Fb?created_at[gte]=2026-01-01T00%3A00%3A00%2B01%3A00&metadata[a]=b%3Dc&metadata[d]=e',
      headers: { 'If-Match': '"3"', 'Content-Type': 'application/json' },
      body: '{"name":"B"}',
    })
    expect(buildRequest(OPERATION, { parameters: {}, body: ' ' })).toEqual({ method: 'PATCH', path: '/v1/clients/{client_id}', headers: {} })
  })

  it('sends the members of an object as a form', () => {
    const operation = { ...OPERATION, body: { mediaType: 'application/x-www-form-urlencoded', isRequired: true, schema: {}, examples: [] } }
    expect(buildRequest(operation, { parameters: {}, body: '{"grant_type": "x y", "n": 1}' }).body).toBe('grant_type=x+y&n=1')
    expect(buildRequest(operation, { parameters: {}, body: 'a=b' }).body).toBe('a=b')
  })
})

describe('a draft', () => {
  it('begins with the first example', () => {
    expect(emptyDraft(OPERATION)).toEqual({ parameters: {}, body: '{\n  "name": "A"\n}' })
  })

  it('knows what is missing', () => {
    expect(missingParameters(OPERATION, emptyDraft(OPERATION))).toEqual(['client_id'])
    expect(missingParameters(OPERATION, { parameters: { 'path client_id': 'cli_1' }, body: '' })).toEqual([])
  })
})
