/** The errors of a field and of what is inside of it, as one text. */
import type { ReactNode } from 'react'

/** For `filters` with an error at `filters.data.object`: `data.object: …`. Undefined without an error. */
export function fieldFault(errors: Record<string, ReactNode>, name: string): string | undefined {
  const lines = Object.entries(errors).flatMap(([path, text]) => {
    if (typeof text !== 'string') return []
    if (path === name) return [text]
    return path.startsWith(`${name}.`) ? [`${path.slice(name.length + 1)}: ${text}`] : []
  })
  return lines.length > 0 ? lines.join(' ') : undefined
}
