/** What needs attention, from what the API says about webhooks, keys and quotas. */
import type { ApiKey, KeyQuotas, Webhook } from '@wedsync/sdk'
import type { Tone } from '../../components/StatusBadge'
import { percent } from '../../components/numbers'

export interface Alert {
  id: string
  tone: Tone
  kind: string
  text: string
  /** The page of the console that it leads to. */
  page: string
}

const DAY_MS = 86_400_000
const DAY_S = 86_400
const EXPIRY_NOTICE_DAYS = 14
const FULL_SHARE = 0.8

type WebhookFacts = Pick<Webhook, 'id' | 'url' | 'status' | 'failing_since'>

/** Webhooks that the platform has disabled, and those of which all deliveries fail. */
export function webhookAlerts(webhooks: WebhookFacts[]): Alert[] {
  return webhooks.flatMap<Alert>(({ id, url, status, failing_since }) => {
    if (status === 'failed') return [{ id, tone: 'bad', kind: 'Webhook', text: `${url} is disabled: it failed too long.`, page: `webhooks/${id}` }]
    if (failing_since === null) return []
    return [{ id, tone: 'warning', kind: 'Webhook', text: `All deliveries to ${url} fail.`, page: `webhooks/${id}` }]
  })
}

type KeyFacts = Pick<ApiKey, 'id' | 'name' | 'status' | 'expires_at'>

/** Keys that expire within two weeks, the first to expire first. */
export function keyAlerts(keys: KeyFacts[], now: Date): Alert[] {
  return keys
    .filter(({ status }) => status === 'active')
    .map(({ id, name, expires_at }) => ({ id, name, days: expires_at ? Math.ceil((expires_at.getTime() - now.getTime()) / DAY_MS) : Infinity }))
    .filter(({ days }) => days > 0 && days <= EXPIRY_NOTICE_DAYS)
    .sort((one, other) => one.days - other.days)
    .map<Alert>(({ id, name, days }) => ({
      id,
      tone: 'warning',
      kind: 'API key',
      text: `“${name}” expires within ${days === 1 ? 'a day' : `${days} days`}.`,
      page: `keys/${id}`,
    }))
}

type QuotaFacts = Pick<KeyQuotas, 'api_key_id' | 'name' | 'limits'>

/** Quotas of a day or longer that are more than 80 % used, the fullest first. Shorter limits recover by themselves. */
export function quotaAlerts(quotas: QuotaFacts[]): Alert[] {
  return quotas
    .flatMap(({ api_key_id, name, limits }) => limits.map((limit) => ({ id: `${api_key_id} ${limit.name}`, key: name, limit, share: limit.used / limit.limit })))
    .filter(({ limit, share }) => limit.window_s >= DAY_S && share > FULL_SHARE)
    .sort((one, other) => other.share - one.share)
    .map<Alert>(({ id, key, limit, share }) => ({
      id,
      tone: share >= 1 ? 'bad' : 'warning',
      kind: 'Quota',
      text: `“${key}” has used ${percent(share)} of its ${limit.name.replaceAll('_', ' ')}.`,
      page: 'usage',
    }))
}
