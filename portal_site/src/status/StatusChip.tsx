/** The chip that says how the API is, and leads to the page about it. */
import { Link } from 'react-router'
import classes from './status.module.css'
import { usePolled } from './usePolled'

type Health = 'asking' | 'operational' | 'maintenance' | 'degraded' | 'outage' | 'silent'

const WORDS: Record<Health, string> = {
  asking: 'Checking the API',
  operational: 'API operational',
  maintenance: 'Maintenance',
  degraded: 'API degraded',
  outage: 'API outage',
  silent: 'API not responding',
}

const read = async () => {
  const { readStatus } = await import('./readStatus')
  return await readStatus()
}

/** Announces a change politely, and says it in words as well as in colour. */
export function StatusChip() {
  const { data, error } = usePolled(read)
  const health = healthOf(data?.status, error)
  return (
    <span role="status">
      <Link to="/status" className={classes.chip} data-health={health}>
        <span className={classes.dot} aria-hidden="true" />
        {WORDS[health]}
      </Link>
    </span>
  )
}

function healthOf(status: string | undefined, error: unknown): Health {
  if (error !== undefined) return 'silent'
  if (status === undefined) return 'asking'
  return status in WORDS ? (status as Health) : 'degraded'
}
