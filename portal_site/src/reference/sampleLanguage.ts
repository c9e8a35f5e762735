/** The language of code samples that the person has chosen, on all pages. */
import { useSyncExternalStore } from 'react'
import type { SampleLabel } from './model'
import type { Language } from '../code/tokenize'

export const SAMPLE_LABELS: SampleLabel[] = ['curl', 'Node.js', 'Python', 'PHP', 'C#']
export const TOKENS: Record<SampleLabel, Language> = { curl: 'shell', 'Node.js': 'node', Python: 'python', PHP: 'php', 'C#': 'csharp' }

const STORAGE_KEY = 'portal-sample-language'
const listeners = new Set<() => void>()
let chosen: SampleLabel | undefined

function current(): SampleLabel {
  chosen ??= SAMPLE_LABELS.find((each) => each === stored()) ?? 'curl'
  return chosen
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY)
  } catch {
    return null // Storage can be blocked; the choice holds until the next page load.
  }
}

export function useSampleLanguage(): SampleLabel {
  return useSyncExternalStore(subscribe, current, () => 'curl')
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function chooseSampleLanguage(label: SampleLabel) {
  chosen = label
  try {
    localStorage.setItem(STORAGE_KEY, label)
  } catch {
    // As above.
  }
  for (const listener of listeners) listener()
}
