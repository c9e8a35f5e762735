import { describe, expect, it } from 'vitest'
import { addressOf } from './address'
import { credentialsOf, isLive } from './caller'
import type { Caller } from './caller'
import { withoutSecrets } from './history'
import { explainLimits } from './limits'
import { problemOf } from './problem'
import type { Received } from './send'

const key = (keyId: string, secret: string): Caller => ({ kind: 'key', key: { keyId, secret } })

describe('a caller', () => {
  it('sends the pair of a key, or its secret alone', () => {
    expect(credentialsOf(key(' bkx_test_1', 'sk_test_1 '))).toEqual({ 'X-API-Key': 'bkx_test_1', 'X-API-Secret': 'sk_test_1' })
    expect(credentialsOf(key('', 'sk_test_1'))).toEqual({ Authorization: 'Bearer sk_test_1' })
    expect(credentialsOf({ kind: 'anonymous' })).toEqual({})
  })

  it('is live by its key or its place', () => {
    expect(isLive(key('', 'sk_live_1'))).toBe(true)
    expect(isLive(key('bkx_test_1', 'sk_test_1'))).toBe(false)
    expect(isLive({ kind: 'session', place: { organizationId: 'org_1', environment: 'live' } })).toBe(true)
  })
})

it('calls operations without a version at the root', () => {
  expect(addressOf('/v1/clients', 'http://h')).toBe('http://h/api/v1/clients')
  expect(addressOf('/health', 'http://h')).toBe('http://h/health')
})

describe('the history', () => {
  it('keeps no secrets', () => {
    const body = JSON.stringify({ email: 'a@b.example', password: 'x', nested: { client_secret: 'y', tags: ['z'] } })
    expect(JSON.parse(withoutSecrets({ parameters: { 'query token': 't', 'query limit': '1' }, body }).body)).toEqual({
      email: 'a@b.example',
      password: '',
      nested: { client_secret: '', tags: ['z'] },
    })
    expect(withoutSecrets({ parameters: { 'query token': 't', 'query limit': '1' }, body: 'password=x' })).toEqual({
      parameters: { 'query limit': '1' },
      body: '',
    })
  })
})

it('explains rate limits', () => {
  const headers: [string, string][] = [
    ['ratelimit-policy', '"minute";q=10000;w=60, "day";q=600000;w=86400'],
    ['ratelimit', '"minute";r=9996;t=57'],
    ['retry-after', '3'],
  ]
  expect(explainLimits(headers)).toEqual([
    { name: 'Per minute', text: '10,000 requests in 60 s: 9,996 left, full again in 57 s.' },
    { name: 'Per day', text: '600,000 requests in 86,400 s.' },
    { name: 'Retry after', text: '3 s: then the same request is accepted.' },
  ])
  expect(explainLimits([])).toEqual([])
})

describe('problemOf', () => {
  const received = (text: string, mediaType = 'application/problem+json') => ({ mediaType, text }) as Received

  it('reads the fields at fault', () => {
    const errors = [{ pointer: '/email', detail: 'invalid' }, { parameter: 'limit', detail: 'too large' }, { code: 'x' }, null]
    expect(problemOf(received(JSON.stringify({ title: 'T', detail: 'D', code: 'c', retryable: false, errors })))).toEqual({
      title: 'T',
      detail: 'D',
      code: 'c',
      isRetryable: false,
      faults: [{ at: '/email', detail: 'invalid' }, { at: 'limit', detail: 'too large' }],
    })
  })

  it('reads nothing else', () => {
    expect(problemOf(received('{}', 'application/json'))).toBeUndefined()
    expect(problemOf(received('no JSON'))).toBeUndefined()
  })
})
