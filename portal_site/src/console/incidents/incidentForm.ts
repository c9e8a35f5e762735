/** The values of the forms of an incident, and the bodies of the requests that they make. */
import type { Incident, IncidentInput, IncidentPatch } from '@wedsync/sdk'
import { changedFields } from '../../forms/changedFields'

/** A type and not an interface: forms need an index signature. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- as above
export type IncidentValues = {
  title: string
  impact: IncidentInput['impact']
  components: IncidentInput['components']
  status: NonNullable<IncidentInput['status']>
  message: string
}

export const EMPTY_INCIDENT: IncidentValues = { title: '', impact: 'degraded', components: [], status: 'investigating', message: '' }

/** The values of an open incident, with no message yet. */
export function valuesOf({ title, impact, components, status }: Incident): IncidentValues {
  return { title, impact, components, status, message: '' } as IncidentValues
}

/** What has changed; the message only if there is one. */
export function patchOf(incident: Incident, values: IncidentValues): IncidentPatch {
  return changedFields(valuesOf(incident), values)
}
