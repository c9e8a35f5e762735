/** What the form of a webhook holds, and the body that it sends. */
import type { Webhook, WebhookInput } from '@wedsync/sdk'
import { parseJson } from '../../../components/jsonText'
import { formatDelay, parseDelays } from './delays'

export interface HeaderRow {
  name: string
  value: string
}

// A type, not an interface: forms take records.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type WebhookValues = {
  url: string
  description: string
  event_types: string[]
  payload: string
  signature: string
  /** JSON; empty for none. */
  filters: string
  headers: HeaderRow[]
  delays: string
  rate_limit_per_second: number | string
  max_in_flight: number | string
}

export const DEFAULT_DELAYS = '1m 5m 15m 1h 6h 24h'

export const newValues = (eventTypes: string[]): WebhookValues => ({
  url: '',
  description: '',
  event_types: eventTypes,
  payload: 'full',
  signature: 'hmac-sha256',
  filters: '',
  headers: [],
  delays: DEFAULT_DELAYS,
  rate_limit_per_second: '',
  max_in_flight: '',
})

export const valuesOf = (webhook: Webhook): WebhookValues => ({
  url: webhook.url,
  description: webhook.description ?? '',
  event_types: webhook.event_types,
  payload: webhook.payload,
  signature: webhook.signature,
  filters: webhook.filters === null ? '' : JSON.stringify(webhook.filters, null, 2),
  headers: Object.entries(webhook.headers).map(([name, value]) => ({ name, value })),
  delays: (webhook.retry_policy.delays_s ?? []).map(formatDelay).join(' '),
  rate_limit_per_second: webhook.rate_limit_per_second ?? '',
  max_in_flight: webhook.max_in_flight ?? '',
})

/** The body of the request. What the form does not show is taken from the stored webhook: a replacement would clear it. */
export function toBody(values: WebhookValues, stored?: Webhook): WebhookInput {
  return {
    url: values.url.trim(),
    event_types: values.event_types as WebhookInput['event_types'],
    description: values.description.trim() || null,
    payload: values.payload as NonNullable<WebhookInput['payload']>,
    signature: values.signature as WebhookInput['signature'],
    filters: filtersOf(values.filters) as WebhookInput['filters'],
    headers: Object.fromEntries(values.headers.filter(({ name }) => name.trim()).map(({ name, value }) => [name.trim(), value])),
    retry_policy: { delays_s: parseDelays(values.delays) },
    rate_limit_per_second: numberOf(values.rate_limit_per_second),
    max_in_flight: numberOf(values.max_in_flight),
    ...(stored && { metadata: stored.metadata, api_version: stored.api_version as WebhookInput['api_version'] }),
  }
}

/** A text that is not JSON stays a text: the schema rejects it. */
function filtersOf(text: string): unknown {
  const parsed = parseJson(text)
  return 'problem' in parsed ? text : (parsed.value ?? null)
}

const numberOf = (value: number | string) => (value === '' ? null : Number(value))
