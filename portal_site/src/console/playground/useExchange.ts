/** One exchange of a form: the last result, its error, and whether it is under way now. */
import { useState } from 'react'
import { send } from './exchange'
import type { Exchange, RequestParts } from './exchange'

export function useExchange() {
  const [exchange, setExchange] = useState<Exchange>()
  const [error, setError] = useState<string>()
  const [isSending, setSending] = useState(false)
  /** Returns the exchange, or undefined if it failed. */
  const run = async (prepare: () => RequestParts | Promise<RequestParts>): Promise<Exchange | undefined> => {
    setSending(true)
    setError(undefined)
    try {
      const result = await send(await prepare())
      setExchange(result)
      return result
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure))
      return undefined
    } finally {
      setSending(false)
    }
  }
  return { exchange, error, isSending, run }
}
