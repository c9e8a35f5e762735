import { describe, expect, it } from 'vitest'
import { eventFor, loadEdgeFunction } from './edgeFunction'

const spa = loadEdgeFunction('spa.js')
const pathAfter = (uri: string) => spa(eventFor(uri)).uri

describe('pages', () => {
  it.each(['/', '/reference', '/reference/', '/guides/v1.2/quickstart', '/errors/invalid_request', '/%F0%9F%92%8D'])(
    '%s gets the application',
    (uri) => {
      expect(pathAfter(uri)).toBe('/index.html')
    },
  )
})

describe('files', () => {
  it.each(['/index.html', '/assets/index-abc123.js', '/favicon.svg', '/openapi.json', '/.well-known/security.txt'])(
    '%s is left alone',
    (uri) => {
      expect(pathAfter(uri)).toBe(uri)
    },
  )

  it('keeps the query', () => {
    expect(spa(eventFor('/reference')).querystring).toEqual({ cursor: { value: 'a%2Fb' } })
  })
})
