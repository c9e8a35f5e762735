/** Error codes with the endpoints that returned them, most frequent first. */
import type { UsageErrors } from '@wedsync/sdk'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { count } from '../../components/numbers'
import { OperationLink, operationOf } from './EndpointTable'

type UsageError = UsageErrors['data'][number]

const COLUMNS: Column<UsageError>[] = [
  { title: 'Code', cell: ({ code }) => <code>{code}</code> },
  { title: 'Status', cell: ({ status }) => status ?? '–', isNumber: true },
  { title: 'Requests', cell: ({ requests }) => count(requests), isNumber: true },
  {
    title: 'Endpoints',
    cell: ({ endpoints }) => endpoints.map((endpoint) => <div key={operationOf(endpoint)}><OperationLink {...endpoint} /> ({count(endpoint.requests)})</div>),
  },
]

export function ErrorTable({ errors }: { errors: UsageError[] }) {
  return <DataTable caption="Errors" columns={COLUMNS} rows={errors} rowKey={({ code, status }) => `${code} ${status ?? ''}`} />
}
