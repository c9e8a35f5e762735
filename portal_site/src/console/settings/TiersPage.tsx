/** The tiers: the limits of keys. Administrators of the platform change them. */
import { Button } from '@mantine/core'
import type { Tier } from '@wedsync/sdk'
import { Tiers } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { useIsOperator } from '../../api/useOwnScopes'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { QueryView } from '../../components/QueryView'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { ConsolePage } from '../ConsolePage'
import { RowButton } from './RowButton'
import { TierDialog } from './TierDialog'

export function TiersPage() {
  const tiers = useResource(Tiers)
  const query = useList('tiers', { page: true }, () => tiers.list())
  const isOperator = useIsOperator('tiers')
  const [choice, setChoice] = useState<Tier | 'new'>()
  const actions = isOperator && <Button onClick={() => { setChoice('new') }}>Create a tier</Button>
  return (
    <ConsolePage title="Tiers" lead="Each key has one, which sets its limits. A change reaches all keys of the tier." actions={actions}>
      <QueryView query={query}>
        {({ data }) => <DataTable caption="Tiers" columns={columnsOf(isOperator, setChoice)} rows={data} rowKey={({ id }) => id} />}
      </QueryView>
      {choice !== undefined && <TierDialog tier={choice === 'new' ? undefined : choice} onClose={() => { setChoice(undefined) }} />}
    </ConsolePage>
  )
}

const limit = (value: number | null) => value?.toLocaleString('en') ?? 'No limit'

function columnsOf(isOperator: boolean, change: (tier: Tier) => void): Column<Tier>[] {
  const columns: Column<Tier>[] = [
    { title: 'Name', cell: ({ name }) => name },
    { title: 'Status', cell: ({ status }) => <StatusBadge tone={status === 'active' ? 'good' : 'neutral'}>{inWords(status)}</StatusBadge> },
    { title: 'Counting', cell: ({ algorithm }) => inWords(algorithm) },
    { title: 'A minute', cell: ({ per_minute }) => limit(per_minute), isNumber: true },
    { title: 'An hour', cell: ({ per_hour }) => limit(per_hour), isNumber: true },
    { title: 'A day', cell: ({ per_day }) => limit(per_day), isNumber: true },
    { title: 'A month', cell: ({ monthly_quota }) => limit(monthly_quota), isNumber: true },
  ]
  const action: Column<Tier> = { title: 'Actions', cell: (tier) => <RowButton action="Change" of={tier.name} onClick={() => { change(tier) }} /> }
  return isOperator ? [...columns, action] : columns
}
