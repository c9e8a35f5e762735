/** The fields of a tier, and its body. Empty means no limit. */
import type { Tier } from '@wedsync/sdk'

type LimitName = 'per_minute' | 'per_hour' | 'per_day' | 'burst' | 'concurrent' | 'daily_quota' | 'monthly_quota' | 'grace_percent' | 'lease'

export const LIMITS: [name: LimitName, label: string][] = [
  ['per_minute', 'In any minute'],
  ['per_hour', 'In any hour'],
  ['per_day', 'In any day'],
  ['burst', 'In any 200 ms'],
  ['concurrent', 'At the same time'],
  ['daily_quota', 'A calendar day'],
  ['monthly_quota', 'A calendar month'],
  ['grace_percent', 'Tolerance, in percent'],
  ['lease', 'Counted at once'],
]

export type TierValues = { name: string; algorithm: string; metadata: Record<string, string> } & Record<LimitName, number | string>

export function toTierValues(tier: Tier | undefined): TierValues {
  const limits = Object.fromEntries(LIMITS.map(([name]) => [name, tier?.[name] ?? ''])) as Record<LimitName, number | string>
  return { name: tier?.name ?? '', algorithm: tier?.algorithm ?? 'sliding_window', metadata: tier?.metadata ?? {}, ...limits }
}

/** A tier is replaced as a whole. */
export function toTierBody({ algorithm, metadata, ...values }: TierValues) {
  const limits = LIMITS.flatMap(([name]) => (values[name] === '' ? [] : [[name, Number(values[name])] as const]))
  return { algorithm, metadata, ...Object.fromEntries(limits) }
}
