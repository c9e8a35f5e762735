/** A state in words and colour, as in "Active". */
import classes from './components.module.css'

export type Tone = 'good' | 'busy' | 'warning' | 'bad' | 'neutral'

export function StatusBadge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}

/** A name of the API in words: `half_open` as "Half open". */
export function inWords(name: string): string {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
