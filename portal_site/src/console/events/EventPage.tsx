/** One event: what changed, who caused it, where it was delivered. */
import { Events } from '@wedsync/sdk/resources'
import { useParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { JsonView } from '../../components/JsonView'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { ConsolePage } from '../ConsolePage'
import { DeliveryTable } from '../deliveries/DeliveryTable'
import { PageLink } from '../PageLink'
import { RecordLink } from '../records/RecordLink'
import { usePagePath } from '../usePagePath'
import { Actor } from './Actor'
import { Changes } from './Changes'
import { deliveriesOf } from './deliveriesOf'
import { objectId } from './FeedEvent'
import type { FeedEvent } from './FeedEvent'

export function EventPage() {
  const { eventId = '' } = useParams()
  const events = useResource(Events)
  const pagePath = usePagePath()
  const query = useRecord('event', eventId, () => events.get(eventId))
  return (
    <ConsolePage title={query.data ? `Event ${query.data.type}` : 'Event'} heading={query.data?.type ?? 'Event'} parent={{ to: pagePath('events'), label: 'Events' }}>
      <QueryView query={query}>{(event) => <Content event={event} />}</QueryView>
    </ConsolePage>
  )
}

function Content({ event }: { event: FeedEvent }) {
  return (
    <>
      <EventFacts event={event} />
      {event.truncated && <p>The record is too large for an event: open it to see all of it.</p>}
      <Section title="Deliveries">
        <DeliveryTable query={deliveriesOf(event)} isShown={({ event_id }) => event_id === event.id} emptyText="No webhook has received this event. A webhook gets the events of its types that match its filter." />
      </Section>
      {event.data.previous_attributes && (
        <Section title="What changed">
          <Changes before={event.data.previous_attributes} after={event.data.object} />
        </Section>
      )}
      <Section title="Payload">
        <JsonView caption="As webhooks receive it" value={event} />
      </Section>
    </>
  )
}

function EventFacts({ event }: { event: FeedEvent }) {
  const pagePath = usePagePath()
  return (
    <Facts
      facts={[
        ['Event', <IdText id={event.id} />],
        ['Type', <PageLink page={`event-types/${event.type}`}><code>{event.type}</code></PageLink>],
        ['Record', <RecordLink id={objectId(event)} />],
        ['Caused by', <Actor actor={event.actor} />],
        ['Request', <IdText id={event.request_id} to={pagePath(`requests/${encodeURIComponent(event.request_id)}`)} />],
        ['Number', event.sequence.toLocaleString('en')],
        ['API version', event.api_version],
        ['Created', <Moment at={event.created_at} />],
      ]}
    />
  )
}
