/** The language that the reader has chosen in the tabs of guides. */
import { useSyncExternalStore } from 'react'

const STORAGE_KEY = 'portal-guide-language'
const FIRST = 'curl'
const listeners = new Set<() => void>()
let chosen: string | undefined

const current = () => (chosen ??= stored() ?? FIRST)

function stored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null // Storage can be blocked; the choice holds until the next page load.
  }
}

export const useLanguage = () => useSyncExternalStore(subscribe, current, () => FIRST)

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function chooseLanguage(title: string) {
  chosen = title
  try {
    localStorage.setItem(STORAGE_KEY, title)
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}
