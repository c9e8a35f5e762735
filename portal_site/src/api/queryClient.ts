/** What the pages keep of the API's answers. The SDK retries by itself, so that the client does not. */
import { QueryClient } from '@tanstack/react-query'

export const LIVE_EVERY_MS = 4_000

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 5_000, gcTime: 300_000, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})
