/** The filters of deliveries. */
import type { ReactNode } from 'react'
import { ChoiceFilter, FilterBar, TextFilter, TimeFilter } from '../../components/listFilters'
import type { useListState } from '../../components/useListState'
import { DELIVERY_FILTERS, STATUS_CHOICES } from './query'

interface DeliveryFiltersProps {
  list: ReturnType<typeof useListState>
  /** The URLs of the webhooks to choose from. */
  webhooks?: Map<string, string> | undefined
  actions?: ReactNode
}

export function DeliveryFilters({ list, webhooks, actions }: DeliveryFiltersProps) {
  return (
    <FilterBar label="Filter deliveries" list={list} names={DELIVERY_FILTERS} actions={actions}>
      <ChoiceFilter label="Status" name="status" list={list} data={STATUS_CHOICES} />
      <TextFilter label="Event type" name="event_type" list={list} placeholder="booking.*" />
      <TextFilter label="Object ID" name="object_id" list={list} placeholder="cli_…" />
      {webhooks && (
        <ChoiceFilter label="Webhook" name="webhook_id" list={list} data={[{ value: '', label: 'Any webhook' }, ...[...webhooks].map(([value, label]) => ({ value, label }))]} />
      )}
      <TimeFilter label="Since" name="since" list={list} />
      <TimeFilter label="Until" name="until" list={list} />
    </FilterBar>
  )
}
