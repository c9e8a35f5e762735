/** Times of `<input type="datetime-local">`, which have no time zone: they are those of the reader's clock. */

/** `2026-03-01T09:30:00.000Z` as the field shows it; empty for no time. */
export function toLocalInput(iso: string): string {
  const date = new Date(iso)
  if (iso === '' || Number.isNaN(date.getTime())) return ''
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}

/** What the field has as a time in UTC; empty for none. */
export function fromLocalInput(text: string): string {
  const date = new Date(text)
  return text === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString()
}
