/** Response targets in words. */

const HOUR_MIN = 60
const DAY_MIN = 24 * HOUR_MIN

/** Minutes in the largest unit that keeps the number short: 90 as "90 minutes", 480 as "8 hours", 2,880 as "2 days". */
export function durationText(minutes: number): string {
  if (minutes >= DAY_MIN && minutes % DAY_MIN === 0) return counted(minutes / DAY_MIN, 'day')
  if (minutes >= HOUR_MIN && minutes % HOUR_MIN === 0) return counted(minutes / HOUR_MIN, 'hour')
  return counted(minutes, 'minute')
}

const counted = (amount: number, unit: string) => `${amount.toLocaleString('en')} ${unit}${amount === 1 ? '' : 's'}`
