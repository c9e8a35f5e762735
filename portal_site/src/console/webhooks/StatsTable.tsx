/** The numbers behind the picture. Periods without attempts are left out. */
import type { WebhookStats } from '@wedsync/sdk'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { EmptyState } from '../../components/EmptyState'
import { milliseconds } from '../../components/numbers'
import { failureShare } from './health'
import { periodName } from './periods'

type Period = WebhookStats['data'][number]

const CLASSES = ['2xx', '3xx', '4xx', '5xx', 'none'] as const

export function StatsTable({ stats }: { stats: WebhookStats }) {
  const rows = stats.data.filter(({ attempts }) => attempts > 0)
  if (rows.length === 0) return <EmptyState title="No attempts in this time" text="Send a test event to see whether the endpoint answers." />
  return <DataTable caption={`Attempts by ${stats.granularity}`} columns={columns(stats.granularity)} rows={rows} rowKey={({ at }) => new Date(at).toISOString()} />
}

function columns(granularity: string): Column<Period>[] {
  return [
    { title: granularity === 'day' ? 'Day (UTC)' : 'Hour', cell: ({ at }) => periodName(at, granularity) },
    { title: 'Attempts', cell: ({ attempts }) => attempts.toLocaleString('en'), isNumber: true },
    ...CLASSES.map((name): Column<Period> => ({ title: name === 'none' ? 'No response' : name, cell: ({ by_status }) => by_status[name] ?? 0, isNumber: true })),
    { title: 'Failed', cell: ({ success_rate }) => failureShare(success_rate), isNumber: true },
    { title: 'Median', cell: ({ p50_ms }) => milliseconds(p50_ms), isNumber: true },
    { title: '95%', cell: ({ p95_ms }) => milliseconds(p95_ms), isNumber: true },
  ]
}
