/** A time as the reader's own clock shows it; the exact one in UTC on hover. */

const SHORT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })

export function Moment({ at }: { at: Date | string | null | undefined }) {
  if (at === null || at === undefined) return <span>Never</span>
  const date = new Date(at)
  return (
    <time dateTime={date.toISOString()} title={date.toISOString()}>
      {SHORT.format(date)}
    </time>
  )
}
