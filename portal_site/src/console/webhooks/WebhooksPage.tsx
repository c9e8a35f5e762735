/** The webhooks of the organization in this environment, each with how it does. */
import type { Webhook, WebhooksListQuery } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { Moment } from '../../components/Moment'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { ChoiceFilter, FilterBar } from '../../components/listFilters'
import { useListState } from '../../components/useListState'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { FailureCell, HealthCell } from './HealthCell'
import { RestoreNotice } from './RestoreNotice'
import { WebhookStatus } from './WebhookStatus'
import classes from './webhooks.module.css'

const STATUSES = [
  { value: '', label: 'Any status' },
  { value: 'active', label: 'Active' },
  { value: 'paused', label: 'Paused' },
  { value: 'failed', label: 'Failed' },
]

const COLUMNS: Column<Webhook>[] = [
  { title: 'Endpoint', cell: (webhook) => <Endpoint webhook={webhook} /> },
  { title: 'Status', cell: (webhook) => <WebhookStatus webhook={webhook} /> },
  { title: 'Health', cell: (webhook) => <HealthCell webhook={webhook} /> },
  { title: 'Failed in 24 h', cell: (webhook) => <FailureCell webhook={webhook} />, isNumber: true },
  { title: 'Events', cell: ({ event_types }) => <EventSummary types={event_types} /> },
  { title: 'Created', cell: ({ created_at }) => <Moment at={created_at} /> },
]

export function WebhooksPage() {
  const webhooks = useResource(Webhooks)
  const list = useListState()
  const query = list.query<WebhooksListQuery>('status')
  const page = useList('webhooks', query, () => webhooks.list(query))
  const deletedId = list.value('deleted')
  return (
    <ConsolePage title="Webhooks" lead="Your events, sent to your HTTPS endpoints, signed and retried." actions={<LinkButton to="new">Create a webhook</LinkButton>}>
      {deletedId && <RestoreNotice webhookId={deletedId} />}
      <FilterBar label="Filter webhooks" list={list} names={['status']}>
        <ChoiceFilter label="Status" name="status" list={list} data={STATUSES} />
      </FilterBar>
      <QueryView query={page}>
        {(webhooksPage) => (
          <>
            {webhooksPage.data.length > 0 ? (
              <DataTable caption="Webhooks" columns={COLUMNS} rows={webhooksPage.data} rowKey={({ id }) => id} />
            ) : (
              <NoWebhooks isFiltered={list.value('status') !== ''} />
            )}
            <Pager page={webhooksPage} list={list} />
          </>
        )}
      </QueryView>
    </ConsolePage>
  )
}

function Endpoint({ webhook: { id, url, description } }: { webhook: Webhook }) {
  return (
    <>
      <Link to={id} className={classes.endpoint}>
        {url}
      </Link>
      {description && <span className={classes.description}>{description}</span>}
    </>
  )
}

function EventSummary({ types }: { types: string[] }) {
  if (types.includes('*')) return <span>All events</span>
  const [first, ...others] = types
  return (
    <span title={types.join(', ')}>
      <code>{first}</code>
      {others.length > 0 && ` and ${others.length} more`}
    </span>
  )
}

function NoWebhooks({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered) return <EmptyState title="No webhook has this status" text="Choose another status to see the others." />
  return (
    <EmptyState title="No webhooks yet" text="A webhook sends each event to a URL of yours within seconds. You can send it a test event at once.">
      <LinkButton to="new">Create a webhook</LinkButton>
    </EmptyState>
  )
}
