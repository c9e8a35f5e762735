/** The request builder: any operation, sent with the session of the page or a typed key, and the requests that were sent. */
import { useState } from 'react'
import { Link, useLoaderData, useLocation, useNavigate } from 'react-router'
import { usePlace } from '../../api/ApiProvider'
import { EmptyState } from '../../components/EmptyState'
import { Section } from '../../components/Section'
import { CodeSamples } from '../../reference/CodeSamples'
import { Prose } from '../../reference/Prose'
import { emptyDraft } from '../../reference/request/draft'
import type { Draft } from '../../reference/request/draft'
import type { PastRequest } from '../../reference/request/history'
import { HistoryList } from '../../reference/request/HistoryList'
import { RequestPanel } from '../../reference/request/RequestPanel'
import { SearchButton } from '../../reference/search/SearchButton'
import { useKeyId } from '../../reference/useKeyId'
import { ConsolePage } from '../ConsolePage'
import classes from './explorer.module.css'
import type { ChosenOperation } from './loadOperation'

/** The draft of a past request travels in the state of the navigation: it is no part of the address. */
interface NavigationState {
  draft?: Draft
}

const addressOf = (operationId: string) => `?operation=${operationId}`

export function ExplorerPage() {
  const chosen = useLoaderData<ChosenOperation | null>()
  const navigate = useNavigate()
  const { key } = useLocation()
  const choose = (address: string) => void navigate(address.includes('#schema-') || address.includes('event-types') ? address : addressOf(address.split('#')[1] ?? ''))
  const repeat = ({ operationId, draft }: PastRequest) => void navigate(addressOf(operationId), { state: { draft } satisfies NavigationState })
  return (
    <ConsolePage title="Request builder" lead="Send any request, and look at all of its response.">
      <div className={classes.search}>
        <SearchButton onChosen={choose} />
      </div>
      {chosen ? (
        <Builder key={`${chosen.operation.id} ${key}`} chosen={chosen} />
      ) : (
        <EmptyState title="No operation chosen" text="Search for an operation by its name or its path, or press / on the keyboard." />
      )}
      <Section title="Your requests">
        <HistoryList onChosen={repeat} />
      </Section>
    </ConsolePage>
  )
}

function Builder({ chosen: { operation, schemas, tag } }: { chosen: ChosenOperation }) {
  const own = usePlace()
  const state = useLocation().state as NavigationState | null
  const [draft, setDraft] = useState(() => state?.draft ?? emptyDraft(operation))
  const [isOwn, setOwn] = useState(true)
  const keyId = useKeyId()
  return (
    <article className={classes.builder} aria-labelledby="operation-title">
      <div className={classes.form}>
        <h2 id="operation-title">{operation.title}</h2>
        <p className={classes.path}>
          <code data-method={operation.method}>{operation.method}</code> <code>{operation.path}</code>
        </p>
        <Prose text={operation.description} />
        <p><Link to={`/reference/${tag}#${operation.id}`}>Reference of this operation</Link></p>
        <RequestPanel
          operation={operation}
          schemas={schemas}
          draft={draft}
          onDraft={setDraft}
          places={[own]}
          place={isOwn ? own : undefined}
          onPlace={(place) => { setOwn(place !== undefined) }}
        />
      </div>
      <div className={classes.code}>
        <CodeSamples operation={operation} schemas={schemas} draft={draft} keyId={keyId} />
      </div>
    </article>
  )
}
