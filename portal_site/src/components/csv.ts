/** Rows as CSV (RFC 4180) that spreadsheets open without running anything. */

type Cell = string | number | null | undefined

export function csv(rows: Cell[][]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const text = defused(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

// A spreadsheet takes what begins with one of these as a formula.
const defused = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
