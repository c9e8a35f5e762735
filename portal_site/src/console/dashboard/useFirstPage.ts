/** What the dashboard reads once for several of its parts. A person without the right to read it gets nothing. */
import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../api/ApiProvider'

export function useFirstPage<Page>(key: string, read: () => PromiseLike<Page>) {
  const place = usePlace()
  const { data, isPending } = useQuery({
    queryKey: [key, place.organizationId, place.environment, 'dashboard'],
    queryFn: async () => await read(),
  })
  return { page: data, place, isPending }
}
