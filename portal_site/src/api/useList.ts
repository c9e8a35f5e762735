/** One page of a list of the API, with its filters from the address. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { usePlace } from './ApiProvider'

/** `key` names the resource; what it was read with is part of the key. */
export function useList<T>(key: string, query: object, read: () => PromiseLike<T>, refetchInterval: number | false = false) {
  const { organizationId, environment } = usePlace()
  return useQuery({
    queryKey: [key, organizationId, environment, query],
    queryFn: async () => await read(),
    placeholderData: keepPreviousData,
    refetchInterval,
  })
}
