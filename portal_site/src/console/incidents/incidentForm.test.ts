import type { Incident } from '@wedsync/sdk'
import { describe, expect, it } from 'vitest'
import { patchOf, valuesOf } from './incidentForm'

const incident = { title: 'Late', impact: 'degraded', components: ['webhooks'], status: 'investigating' } as Incident

describe('the changes of an incident', () => {
  it('are none without a change', () => {
    expect(patchOf(incident, valuesOf(incident))).toEqual({})
  })

  it('are the fields that differ, and the message', () => {
    const values = { ...valuesOf(incident), status: 'resolved' as const, message: 'Done.' }
    expect(patchOf(incident, values)).toEqual({ status: 'resolved', message: 'Done.' })
  })
})
