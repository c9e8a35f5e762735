/** The last requests of this tab, in its session storage: without answers, credentials and what bodies call a secret. */
import { useSyncExternalStore } from 'react'
import type { Operation } from '../model'
import type { Draft } from './draft'
import type { Received } from './send'

export interface PastRequest {
  operationId: string
  title: string
  method: string
  path: string
  status: number
  milliseconds: number
  /** Milliseconds since 1970. */
  at: number
  requestId?: string
  draft: Draft
}

const KEY = 'portal-requests'
const KEPT = 50
const SECRET = /password|secret|token|code|assertion|private|credential|passkey|signature/i
const NOTHING: PastRequest[] = []

let requests: PastRequest[] | undefined
const listeners = new Set<() => void>()

function current(): PastRequest[] {
  requests ??= read()
  return requests
}

function read(): PastRequest[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as PastRequest[]
  } catch {
    return [] // Storage can be blocked, or hold what another version has written.
  }
}

export function useHistory(): PastRequest[] {
  return useSyncExternalStore(subscribe, current, () => NOTHING)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function remember(operation: Operation, draft: Draft, { request, status, milliseconds, requestId }: Received) {
  const past: PastRequest = {
    operationId: operation.id,
    title: operation.title,
    method: request.method,
    path: request.path,
    status,
    milliseconds,
    at: Date.now(),
    ...(requestId !== undefined && { requestId }),
    draft: withoutSecrets(draft),
  }
  store([past, ...current()].slice(0, KEPT))
}

export const forgetHistory = () => { store([]) }

function store(next: PastRequest[]) {
  requests = next
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // Blocked or full: the list is kept until the page is left.
  }
  for (const listener of listeners) listener()
}

/** A body that is not JSON may hold a secret anywhere: it is not kept. */
export function withoutSecrets({ parameters, body }: Draft): Draft {
  const kept = Object.entries(parameters).filter(([name]) => !SECRET.test(name))
  try {
    const text = body.trim() === '' ? '' : JSON.stringify(JSON.parse(body, (name, value: unknown) => (SECRET.test(name) ? '' : value)), null, 2)
    return { parameters: Object.fromEntries(kept), body: text }
  } catch {
    return { parameters: Object.fromEntries(kept), body: '' }
  }
}
