import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publicPages } from '../src/publicPages'
import { eventFor, loadEdgeFunction } from './edgeFunction'

const spa = loadEdgeFunction('spa.js')
const spaSource = readFileSync(new URL('spa.js', import.meta.url), 'utf8')
const pathAfter = (uri: string) => spa(eventFor(uri)).uri

describe('pages', () => {
  it.each(['/sign-in', '/reference/no-such-tag', '/reference/clients/x', '/guides/v1.2/quickstart', '/errors/invalid_request', '/%F0%9F%92%8D'])(
    '%s gets the application',
    (uri) => {
      expect(pathAfter(uri)).toBe('/app.html')
    },
  )

  it.each(['/reference', '/reference/', '/reference/clients', '/reference/clients/'])('%s gets the page that the build has drawn', (uri) => {
    expect(pathAfter(uri)).toBe(`${uri.replace(/\/$/, '')}.html`)
  })

  it('begin with the start page', () => {
    expect(pathAfter('/')).toBe('/index.html')
  })

  it('are all in the list', () => {
    expect(publicPages.filter((page) => pathAfter(page) !== (page === '/' ? '/index.html' : `${page}.html`))).toEqual([])
    expect(spaSource.match(/'\/[^']*',/g)?.map((each) => each.slice(1, -2)).sort()).toEqual([...publicPages].sort())
  })
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
