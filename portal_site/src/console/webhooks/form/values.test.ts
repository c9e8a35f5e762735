import type { Webhook } from '@wedsync/sdk'
import { describe, expect, it } from 'vitest'
import { fieldFault } from './fieldFault'
import { newValues, toBody, valuesOf } from './values'

const STORED = {
  url: 'https://hooks.example.com/wedsync',
  event_types: ['client.*'],
  description: null,
  payload: 'thin',
  signature: 'ed25519',
  filters: { type: ['client.created'] },
  headers: { 'X-Tenant': '********' },
  retry_policy: { delays_s: [60, 3600] },
  rate_limit_per_second: null,
  max_in_flight: 4,
  metadata: { crm_owner: 'eva' },
  api_version: 'v1',
} as unknown as Webhook

describe('the body', () => {
  it('of a new webhook has what the API would choose', () => {
    expect(toBody({ ...newValues(['*']), url: ' https://hooks.example.com ' })).toEqual({
      url: 'https://hooks.example.com',
      event_types: ['*'],
      description: null,
      payload: 'full',
      signature: 'hmac-sha256',
      filters: null,
      headers: {},
      retry_policy: { delays_s: [60, 300, 900, 3600, 21_600, 86_400] },
      rate_limit_per_second: null,
      max_in_flight: null,
    })
  })

  it('of a webhook that was not changed is what is stored, with what the form does not show', () => {
    expect(toBody(valuesOf(STORED), STORED)).toEqual(STORED)
  })

  it('has filters that are no JSON as a text, which the schema rejects', () => {
    expect(toBody({ ...newValues([]), filters: '{"type":' }).filters).toBe('{"type":')
  })
})

describe('the fault of a field', () => {
  it('has those inside of it, with their places', () => {
    const errors = { filters: 'Too long.', 'filters.data.object': 'must be an array', filters_2: 'another' }
    expect(fieldFault(errors, 'filters')).toBe('Too long. data.object: must be an array')
    expect(fieldFault(errors, 'url')).toBeUndefined()
  })
})
