/** Sends the request of a form, one at a time, and keeps its last answer. */
import { useEffect, useRef, useState } from 'react'
import type { Operation } from '../model'
import { confirmLive, mustConfirm } from './caller'
import type { Caller } from './caller'
import { buildRequest } from './draft'
import type { Draft } from './draft'
import { remember } from './history'
import { problemOf } from './problem'
import type { Received } from './send'

interface Sending {
  isSending: boolean
  received?: { answer: Received; caller: Caller }
  error?: unknown
}

export function useSending(operation: Operation, draft: Draft) {
  const [state, setState] = useState<Sending>({ isSending: false })
  const [asks, setAsks] = useState<Caller>()
  const abortion = useRef<AbortController>(null)
  useEffect(() => () => { abortion.current?.abort() }, [])

  const run = async (caller: Caller) => {
    abortion.current?.abort()
    const controller = new AbortController()
    abortion.current = controller
    setState((current) => ({ ...current, isSending: true }))
    try {
      const { send } = await import('./send')
      const answer = await send(buildRequest(operation, draft), caller, controller.signal)
      remember(operation, draft, answer)
      setState({ isSending: false, received: { answer, caller } })
    } catch (error) {
      if (!controller.signal.aborted) setState({ isSending: false, error })
    }
  }
  const start = (caller: Caller) => {
    if (mustConfirm(caller)) setAsks(caller)
    else void run(caller)
  }
  const confirm = () => {
    confirmLive()
    setAsks(undefined)
    if (asks) void run(asks)
  }
  const faults = state.received ? (problemOf(state.received.answer)?.faults ?? []) : []
  return { ...state, start, faults, isAsking: asks !== undefined, confirm, cancel: () => { setAsks(undefined) } }
}
