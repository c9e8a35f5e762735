/** The event types that webhooks receive, each with its schema and an example. */
import { useState } from 'react'
import { useLoaderData, useLocation } from 'react-router'
import { CodePanel } from '../../code/CodePanel'
import { HeaderList } from '../../reference/ParameterList'
import type { EventReference, EventType, Schemas } from '../../reference/model'
import { InlineText } from '../../reference/Prose'
import reference from '../../reference/reference.module.css'
import { SchemaTree } from '../../reference/SchemaTree'
import classes from './pages.module.css'
import { ReferenceFrame } from './ReferenceFrame'

export function EventTypesPage() {
  const { events, headers, schemas } = useLoaderData<EventReference>()
  const groups = [...Map.groupBy(events, ({ type }) => type.split('.')[0] ?? type)]
  const anchors = groups.map(([group]) => ({ id: `events-${group}`, label: inWords(group) }))
  return (
    <ReferenceFrame title="Event types · API reference" anchors={anchors}>
      <header className={classes.head}>
        <h1>Event types</h1>
        <p>Your webhooks receive these events, as a POST request with the signature in its headers. Answer with any 2xx status.</p>
      </header>
      <HeaderList parameters={headers} schemas={{}} />
      {groups.map(([group, members]) => (
        <section key={group} id={`events-${group}`} className={classes.block} aria-labelledby={`events-${group}-title`}>
          <h2 id={`events-${group}-title`}>{inWords(group)}</h2>
          {members.map((event) => (
            <Event key={event.type} event={event} schemas={schemas} />
          ))}
        </section>
      ))}
    </ReferenceFrame>
  )
}

function inWords(group: string): string {
  const words = group.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function Event({ event: { type, description, schema, example }, schemas }: { event: EventType; schemas: Schemas }) {
  const isTarget = useLocation().hash === `#${type}`
  const [toggled, setToggled] = useState<boolean>()
  const isOpen = toggled ?? isTarget
  return (
    <details id={type} className={reference.disclosure} open={isOpen} onToggle={({ currentTarget }) => { setToggled(currentTarget.open) }}>
      <summary>
        <code>{type}</code>
        <span className={reference.disclosureHint}><InlineText text={description} /></span>
      </summary>
      {isOpen && (
        <div className={reference.columns}>
          <div className={reference.about}>
            <SchemaTree schema={schema} schemas={schemas} label={`Fields of ${type}`} />
          </div>
          <div className={reference.code}>
            <CodePanel caption={type} language="json" code={JSON.stringify(example, null, 2)} copies={`the example of ${type}`} />
          </div>
        </div>
      )}
    </details>
  )
}
