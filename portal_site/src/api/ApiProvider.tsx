/** The SDK's resources, bound to the place of the page: `const keys = useResource(ApiKeys)`. */
import { QueryClientProvider } from '@tanstack/react-query'
import { createContext, use, useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Core } from '../session/cores'
import type { Place } from '../session/place'
import { placeCore } from '../session/placeCore'
import { queryClient } from './queryClient'

interface Api {
  core: Core
  place: Place | undefined
}

const ApiContext = createContext<Api | undefined>(undefined)

export function ApiProvider({ place, children }: { place: Place | undefined; children: ReactNode }) {
  const api = useMemo(() => ({ place, core: placeCore(place) }), [place])
  return (
    <QueryClientProvider client={queryClient}>
      <ApiContext value={api}>{children}</ApiContext>
    </QueryClientProvider>
  )
}

function useApi(): Api {
  const api = use(ApiContext)
  if (!api) throw new Error('The page is outside of ApiProvider')
  return api
}

/** A resource of the SDK with the credentials of the page. */
export function useResource<R>(Resource: new (core: Core) => R): R {
  const { core } = useApi()
  return useMemo(() => new Resource(core), [Resource, core])
}

/** The organization and environment of the page. */
export function usePlace(): Place {
  const { place } = useApi()
  if (!place) throw new Error('The page has no organization')
  return place
}
