/** The events that a request caused, each with its deliveries. */
import type { RequestLog } from '@wedsync/sdk'
import { Events } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { EmptyState } from '../../components/EmptyState'
import { QueryView } from '../../components/QueryView'
import { DeliveryTable } from '../deliveries/DeliveryTable'
import { deliveriesOf } from '../events/deliveriesOf'
import { objectId } from '../events/FeedEvent'
import type { FeedEvent } from '../events/FeedEvent'
import { PageLink } from '../PageLink'
import { RecordLink } from '../records/RecordLink'
import classes from './requests.module.css'

const READS = ['GET', 'HEAD', 'OPTIONS']
const SHOWN = 20

export function CausedEvents({ request: { request_id, method, status } }: { request: RequestLog }) {
  const isQuiet = READS.includes(method) || status >= 400
  if (isQuiet) return <EmptyState title="No events" text={status >= 400 ? 'A rejected request changes nothing.' : 'A request that reads changes nothing.'} />
  return <EventsOf requestId={request_id} />
}

function EventsOf({ requestId }: { requestId: string }) {
  const events = useResource(Events)
  const query = { request_id: requestId, limit: SHOWN }
  const page = useList('events', query, () => events.list(query))
  return (
    <QueryView query={page}>
      {({ data, hasMore }) => (
        <>
          {data.length === 0 && <EmptyState title="No events" text="The request changed no record that has events, or its events are older than 30 days." />}
          {data.map((event) => (
            <EventBlock key={event.id} event={event} />
          ))}
          {hasMore && <p className={classes.explanation}>These are the first {SHOWN} events of the request.</p>}
        </>
      )}
    </QueryView>
  )
}

function EventBlock({ event }: { event: FeedEvent }) {
  return (
    <div className={classes.event}>
      <h3>
        <PageLink page={`events/${event.id}`}>
          <code>{event.type}</code>
        </PageLink>{' '}
        <RecordLink id={objectId(event)} isShort />
      </h3>
      <DeliveryTable query={deliveriesOf(event)} isShown={({ event_id }) => event_id === event.id} emptyText="No webhook has received this event." />
    </div>
  )
}
