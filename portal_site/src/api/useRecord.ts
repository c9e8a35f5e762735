/** One record of the API. */
import { useQuery } from '@tanstack/react-query'
import { usePlace } from './ApiProvider'

export function useRecord<T>(key: string, id: string, read: () => PromiseLike<T>, refetchInterval: number | false = false) {
  const { organizationId, environment } = usePlace()
  return useQuery({
    queryKey: [key, organizationId, environment, id],
    queryFn: async () => await read(),
    refetchInterval,
  })
}
