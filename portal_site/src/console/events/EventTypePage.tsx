/** One event type: what it means, an example, its schema, and what to do with it. */
import type { EventType } from '@wedsync/sdk'
import { EventTypes } from '@wedsync/sdk/resources'
import { useParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { Facts } from '../../components/Facts'
import { JsonView } from '../../components/JsonView'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { usePagePath } from '../usePagePath'
import webhookClasses from '../webhooks/webhooks.module.css'

export function EventTypePage() {
  const { eventType = '' } = useParams()
  const eventTypes = useResource(EventTypes)
  const pagePath = usePagePath()
  const query = useRecord('event-type', eventType, () => eventTypes.get(eventType))
  return (
    <ConsolePage title={eventType} lead={query.data?.description} parent={{ to: pagePath('event-types'), label: 'Event types' }} actions={<Actions eventType={eventType} />}>
      <QueryView query={query}>{(type) => <Content type={type} />}</QueryView>
    </ConsolePage>
  )
}

function Actions({ eventType }: { eventType: string }) {
  const pagePath = usePagePath()
  return (
    <div className={webhookClasses.actions}>
      <LinkButton variant="plain" to={pagePath(`events?type=${eventType}`)}>
        Events of this type
      </LinkButton>
      <LinkButton to={pagePath(`webhooks/new?event_type=${eventType}`)}>Create a webhook for it</LinkButton>
    </div>
  )
}

function Content({ type }: { type: EventType }) {
  return (
    <>
      <Facts
        facts={[
          ['Object', <code>{type.resource}</code>],
          ['Scope to receive it', <code>{type.scope}</code>],
          ['Since', type.since ?? 'Not sent yet'],
          ['Deprecated', type.deprecated ? 'Yes: a later API version does not send it' : 'No'],
        ]}
      />
      <Section title="Example">
        <JsonView caption={`Example of ${type.type}`} value={type.example} />
      </Section>
      <Section title="Schemas">
        <details>
          <summary>JSON Schema of the full event</summary>
          <JsonView caption="Schema" value={type.schema} />
        </details>
        <details>
          <summary>JSON Schema of the thin event: IDs only</summary>
          <JsonView caption="Schema of the thin event" value={type.thin_schema} />
        </details>
      </Section>
    </>
  )
}
