/** A request: its fields, who sends it, and what came back. The same in the reference and in the console. */
import { ErrorPanel } from '../../components/ErrorPanel'
import { Button } from '../../controls/Button'
import type { Place } from '../../session/place'
import type { Operation, Schemas } from '../model'
import { CallerPicker } from './CallerPicker'
import { isLive, useTypedKey } from './caller'
import type { Caller, TypedKey } from './caller'
import { buildRequest, missingParameters } from './draft'
import type { Draft } from './draft'
import { LiveQuestion } from './LiveQuestion'
import { RequestForm } from './RequestForm'
import { ResponseInspector } from './ResponseInspector'
import { useSending } from './useSending'
import classes from './request.module.css'

interface RequestPanelProps {
  operation: Operation
  schemas: Schemas
  draft: Draft
  onDraft: (draft: Draft) => void
  places: Place[]
  place: Place | undefined
  onPlace: (place: Place | undefined) => void
}

export function RequestPanel(props: RequestPanelProps) {
  const { operation, draft, place } = props
  const sending = useSending(operation, draft)
  const caller = callerOf(operation, place, useTypedKey())
  const { received, error } = sending
  return (
    <div className={classes.panel}>
      <Fields {...props} caller={caller} sending={sending} />
      {sending.isAsking && <LiveQuestion {...buildRequest(operation, draft)} onConfirm={sending.confirm} onCancel={sending.cancel} />}
      {error !== undefined && <ErrorPanel error={error} />}
      {received && <ResponseInspector received={received.answer} place={received.caller.kind === 'session' ? received.caller.place : undefined} />}
    </div>
  )
}

interface FieldsProps extends RequestPanelProps {
  caller: Caller | undefined
  sending: ReturnType<typeof useSending>
}

function Fields({ operation, schemas, draft, onDraft, places, place, onPlace, caller, sending }: FieldsProps) {
  const problem = caller === undefined ? 'Type an API secret, or sign in.' : missingText(operation, draft)
  const live = caller !== undefined && isLive(caller)
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (caller !== undefined && problem === undefined) sending.start(caller)
  }
  return (
    <form onSubmit={submit} aria-label={`Request: ${operation.title}`}>
      <RequestForm operation={operation} schemas={schemas} draft={draft} onDraft={onDraft} faults={sending.faults} />
      {operation.security.length > 0 && <CallerPicker places={places} chosen={place} onChosen={onPlace} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={sending.isSending} data-live={live}>
          {sending.isSending ? 'Sending' : `Send to ${live ? 'live' : 'the sandbox'}`}
        </Button>
        {problem !== undefined && <p className={classes.hint} role="status">{problem}</p>}
      </div>
    </form>
  )
}

function callerOf({ security }: Operation, place: Place | undefined, key: TypedKey): Caller | undefined {
  if (security.length === 0) return { kind: 'anonymous' }
  if (place) return { kind: 'session', place }
  return key.secret.trim() === '' ? undefined : { kind: 'key', key }
}

function missingText(operation: Operation, draft: Draft): string | undefined {
  const missing = missingParameters(operation, draft)
  return missing.length > 0 ? `Required: ${missing.join(', ')}.` : undefined
}
