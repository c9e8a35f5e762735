/** Sends a request of the page, and reads all of its answer. */
import { addressOf } from './address'
import { credentialsOf } from './caller'
import type { Caller } from './caller'
import type { BuiltRequest } from './draft'

export interface Received {
  request: BuiltRequest
  status: number
  statusText: string
  milliseconds: number
  headers: [name: string, value: string][]
  mediaType: string
  bytes: number
  /** The body; undefined if it is not text. */
  text?: string
  blob: Blob
  requestId?: string
}

const TEXT = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|jsonl|xml)$|application\/x-www-form-urlencoded)/

/** Throws TypeError if nothing answers, and ApiError if the session has ended. */
export async function send(request: BuiltRequest, caller: Caller, signal: AbortSignal): Promise<Received> {
  const call = await fetchOf(caller)
  const startedAt = performance.now()
  const answer = await call(addressOf(request.path, window.location.origin), {
    method: request.method,
    headers: { ...request.headers, ...credentialsOf(caller) },
    ...(request.body !== undefined && { body: request.body }),
    cache: 'no-store',
    signal,
  })
  const blob = await answer.blob()
  const mediaType = (answer.headers.get('Content-Type') ?? '').split(';')[0]?.trim() ?? ''
  const requestId = answer.headers.get('X-Request-Id')
  return {
    request,
    status: answer.status,
    statusText: answer.statusText,
    milliseconds: Math.round(performance.now() - startedAt),
    headers: [...answer.headers],
    mediaType,
    bytes: blob.size,
    ...(TEXT.test(mediaType) && { text: await blob.text() }),
    blob,
    ...(requestId !== null && { requestId }),
  }
}

/** The code of the session is only loaded where it is needed. */
async function fetchOf(caller: Caller): Promise<typeof fetch> {
  if (caller.kind === 'session') return (await import('../../session/apiFetch')).apiFetch(caller.place)
  // Without the cookie of a session: the key alone decides.
  return (input, init) => fetch(input, { ...init, credentials: caller.kind === 'key' ? 'omit' : 'same-origin' })
}
