/** Deliveries with their filters, live. Of one webhook, or of all. */
import type { Delivery } from '@wedsync/sdk'
import { Deliveries, Webhooks } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { LiveCount } from '../../components/LiveCount'
import { LiveSwitch } from '../../components/LiveSwitch'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import { useListState } from '../../components/useListState'
import { useLive } from '../../components/useLive'
import { deliveryColumns } from './deliveryColumns'
import { DeliveryFilters } from './DeliveryFilters'
import { DELIVERY_FILTERS, deliveryQuery } from './query'
import { useWebhookNames } from './useWebhookNames'

export function DeliveryList({ webhookId }: { webhookId?: string }) {
  const deliveries = useResource(Deliveries)
  const webhooks = useResource(Webhooks)
  const list = useListState()
  const live = useLive()
  const names = useWebhookNames(webhookId === undefined)
  const query = deliveryQuery(list.value)
  const read = () => (webhookId === undefined ? deliveries.list(query) : webhooks.listDeliveries(webhookId, query))
  // Older pages do not change: only the first one follows what happens.
  const page = useList('deliveries', { webhookId, ...query }, read, list.cursor ? false : live.refetchInterval)
  const columns = deliveryColumns(webhookId === undefined ? names : undefined)
  return (
    <>
      <DeliveryFilters list={list} webhooks={webhookId === undefined ? names : undefined} actions={!list.cursor && <LiveSwitch isLive={live.isLive} toggle={live.toggle} />} />
      <QueryView query={page}>
        {(deliveryPage) => (
          <>
            <LiveCount what="deliveries" ids={deliveryPage.data.map(({ id }) => id)} scope={JSON.stringify(query)} />
            {deliveryPage.data.length > 0 ? (
              <DataTable<Delivery> caption="Deliveries" columns={columns} rows={deliveryPage.data} rowKey={({ id }) => id} />
            ) : (
              <NoDeliveries isFiltered={DELIVERY_FILTERS.some((name) => list.value(name) !== '')} hasMore={deliveryPage.hasMore} />
            )}
            <Pager page={deliveryPage} list={list} />
          </>
        )}
      </QueryView>
    </>
  )
}

function NoDeliveries({ isFiltered, hasMore }: { isFiltered: boolean; hasMore: boolean }) {
  if (hasMore) return <EmptyState title="No match on this page" text="The next page searches further." />
  if (isFiltered) return <EmptyState title="No delivery matches" text="Change or clear the filters. Deliveries are stored for 30 days." />
  return <EmptyState title="No deliveries yet" text="As soon as an event is sent to a webhook, its delivery is here." />
}
