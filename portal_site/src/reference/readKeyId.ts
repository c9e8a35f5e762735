/** Reads the public ID of the first active sandbox key of the person's organization; undefined for a visitor. */
import { ApiKeys, createCore } from '@wedsync/sdk/resources'
import { apiBase } from '../addresses'
import { apiFetch } from '../session/apiFetch'
import { restoreSession } from '../session/session'

export async function readKeyId(): Promise<string | undefined> {
  const session = await restoreSession()
  const [organizationId] = 'person' in session ? session.person.organization_ids : []
  if (organizationId === undefined) return undefined
  const place = { organizationId, environment: 'test' } as const
  const core = createCore(null, { baseUrl: apiBase(window.location.origin), fetch: apiFetch(place) })
  const page = await new ApiKeys(core).list({ status: 'active', limit: 1 })
  return page.data[0]?.api_key
}
