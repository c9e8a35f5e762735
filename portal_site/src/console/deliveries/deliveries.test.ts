import { describe, expect, it } from 'vitest'
import { explainAttempt, explainFailure } from './explanations'
import { deliveryQuery } from './query'
import { signedContent } from './signedContent'

const address = (filters: Record<string, string>) => (name: string) => filters[name] ?? ''

describe('the query of deliveries', () => {
  it('is empty without filters', () => {
    expect(deliveryQuery(address({}))).toEqual({})
  })

  it('has each filter of the address', () => {
    const filters = { status: 'failed', event_type: 'booking.*', object_id: 'bkg_1', webhook_id: 'whk_1', since: '2026-03-01T00:00:00.000Z', until: '2026-03-02T00:00:00.000Z', cursor: 'abc' }
    expect(deliveryQuery(address(filters))).toEqual({
      status: 'failed',
      event_type: 'booking.*',
      object_id: 'bkg_1',
      webhook_id: 'whk_1',
      created_at: { gte: '2026-03-01T00:00:00.000Z', lte: '2026-03-02T00:00:00.000Z' },
      cursor: 'abc',
    })
  })

  it('has all states of what was not delivered', () => {
    expect(deliveryQuery(address({ status: 'undelivered' }))).toEqual({ status: { in: ['pending', 'retrying', 'failed'] } })
  })
})

describe('the explanation', () => {
  it('of an attempt says what to do', () => {
    expect(explainAttempt({ error: null, http_status: 200 })).toBeUndefined()
    expect(explainAttempt({ error: 'timeout', http_status: null })).toContain('10 seconds')
    expect(explainAttempt({ error: 'http_status', http_status: 404 })).toContain('path')
    expect(explainAttempt({ error: 'http_status', http_status: 503 })).toContain('log')
    expect(explainAttempt({ error: 'http_status', http_status: 302 })).toContain('302')
  })

  it('has the code of what it does not know', () => {
    expect(explainAttempt({ error: 'quantum_failed', http_status: null })).toContain('quantum_failed')
    expect(explainFailure('moved_away')).toBe('moved_away')
  })
})

describe('the signed content', () => {
  const headers = { 'Webhook-Id': 'evt_1', 'webhook-timestamp': '1772357400', 'webhook-signature': 'v1,AAA= v1,BBB=' }

  it('is ID, time and body, measured in bytes', () => {
    expect(signedContent(headers, '{"name":"Zoë"}')).toEqual({
      id: 'evt_1',
      timestamp: '1772357400',
      text: 'evt_1.1772357400.{"name":"Zoë"}',
      bytes: 32,
      signatures: ['v1,AAA=', 'v1,BBB='],
      isKeyPair: false,
    })
  })

  it('says which scheme signs', () => {
    expect(signedContent({ 'webhook-signature': 'v1a,AAA=' }, '').isKeyPair).toBe(true)
  })
})
