/** Puts a text on the clipboard, and says for two seconds how that went. */
import { useEffect, useState } from 'react'

export type CopyOutcome = 'idle' | 'copied' | 'refused'

const SHOWN_FOR_MS = 2000

export function useCopy(text: string | (() => string)) {
  const [outcome, setOutcome] = useState<CopyOutcome>('idle')
  useEffect(() => {
    if (outcome === 'idle') return
    const timer = setTimeout(() => { setOutcome('idle') }, SHOWN_FOR_MS)
    return () => { clearTimeout(timer) }
  }, [outcome])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text())
      setOutcome('copied')
    } catch {
      // No clipboard without a secure origin or permission; the text itself can be selected.
      setOutcome('refused')
    }
  }
  return { outcome, copy }
}
