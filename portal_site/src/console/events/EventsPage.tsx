/** The change feed: what happened, newest first, live. */
import { Events } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { LiveCount } from '../../components/LiveCount'
import { LiveSwitch } from '../../components/LiveSwitch'
import { Moment } from '../../components/Moment'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { FilterBar, TextFilter, TimeFilter } from '../../components/listFilters'
import { useListState } from '../../components/useListState'
import { useLive } from '../../components/useLive'
import { ConsolePage } from '../ConsolePage'
import { PageLink } from '../PageLink'
import { RecordLink } from '../records/RecordLink'
import { Actor } from './Actor'
import { EVENT_FILTERS, eventQuery } from './eventQuery'
import { objectId } from './FeedEvent'
import type { FeedEvent } from './FeedEvent'
import { searchEvents } from './searchEvents'
import type { EventsPageData } from './searchEvents'
import classes from '../deliveries/deliveries.module.css'

const COLUMNS: Column<FeedEvent>[] = [
  { title: 'Event', cell: ({ id, type }) => <PageLink page={`events/${id}`}><code className={classes.type}>{type}</code></PageLink> },
  { title: 'Record', cell: (event) => <RecordLink id={objectId(event)} isShort /> },
  { title: 'Caused by', cell: ({ actor }) => <Actor actor={actor} isShort /> },
  { title: 'Number', cell: ({ sequence }) => sequence.toLocaleString('en'), isNumber: true },
  { title: 'Created', cell: ({ created_at }) => <Moment at={created_at} /> },
]

export function EventsPage() {
  const events = useResource(Events)
  const list = useListState()
  const live = useLive()
  const query = eventQuery(list.value)
  const text = list.value('text')
  // A search reads several pages: it is not repeated every few seconds.
  const isFollowing = !list.cursor && text === ''
  const page = useList('events', { ...query, text }, () => searchEvents(events, query, text), isFollowing && live.refetchInterval)
  return (
    <ConsolePage title="Events" lead={<>Every change in this environment of the last 30 days. <PageLink page="event-types">See all event types</PageLink>.</>}>
      <FilterBar label="Filter events" list={list} names={EVENT_FILTERS} actions={isFollowing && <LiveSwitch isLive={live.isLive} toggle={live.toggle} />}>
        <TextFilter label="Event type" name="type" list={list} placeholder="booking.*" />
        <TextFilter label="Object ID or text" name="text" list={list} placeholder="cli_…" />
        <TimeFilter label="Since" name="since" list={list} />
        <TimeFilter label="Until" name="until" list={list} />
      </FilterBar>
      <QueryView query={page}>
        {(data) => (
          <>
            <LiveCount what="events" ids={data.data.map(({ id }) => id)} scope={JSON.stringify({ query, text })} />
            <Results page={data} text={text} isSearching={page.isPlaceholderData} isFiltered={EVENT_FILTERS.some((name) => list.value(name) !== '')} />
            <Pager page={data} list={list} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}

interface ResultsProps {
  page: EventsPageData
  text: string
  /** The rows are still those of before. */
  isSearching: boolean
  isFiltered: boolean
}

function Results({ page, text, isSearching, isFiltered }: ResultsProps) {
  if (isSearching) return <p role="status">Searching</p>
  return (
    <>
      {text && <p className={classes.explanation}>{`${page.searched.toLocaleString('en')} events searched${page.hasMore ? '. The next page searches further.' : ', all there are.'}`}</p>}
      {page.data.length > 0 ? (
        <DataTable caption="Events" columns={COLUMNS} rows={page.data} rowKey={({ id }) => id} />
      ) : (
        <NoEvents isFiltered={isFiltered} />
      )}
    </>
  )
}

function NoEvents({ isFiltered }: { isFiltered: boolean }) {
  return isFiltered ? (
    <EmptyState title="No event matches" text="Change or clear the filters. Events are stored for 30 days." />
  ) : (
    <EmptyState title="No events yet" text="Every change of a record is an event: create a client or a booking, and it is here at once." />
  )
}
