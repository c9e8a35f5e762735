/** The public ID of a sandbox key of the signed-in person, for samples. The session is only loaded where there may be one. */
import { useEffect, useState } from 'react'
import { mayHaveSession } from '../session/sessionHint'

let reading: Promise<string | undefined> | undefined

export function useKeyId(): string | undefined {
  const [keyId, setKeyId] = useState<string>()
  useEffect(() => {
    if (!mayHaveSession()) return
    let isMounted = true
    reading ??= import('./readKeyId').then(({ readKeyId }) => readKeyId()).catch(() => undefined)
    void reading.then((id) => { if (isMounted) setKeyId(id) })
    return () => { isMounted = false }
  }, [])
  return keyId
}
