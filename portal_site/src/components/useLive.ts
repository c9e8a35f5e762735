/** Whether a list follows what happens, every few seconds. Hidden tabs pause (the query client's default), and so can the person. */
import { useState } from 'react'
import { LIVE_EVERY_MS } from '../api/queryClient'

export function useLive() {
  const [isLive, setLive] = useState(true)
  const refetchInterval: number | false = isLive ? LIVE_EVERY_MS : false
  return { isLive, refetchInterval, toggle: () => { setLive(!isLive) } }
}
