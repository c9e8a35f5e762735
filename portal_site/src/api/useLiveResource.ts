/** The SDK's resources with live credentials, for what the live organization and its sandbox share. */
import { createCore } from '@wedsync/sdk/resources'
import { useMemo } from 'react'
import { apiBase } from '../addresses'
import { apiFetch } from '../session/apiFetch'
import { usePlace } from './ApiProvider'

type Core = ReturnType<typeof createCore>

export function useLiveResource<R>(Resource: new (core: Core) => R): R {
  const { organizationId } = usePlace()
  return useMemo(() => {
    const fetch = apiFetch({ organizationId, environment: 'live' })
    return new Resource(createCore(null, { baseUrl: apiBase(window.location.origin), fetch }))
  }, [Resource, organizationId])
}
