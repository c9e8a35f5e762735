/** The changed fields, each with its value from before and after. */
import { DataTable } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import classes from './events.module.css'

type Fields = Record<string, unknown>

export function Changes({ before, after }: { before: Fields; after: object }) {
  const now = new Map<string, unknown>(Object.entries(after))
  const names = Object.keys(before)
  if (names.length === 0) return <EmptyState title="No field changed" text="The event is about something else than the fields of the record." />
  return (
    <DataTable
      caption="Changed fields"
      columns={[
        { title: 'Field', cell: (name: string) => <code>{name}</code> },
        { title: 'Before', cell: (name: string) => <Value value={before[name]} /> },
        { title: 'After', cell: (name: string) => <Value value={now.get(name)} /> },
      ]}
      rows={names}
      rowKey={(name) => name}
    />
  )
}

function Value({ value }: { value: unknown }) {
  if (value === undefined || value === null) return <span className={classes.none}>None</span>
  return <code className={classes.value}>{typeof value === 'string' ? value : JSON.stringify(value, null, 2)}</code>
}
