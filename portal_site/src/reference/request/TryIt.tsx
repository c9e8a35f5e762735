/** The request form in the reference: for visitors with a key, and for people with a session. */
import { Suspense, lazy, useState } from 'react'
import { placeKey } from '../../session/place'
import type { Place } from '../../session/place'
import type { Operation, Schemas } from '../model'
import type { Draft } from './draft'
import { HistoryList } from './HistoryList'
import { RequestPanel } from './RequestPanel'
import { useVisitorSession } from './useVisitorSession'
import classes from './request.module.css'

const ReferenceDialogs = lazy(async () => ({ default: (await import('./ReferenceDialogs')).ReferenceDialogs }))

interface TryItProps {
  operation: Operation
  schemas: Schemas
  draft: Draft
  onDraft: (draft: Draft) => void
}

export function TryIt(props: TryItProps) {
  const { isKnown, places } = useVisitorSession()
  const [chosen, setChosen] = useState<{ place: Place | undefined }>()
  if (!isKnown) return <p role="status">Loading your session</p>
  const place = chosen ? places.find((each) => chosen.place && placeKey(each) === placeKey(chosen.place)) : places[0]
  return (
    <>
      <RequestPanel {...props} places={places} place={place} onPlace={(next) => { setChosen({ place: next }) }} />
      <details className={classes.more}>
        <summary>Your requests</summary>
        <HistoryList operationId={props.operation.id} onChosen={(past) => { props.onDraft(past.draft) }} />
      </details>
      {places.length > 0 && <Suspense fallback={null}><ReferenceDialogs /></Suspense>}
    </>
  )
}
