/** The values of the form of a key, and the body of the request that they make. */
import type { ApiKeyInput, KeyLimits } from '@wedsync/sdk'

export type LimitName = keyof KeyLimits

export const LIMIT_LABELS: Record<LimitName, string> = {
  per_minute: 'Per minute',
  per_hour: 'Per hour',
  per_day: 'Per day',
  burst: 'Burst',
  concurrent: 'At the same time',
  daily_quota: 'Daily quota',
  monthly_quota: 'Monthly quota',
}

export const LIMIT_NAMES = Object.keys(LIMIT_LABELS) as LimitName[]

/** A type and not an interface: forms need an index signature. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- as above
export type KeyValues = {
  name: string
  scopes: string[]
  tier: string
  /** Local time of the browser, as `datetime-local` has it; empty for a key that never expires. */
  expires_at: string
  /** Empty for the limit of the tier. */
  limits: Record<LimitName, string | number>
  allowed_ips: string[]
  denied_ips: string[]
  allowed_domains: string[]
  user_agents: string[]
}

const NO_LIMITS = Object.fromEntries(LIMIT_NAMES.map((name) => [name, ''])) as Record<LimitName, string | number>

export const EMPTY_KEY: KeyValues = {
  name: '',
  scopes: [],
  tier: 'standard',
  expires_at: '',
  limits: NO_LIMITS,
  allowed_ips: [],
  denied_ips: [],
  allowed_domains: [],
  user_agents: [],
}

/** The values of a key that exists. */
export function valuesOf(key: {
  name: string
  scopes: string[]
  tier: string
  expires_at: Date | null
  limits: KeyLimits
  allowed_ips: string[]
  denied_ips: string[]
  allowed_domains: string[]
  user_agents: string[]
}): KeyValues {
  const { name, scopes, tier, allowed_ips, denied_ips, allowed_domains, user_agents } = key
  const limits = Object.fromEntries(LIMIT_NAMES.map((limit) => [limit, key.limits[limit] ?? ''])) as KeyValues['limits']
  const expires_at = key.expires_at ? localTime(key.expires_at) : ''
  return { name, scopes, tier, expires_at, limits, allowed_ips, denied_ips, allowed_domains, user_agents }
}

export function bodyOf({ expires_at, limits, ...rest }: KeyValues) {
  const expiresAt = expires_at === '' ? null : new Date(expires_at).toISOString()
  const ownLimits = Object.fromEntries(LIMIT_NAMES.map((name) => [name, limits[name] === '' ? null : Number(limits[name])]))
  return { ...rest, expires_at: expiresAt, limits: ownLimits } satisfies ApiKeyInput
}

/** A time as `datetime-local` shows it. */
function localTime(time: Date): string {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
