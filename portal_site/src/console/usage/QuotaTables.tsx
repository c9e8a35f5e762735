/** What is left of the limits and quotas of each key, exact at this moment. */
import { useQuery } from '@tanstack/react-query'
import type { Limit } from '@wedsync/sdk'
import { UsageResource } from '@wedsync/sdk/resources'
import { Link } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { count } from '../../components/numbers'
import { inWords } from '../../components/StatusBadge'
import { placePath } from '../../session/place'

const COLUMNS: Column<Limit>[] = [
  { title: 'Limit', cell: ({ name }) => inWords(name) },
  { title: 'Used', cell: ({ used, limit }) => `${count(used)} of ${count(limit)}`, isNumber: true },
  { title: 'Left', cell: ({ remaining }) => count(remaining), isNumber: true },
  { title: 'Resets', cell: ({ resets_at }) => <Moment at={resets_at} /> },
]

export function QuotaTables() {
  const usage = useResource(UsageResource)
  const place = usePlace()
  const quotas = useQuery({
    queryKey: ['usage-quotas', place.organizationId, place.environment],
    queryFn: async () => await usage.quotas({ limit: 25 }),
  })
  return (
    <QueryView query={quotas}>
      {({ data }) =>
        data.length === 0 ? (
          <EmptyState title="No keys" text="Limits and quotas are counted for each key." />
        ) : (
          data.map(({ api_key_id, name, limits }) => (
            <div key={api_key_id}>
              <h3>
                <Link to={placePath(place, `keys/${api_key_id}`)}>{name}</Link>
              </h3>
              <DataTable caption={`Limits of ${name}`} columns={COLUMNS} rows={limits} rowKey={({ name: limit }) => limit} />
            </div>
          ))
        )
      }
    </QueryView>
  )
}
