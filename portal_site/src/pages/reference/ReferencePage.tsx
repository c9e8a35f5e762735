/** The API reference: Scalar, mounted into the portal's shell. */
import { useEffect, useRef } from 'react'
import { useLoaderData } from 'react-router'
import { useColorScheme } from '../../theme/colorScheme'
import { CONTENT_ID } from '../../shell/contentFocus'
import { pageTitle } from '../../shell/pageTitle'
import { mountReference } from './mountReference'
import type { MountedReference } from './mountReference'
import type { OpenApiDocument } from './referenceDocument'

/** Has no `main` of its own: Scalar draws one. */
export function ReferencePage() {
  const document = useLoaderData<OpenApiDocument>()
  const host = useRef<HTMLDivElement>(null)
  const mounted = useRef<MountedReference | null>(null)
  const scheme = useColorScheme()
  const firstScheme = useRef(scheme)

  useEffect(() => {
    if (!host.current) return
    const reference = mountReference(host.current, document, firstScheme.current)
    mounted.current = reference
    return () => {
      reference.unmount()
      mounted.current = null
    }
  }, [document])
  useEffect(() => { mounted.current?.setScheme(scheme) }, [scheme])

  return (
    <div id={CONTENT_ID} tabIndex={-1} className="reference">
      <title>{pageTitle('API reference')}</title>
      <div ref={host} />
    </div>
  )
}
