/** The SDK's resources with live credentials, for what the live organization and its sandbox share. */
import { useMemo } from 'react'
import type { Core } from '../session/cores'
import { placeCore } from '../session/placeCore'
import { usePlace } from './ApiProvider'

export function useLiveResource<R>(Resource: new (core: Core) => R): R {
  const { organizationId } = usePlace()
  return useMemo(() => new Resource(placeCore({ organizationId, environment: 'live' })), [Resource, organizationId])
}
