/** Chooses which tickets are listed. */
import { ChoiceFilter, FilterBar } from '../../components/listFilters'
import type { useListState } from '../../components/useListState'

const STATUSES = [
  { value: '', label: 'Any status' },
  { value: 'open', label: 'Waits for support' },
  { value: 'answered', label: 'Waits for you' },
  { value: 'closed', label: 'Closed' },
]
const PRIORITIES = [
  { value: '', label: 'Any priority' },
  { value: 'urgent', label: 'Urgent' },
  { value: 'high', label: 'High' },
  { value: 'normal', label: 'Normal' },
  { value: 'low', label: 'Low' },
]

export function TicketFilters({ list }: { list: ReturnType<typeof useListState> }) {
  return (
    <FilterBar label="Filter tickets" list={list} names={['status', 'priority']}>
      <ChoiceFilter label="Status" name="status" list={list} data={STATUSES} />
      <ChoiceFilter label="Priority" name="priority" list={list} data={PRIORITIES} />
    </FilterBar>
  )
}
