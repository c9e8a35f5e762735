/** The deliveries of a query on the page of something else, such as an event. */
import type { DeliveriesListQuery, Delivery } from '@wedsync/sdk'
import { Deliveries } from '@wedsync/sdk/resources'
import { useResource } from '../../api/ApiProvider'
import { LIVE_EVERY_MS } from '../../api/queryClient'
import { useList } from '../../api/useList'
import { DataTable } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { QueryView } from '../../components/QueryView'
import { deliveryColumns } from './deliveryColumns'
import { useWebhookNames } from './useWebhookNames'

interface DeliveryTableProps {
  query: DeliveriesListQuery
  emptyText: string
  /** Which of the deliveries to show. Default: all. */
  isShown?: (delivery: Delivery) => boolean
}

export function DeliveryTable({ query, emptyText, isShown = () => true }: DeliveryTableProps) {
  const deliveries = useResource(Deliveries)
  const names = useWebhookNames(true)
  const page = useList('deliveries', query, () => deliveries.list(query), LIVE_EVERY_MS)
  return (
    <QueryView query={page}>
      {({ data }) => {
        const rows = data.filter(isShown)
        if (rows.length === 0) return <EmptyState title="No deliveries" text={emptyText} />
        return <DataTable<Delivery> caption="Deliveries" columns={deliveryColumns(names)} rows={rows} rowKey={({ id }) => id} />
      }}
    </QueryView>
  )
}
