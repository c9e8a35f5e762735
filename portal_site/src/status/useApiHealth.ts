/** Whether the API answers, asked again every minute while the page is in view. */
import { useEffect, useState } from 'react'
import { HEALTH } from '../addresses'

export type ApiHealth = 'asking' | 'answering' | 'silent'

const ASK_EVERY_MS = 60_000
const GIVE_UP_AFTER_MS = 10_000

async function ask(): Promise<ApiHealth> {
  try {
    const answer = await fetch(HEALTH, { cache: 'no-store', signal: AbortSignal.timeout(GIVE_UP_AFTER_MS) })
    await answer.text() // unread, it keeps the request open until the signal aborts it
    return answer.ok ? 'answering' : 'silent'
  } catch {
    return 'silent'
  }
}

export function useApiHealth(): ApiHealth {
  const [health, setHealth] = useState<ApiHealth>('asking')
  useEffect(() => {
    let mounted = true
    const refresh = async () => {
      if (document.visibilityState === 'hidden') return
      const latest = await ask()
      if (mounted) setHealth(latest)
    }
    void refresh()
    const timer = setInterval(() => void refresh(), ASK_EVERY_MS)
    return () => {
      mounted = false
      clearInterval(timer)
    }
  }, [])
  return health
}
