/** Where the page's content begins for the keyboard, and how focus gets there. */
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

export const CONTENT_ID = 'content'

export function focusContent() {
  document.getElementById(CONTENT_ID)?.focus()
}

/** Moves focus to the new page's content after a navigation, so that a screen reader starts there; not on the first page. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    document.getElementById(CONTENT_ID)?.focus({ preventScroll: true })
  }, [pathname])
}
