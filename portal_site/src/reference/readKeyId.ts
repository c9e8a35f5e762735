/** Reads the public ID of the first active sandbox key of the person's organization; undefined for a visitor. */
import { ApiKeys } from '@wedsync/sdk/resources'
import { placeCore } from '../session/placeCore'
import { restoreSession } from '../session/session'

export async function readKeyId(): Promise<string | undefined> {
  const session = await restoreSession()
  const [organizationId] = 'person' in session ? session.person.organization_ids : []
  if (organizationId === undefined) return undefined
  const core = placeCore({ organizationId, environment: 'test' })
  const page = await new ApiKeys(core).list({ status: 'active', limit: 1 })
  return page.data[0]?.api_key
}
