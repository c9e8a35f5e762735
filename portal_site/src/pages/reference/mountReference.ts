/** Puts Scalar, a Vue application, into an element and keeps its colour scheme the portal's. */
import '@scalar/api-reference/style.css'
// After Scalar's, whose rules it overrides.
import './reference.css'
import { createApiReference } from '@scalar/api-reference'
import { pageTitle } from '../../shell/pageTitle'
import type { OpenApiDocument } from './referenceDocument'
import { referenceOptions } from './referenceOptions'

type Scheme = 'light' | 'dark'

export interface MountedReference {
  setScheme: (scheme: Scheme) => void
  unmount: () => void
}

export function mountReference(host: HTMLElement, document: OpenApiDocument, firstScheme: Scheme): MountedReference {
  let scheme = firstScheme
  let isMounted = true
  const reference = createApiReference(host, {
    ...referenceOptions({ document, origin: window.location.origin, scheme: firstScheme }),
    // Scalar finishes loading, and sets the title, also after it was unmounted; by then the title is another page's.
    setPageTitle: ({ title }: { title: string }) =>
      isMounted ? pageTitle(`${title} · API reference`) : window.document.title,
  })
  // Scalar writes the scheme it started with to the body again when the system's changes.
  const guard = new MutationObserver(() => { applyScheme(scheme) })
  guard.observe(window.document.body, { attributeFilter: ['class'] })
  return {
    setScheme: (next) => {
      scheme = next
      applyScheme(scheme)
    },
    unmount: () => {
      isMounted = false
      guard.disconnect()
      reference.destroy()
      window.document.body.classList.remove('dark-mode', 'light-mode')
    },
  }
}

/** Changes nothing when the classes are right already, so the observer comes to rest. */
function applyScheme(scheme: Scheme) {
  const { classList } = document.body
  if (classList.contains(`${scheme}-mode`) && !(classList.contains('dark-mode') && classList.contains('light-mode'))) return
  classList.toggle('dark-mode', scheme === 'dark')
  classList.toggle('light-mode', scheme === 'light')
}
