/** Says to screen readers how many rows a list has, and how many have arrived since (WCAG 4.1.3). */
import { useState } from 'react'

interface LiveCountProps {
  ids: string[]
  /** What the rows are, in the plural. */
  what: string
  /** What the list was read with: rows of other filters are not new. */
  scope: string
}

export function LiveCount({ ids, what, scope }: LiveCountProps) {
  const key = `${scope} ${ids.join(' ')}`
  const [last, setLast] = useState({ key, scope, ids: new Set(ids), text: '' })
  if (key !== last.key) setLast({ key, scope, ids: new Set(ids), text: describe({ ids, what, scope }, last) })
  return (
    <p className="visuallyHidden" role="status">
      {last.text}
    </p>
  )
}

function describe({ ids, what, scope }: LiveCountProps, last: { scope: string; ids: Set<string>; text: string }): string {
  if (scope !== last.scope) return `${ids.length} ${what}`
  const fresh = ids.filter((id) => !last.ids.has(id)).length
  return fresh > 0 ? `${fresh} new ${what}` : last.text
}
