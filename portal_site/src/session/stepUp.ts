/** Asks the person for a password, a code or a passkey when an operation needs a recent proof of identity. */
import { Auth } from '@wedsync/sdk/resources'
import { useSyncExternalStore } from 'react'
import { tokenCore } from './cores'
import type { Place } from './place'
import { accessToken, keepToken } from './tokens'

export type Proof = { password: string } | { code: string } | { passkey: Record<string, unknown> }

/** A question that the dialog shows; `place` is where the operation runs. */
export interface IdentityQuestion {
  place: Place | undefined
  settle: (isConfirmed: boolean) => void
}

let question: IdentityQuestion | undefined
let answer: Promise<boolean> | undefined
const listeners = new Set<() => void>()

export function useIdentityQuestion() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => question,
  )
}

/** Ask, and return whether the person confirmed. Calls at the same time share one question. */
export function confirmIdentity(place: Place | undefined): Promise<boolean> {
  answer ??= new Promise<boolean>((resolve) => {
    show({ place, settle: resolve })
  }).finally(() => {
    answer = undefined
    show(undefined)
  })
  return answer
}

function show(next: IdentityQuestion | undefined) {
  question = next
  for (const listener of listeners) listener()
}

/** Send a proof, and keep the token that it gives. Throws ApiError if it is wrong. */
export async function sendProof(place: Place | undefined, proof: Proof) {
  keepToken(place, await new Auth(tokenCore(await accessToken(place))).stepUp(proof))
}
