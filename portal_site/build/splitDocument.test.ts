import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eventsOf, searchEntries, sharedOf, splitTag, tagSummaries } from './splitDocument'
import type { ApiDocument } from './splitDocument'

const document = JSON.parse(readFileSync(new URL('../../openapi/openapi-3.1.json', import.meta.url), 'utf8')) as ApiDocument
const tags = tagSummaries(document).map(({ slug }) => splitTag(document, slug))
const operations = tags.flatMap((tag) => tag.operations)

describe('the tags', () => {
  it('have every operation of the document once', () => {
    const expected = Object.values(document.paths).flatMap((item) => Object.values(item)).flatMap(({ operationId }) => operationId)
    expect(operations.map(({ id }) => id).toSorted()).toEqual(expected.filter(Boolean).toSorted())
  })

  it('have the schemas that they refer to, and nothing for XML', () => {
    for (const { slug, operations, schemas } of tags) {
      const text = JSON.stringify({ operations, schemas })
      const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, name]) => name ?? '')
      expect(references.filter((name) => !(name in schemas)), slug).toEqual([])
      expect(text.includes('"xml":'), slug).toBe(false)
    }
  })

  it('refer to shared parameters and errors that exist', () => {
    const { parameters, errors } = sharedOf(document)
    const names = operations.flatMap((each) => each.parameters.filter((parameter) => typeof parameter === 'string'))
    expect(names.filter((name) => !(name in parameters))).toEqual([])
    expect(operations.flatMap((each) => each.errors).filter((name) => !(name in errors))).toEqual([])
    expect(errors.TooManyRequests).toMatchObject({ status: '429', codes: [{ code: 'rate_limited', title: 'Too many requests' }, {}, {}] })
  })

  it('say what an operation needs once', () => {
    const create = operations.find(({ id }) => id === 'clients_create')
    expect(create).toMatchObject({ method: 'POST', path: '/v1/clients', title: 'Create a client', description: '', scope: 'clients:write' })
    expect(create?.body?.examples.map(({ summary }) => summary)).toEqual(['Minimal request', 'All fields'])
  })

  it('are refused when they are unknown', () => {
    expect(() => splitTag(document, 'no-such-tag')).toThrow('no tag no-such-tag')
  })
})

describe('the search', () => {
  it('has an address for every operation, schema in use and event', () => {
    const entries = searchEntries(document)
    const used = new Set(tags.flatMap(({ schemas }) => Object.keys(schemas)))
    expect(entries.filter(({ kind }) => kind === 'operation')).toHaveLength(operations.length)
    expect(entries.filter(({ kind }) => kind === 'schema').map(({ title }) => title).toSorted()).toEqual([...used].toSorted())
    expect(new Set(entries.map(({ to }) => to)).size).toBe(entries.length)
  })
})

describe('the event types', () => {
  it('have a schema and an example', () => {
    const { events, headers, schemas } = eventsOf(document)
    expect(events.length).toBe(Object.keys(document.webhooks).length)
    expect(events.every(({ example }) => example !== undefined)).toBe(true)
    expect(headers.map(({ name }) => name)).toContain('webhook-signature')
    expect('ClientEvent' in schemas).toBe(true)
  })
})
