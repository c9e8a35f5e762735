/** Cells of the list that need the statistics of their webhook. Both share one request. */
import type { Webhook } from '@wedsync/sdk'
import { StatusBadge } from '../../components/StatusBadge'
import { failureShare, healthOf } from './health'
import { useStats } from './useStats'

export function HealthCell({ webhook }: { webhook: Webhook }) {
  const { data, isError } = useStats(webhook.id)
  if (!data) return <Waiting isError={isError} />
  const { tone, text } = healthOf(webhook, data)
  return <StatusBadge tone={tone}>{text}</StatusBadge>
}

export function FailureCell({ webhook }: { webhook: Webhook }) {
  const { data, isError } = useStats(webhook.id)
  return data ? <span>{failureShare(data.total.success_rate)}</span> : <Waiting isError={isError} />
}

const Waiting = ({ isError }: { isError: boolean }) => <span>{isError ? 'Not available' : '…'}</span>
