import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '../model'
import { findEntries } from './rank'

const entry = (kind: SearchEntry['kind'], title: string, detail = ''): SearchEntry => ({ kind, title, detail, to: title })
const ENTRIES = [
  entry('operation', 'Create a client', 'POST /v1/clients'),
  entry('operation', 'List clients', 'GET /v1/clients'),
  entry('operation', 'Create many clients', 'POST /v1/clients/batch'),
  entry('schema', 'ClientInput', 'Clients'),
  entry('event', 'client.created', 'Event type'),
]
const titles = (text: string) => findEntries(ENTRIES, text).map(({ title }) => title)

describe('findEntries', () => {
  it('needs every word, in title, method or path', () => {
    expect(titles('client create')).toEqual(['Create a client', 'Create many clients', 'client.created'])
    expect(titles('post batch')).toEqual(['Create many clients'])
    expect(titles('v1/clients/batch')).toEqual(['Create many clients'])
    expect(titles('nothing')).toEqual([])
  })

  it('knows the words of schemas and events', () => {
    expect(titles('input')).toEqual(['ClientInput'])
    expect(titles('created')).toEqual(['client.created'])
    expect(titles('ClientInput')).toEqual(['ClientInput'])
    expect(titles('client.created')).toEqual(['client.created'])
  })

  it('finds nothing without words', () => {
    expect(titles(' ')).toEqual([])
  })
})
