/** Where a person without another destination goes. */
import type { Person } from '@wedsync/sdk'
import { placePath } from './place'

/** A page of the sandbox of the first organization; the dashboard without `page`. */
export function homePath({ organization_ids: [organizationId] }: Person, page = ''): string {
  return organizationId === undefined ? '/no-organization' : placePath({ organizationId, environment: 'test' }, page)
}
