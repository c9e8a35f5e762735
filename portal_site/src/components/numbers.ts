/** Numbers as people read them. */

const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

export const percent = (share: number) => PERCENT.format(share)

export const count = (value: number) => value.toLocaleString('en')

/** A time in milliseconds; a dash for none. */
export const milliseconds = (ms: number | null) => (ms === null ? '–' : `${Math.round(ms).toLocaleString('en')} ms`)

/** The change against an earlier number, as in "+12% on the day before"; nothing if there was nothing before. */
export function changeText(now: number, before: number, span: string): string {
  if (before === 0) return `None ${span}`
  const change = PERCENT.format((now - before) / before)
  return `${now >= before ? '+' : ''}${change} on ${span}`
}
