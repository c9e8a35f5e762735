/** An incident with its updates, the newest first. */
import type { Incident } from '@wedsync/sdk'
import { Moment } from '../../components/Moment'
import { StatusBadge, inWords } from '../../components/StatusBadge'
import { STATUSES, componentText } from '../../status/words'
import classes from './status.module.css'

export function IncidentView({ incident }: { incident: Incident }) {
  const { id, title, impact, components, updates, status } = incident
  const isOpen = status !== 'resolved'
  return (
    <article className={classes.incident} aria-labelledby={id}>
      <div className={classes.incidentHead}>
        <h3 id={id}>{title}</h3>
        <StatusBadge tone={isOpen ? (STATUSES[impact]?.tone ?? 'warning') : 'neutral'}>{isOpen ? (STATUSES[impact]?.label ?? impact) : 'Resolved'}</StatusBadge>
      </div>
      <p className={classes.since}>{components.map(componentText).join(', ')}</p>
      <Updates updates={updates} />
    </article>
  )
}

export function Updates({ updates }: { updates: Incident['updates'] }) {
  return (
    <ol className={classes.updates} reversed>
      {updates.map(({ status, message, created_at }) => (
        <li key={`${created_at.toISOString()} ${status}`}>
          <p className={classes.updateHead}>
            <strong>{inWords(status)}</strong> <Moment at={created_at} />
          </p>
          <p className={classes.updateText}>{message}</p>
        </li>
      ))}
    </ol>
  )
}
