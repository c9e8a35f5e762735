/** The attempts of the last day or month, as a picture and as a table. */
import { NativeSelect, Switch } from '@mantine/core'
import type { Webhook, WebhookStats } from '@wedsync/sdk'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { Facts } from '../../components/Facts'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { milliseconds } from '../../components/numbers'
import { failureShare, healthOf } from './health'
import { StatsChart } from './StatsChart'
import { StatsTable } from './StatsTable'
import { useStats } from './useStats'
import classes from './webhooks.module.css'

const LIVE_EVERY_MS = 15_000

type Granularity = 'hour' | 'day'

export function StatsSection({ webhook }: { webhook: Webhook }) {
  const [granularity, setGranularity] = useState<Granularity>('hour')
  const [isTable, setTable] = useState(false)
  const query = useStats(webhook.id, granularity, LIVE_EVERY_MS)
  const controls = (
    <div className={classes.controls}>
      <Switch label="Show as a table" checked={isTable} onChange={({ currentTarget }) => { setTable(currentTarget.checked) }} />
      <NativeSelect
        aria-label="Period"
        data={[{ value: 'hour', label: 'Last 24 hours' }, { value: 'day', label: 'Last 30 days' }]}
        value={granularity}
        onChange={({ currentTarget }) => { setGranularity(currentTarget.value as Granularity) }}
      />
    </div>
  )
  return (
    <Section title="Attempts" actions={controls}>
      <QueryView query={query}>
        {(stats) => (
          <>
            <Facts facts={figures(webhook, stats)} />
            <div className={classes.chartFrame}>{isTable ? <StatsTable stats={stats} /> : <StatsChart stats={stats} />}</div>
          </>
        )}
      </QueryView>
    </Section>
  )
}

function figures(webhook: Webhook, stats: WebhookStats): [string, ReactNode][] {
  const { total } = stats
  const health = healthOf(webhook, stats)
  return [
    ['Health', <StatusBadge tone={health.tone}>{health.text}</StatusBadge>],
    ['Circuit', inWords(stats.circuit)],
    ['Failures in a row', stats.consecutive_failures.toLocaleString('en')],
    ['Attempts', total.attempts.toLocaleString('en')],
    ['Failed attempts', failureShare(total.success_rate)],
    ['Response time: median, 95%, 99%', [total.p50_ms, total.p95_ms, total.p99_ms].map(milliseconds).join(', ')],
  ]
}
