import { describe, expect, it } from 'vitest'
import { failureShare, healthOf } from './health'

const ACTIVE = { status: 'active', failing_since: null }
const QUIET = { circuit: 'closed', consecutive_failures: 0, total: { attempts: 0 } }

describe('healthOf', () => {
  it.each([
    ['Healthy', ACTIVE, { ...QUIET, total: { attempts: 3 } }],
    ['No traffic', ACTIVE, QUIET],
    ['1 failure', ACTIVE, { ...QUIET, consecutive_failures: 1 }],
    ['4 failures in a row', ACTIVE, { ...QUIET, consecutive_failures: 4 }],
    ['Circuit open', { ...ACTIVE, failing_since: new Date(0) }, { ...QUIET, circuit: 'open', consecutive_failures: 9 }],
    ['Circuit half open', ACTIVE, { ...QUIET, circuit: 'half_open', consecutive_failures: 9 }],
    ['Failing', { ...ACTIVE, failing_since: new Date(0) }, { ...QUIET, consecutive_failures: 2 }],
    ['Not sending', { ...ACTIVE, status: 'paused' }, { ...QUIET, circuit: 'open' }],
  ])('is %s', (text, webhook, stats) => {
    expect(healthOf(webhook, stats as Parameters<typeof healthOf>[1]).text).toBe(text)
  })
})

describe('failureShare', () => {
  it.each([
    [null, 'None sent'],
    [1, '0%'],
    [0.9999, '< 0.1%'],
    [0.9883, '1.2%'],
    [0, '100%'],
  ])('of the success rate %s is %s', (rate, text) => {
    expect(failureShare(rate)).toBe(text)
  })
})
