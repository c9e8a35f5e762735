/** Retry delays as people write them: `1m 5m 1h`. The API has seconds. */

const UNITS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86_400 }

/** Seconds of each delay; NaN for what is none. */
export function parseDelays(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(parseDelay)
}

function parseDelay(text: string): number {
  const [, amount, unit = 's'] = /^(\d+)([smhd]?)$/i.exec(text) ?? []
  return amount === undefined ? Number.NaN : Number(amount) * (UNITS[unit.toLowerCase() || 's'] ?? Number.NaN)
}

/** `3600` as `1h`, in the largest unit that divides it. */
export function formatDelay(seconds: number): string {
  const [unit, size] = Object.entries(UNITS).findLast(([name, size]) => name !== 'd' && seconds % size === 0) ?? ['s', 1]
  return `${seconds / size}${unit}`
}

/** What a schedule means, as in `7 attempts within 31h 21m`. */
export function describeDelays(delays: number[]): string {
  if (delays.some(Number.isNaN)) return 'Write delays such as 30s, 5m or 1h.'
  if (delays.length === 0) return 'One attempt only: nothing is retried.'
  const total = delays.reduce((sum, each) => sum + each, 0)
  const hours = Math.floor(total / 3600)
  const minutes = Math.round((total % 3600) / 60)
  const span = total < 60 ? `${total}s` : [hours > 0 ? `${hours}h` : '', minutes > 0 ? `${minutes}m` : ''].filter(Boolean).join(' ')
  return `${delays.length + 1} attempts within ${span}.`
}
