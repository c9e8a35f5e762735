/** The filters of the request log. */
import type { ReactNode } from 'react'
import { ChoiceFilter, FilterBar, TextFilter, TimeFilter } from '../../components/listFilters'
import type { useListState } from '../../components/useListState'
import { REQUEST_FILTERS, STATUS_CHOICES } from './requestQuery'

export function RequestFilters({ list, actions }: { list: ReturnType<typeof useListState>; actions: ReactNode }) {
  return (
    <FilterBar label="Filter requests" list={list} names={REQUEST_FILTERS} actions={actions}>
      <ChoiceFilter label="Status" name="status" list={list} data={STATUS_CHOICES} />
      <TextFilter label="Route" name="route" list={list} placeholder="/v1/clients/{client_id}" />
      <TextFilter label="API key" name="key_id" list={list} placeholder="key_…" />
      <TextFilter label="Person" name="user_id" list={list} placeholder="usr_…" />
      <TextFilter label="Request ID" name="request_id" list={list} placeholder="req_…" />
      <TextFilter label="Text" name="q" list={list} placeholder="Path, error, user agent" />
      <TimeFilter label="From" name="from" list={list} />
      <TimeFilter label="To" name="to" list={list} />
    </FilterBar>
  )
}
