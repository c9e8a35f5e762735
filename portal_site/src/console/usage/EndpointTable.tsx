/** Endpoints with their figures, most used first; each leads to its requests. */
import type { Endpoint } from '@wedsync/sdk'
import { Link } from 'react-router'
import { usePlace } from '../../api/ApiProvider'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { count, percent } from '../../components/numbers'
import { placePath } from '../../session/place'

export const operationOf = ({ method, route }: { method: string; route: string }) => `${method} ${route}`

export function OperationLink({ method, route }: { method: string; route: string }) {
  const place = usePlace()
  const parameters = new URLSearchParams({ route: operationOf({ method, route }) })
  return (
    <Link to={`${placePath(place, 'requests')}?${parameters.toString()}`}>
      <code>{operationOf({ method, route })}</code>
    </Link>
  )
}

const COLUMNS: Column<Endpoint>[] = [
  { title: 'Operation', cell: (endpoint) => <OperationLink {...endpoint} /> },
  { title: 'Requests', cell: ({ requests }) => count(requests), isNumber: true },
  { title: 'Errors', cell: ({ error_rate }) => percent(error_rate), isNumber: true },
  { title: 'Median', cell: ({ p50_ms }) => milliseconds(p50_ms), isNumber: true },
  { title: '95th percentile', cell: ({ p95_ms }) => milliseconds(p95_ms), isNumber: true },
]

export const milliseconds = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`)

export function EndpointTable({ endpoints }: { endpoints: Endpoint[] }) {
  return <DataTable caption="Endpoints" columns={COLUMNS} rows={endpoints} rowKey={operationOf} />
}
