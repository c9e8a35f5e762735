/** How an endpoint does, in words. */
import type { Webhook, WebhookStats } from '@wedsync/sdk'
import type { Tone } from '../../components/StatusBadge'

export interface Health {
  tone: Tone
  text: string
}

type Endpoint = Pick<Webhook, 'status' | 'failing_since'>
type Figures = Pick<WebhookStats, 'circuit' | 'consecutive_failures'> & { total: { attempts: number } }

export function healthOf({ status, failing_since }: Endpoint, { circuit, consecutive_failures, total }: Figures): Health {
  if (status !== 'active') return { tone: 'neutral', text: 'Not sending' }
  if (circuit === 'open') return { tone: 'bad', text: 'Circuit open' }
  if (failing_since) return { tone: 'bad', text: 'Failing' }
  if (circuit === 'half_open') return { tone: 'warning', text: 'Circuit half open' }
  if (consecutive_failures > 0) return { tone: 'warning', text: `${consecutive_failures} ${consecutive_failures === 1 ? 'failure' : 'failures in a row'}` }
  return total.attempts === 0 ? { tone: 'neutral', text: 'No traffic' } : { tone: 'good', text: 'Healthy' }
}

/** The share of attempts that failed, as in `2.4%`. */
export function failureShare(successRate: number | null): string {
  if (successRate === null) return 'None sent'
  const share = 1 - successRate
  if (share > 0 && share < 0.001) return '< 0.1%'
  return share.toLocaleString('en', { style: 'percent', maximumFractionDigits: 1 })
}
