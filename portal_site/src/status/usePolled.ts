/** Reads something again every minute while the page is in view. What was read stays when a later attempt fails. */
import { useCallback, useEffect, useState } from 'react'

const EVERY_MS = 60_000

export interface Polled<T> {
  data?: T
  /** Why the last attempt failed; undefined after a success. */
  error?: unknown
  /** When the data was read. */
  readAt?: Date
}

/** `read` must stay the same function. */
export function usePolled<T>(read: () => Promise<T>) {
  const [polled, setPolled] = useState<Polled<T>>({})
  const refresh = useCallback(async () => {
    try {
      const data = await read()
      setPolled({ data, readAt: new Date() })
    } catch (error) {
      setPolled(({ data, readAt }) => ({ ...(data !== undefined && { data }), ...(readAt && { readAt }), error }))
    }
  }, [read])
  useEffect(() => {
    const refreshInView = () => { if (document.visibilityState !== 'hidden') void refresh() }
    refreshInView()
    const timer = setInterval(refreshInView, EVERY_MS)
    document.addEventListener('visibilitychange', refreshInView)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refreshInView)
    }
  }, [refresh])
  return { ...polled, refresh }
}
