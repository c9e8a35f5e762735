/** The chip that says whether the API answers. */
import classes from './status.module.css'
import { useApiHealth } from './useApiHealth'
import type { ApiHealth } from './useApiHealth'

const WORDS: Record<ApiHealth, string> = {
  asking: 'Checking the API',
  answering: 'API operational',
  silent: 'API not responding',
}

/** Announces a change politely, and says it in words as well as in colour. */
export function StatusChip() {
  const health = useApiHealth()
  return (
    <span className={classes.chip} data-health={health} role="status">
      <span className={classes.dot} aria-hidden="true" />
      {WORDS[health]}
    </span>
  )
}
