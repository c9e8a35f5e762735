/** Light or dark: what the person chose on this device, or what the system prefers. One store for all pages and Mantine. */
import { useSyncExternalStore } from 'react'

export type ColorScheme = 'light' | 'dark'

// The same names as public/color-scheme.js, which sets the attribute before the first paint.
const STORAGE_KEY = 'portal-color-scheme'
const ATTRIBUTE = 'data-mantine-color-scheme'

const listeners = new Set<() => void>()

function current(): ColorScheme {
  return document.documentElement.getAttribute(ATTRIBUTE) === 'dark' ? 'dark' : 'light'
}

export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(subscribe, current, () => 'light')
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function chooseColorScheme(scheme: ColorScheme) {
  try {
    localStorage.setItem(STORAGE_KEY, scheme)
  } catch {
    // Storage can be blocked; the choice holds until the next page load.
  }
  show(scheme)
}

function show(scheme: ColorScheme) {
  document.documentElement.setAttribute(ATTRIBUTE, scheme)
  for (const listener of listeners) listener()
}

/** Follow other tabs, and the system where the person has chosen nothing. */
export function followColorScheme() {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === STORAGE_KEY && (newValue === 'light' || newValue === 'dark')) show(newValue)
  })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    if (!hasChoice()) show(matches ? 'dark' : 'light')
  })
}

function hasChoice(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null
  } catch {
    return false
  }
}
