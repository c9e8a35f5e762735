/** How the platform is: its components, what is wrong now, and what was. Reads only the API of this site. */
import type { ComponentState, PlatformStatus } from '@wedsync/sdk'
import { errorText } from '../../api/errorText'
import { Moment } from '../../components/Moment'
import { StatusBadge } from '../../components/StatusBadge'
import { Button } from '../../controls/Button'
import { Page } from '../../shell/Page'
import { readStatus } from '../../status/readStatus'
import { usePolled } from '../../status/usePolled'
import type { Polled } from '../../status/usePolled'
import { STATUSES, componentText } from '../../status/words'
import { IncidentLists } from './IncidentLists'
import classes from './status.module.css'

export function StatusPage() {
  const { refresh, ...status } = usePolled(readStatus)
  return (
    <Page title="Status">
      <div className={classes.page}>
        <h1>Status</h1>
        <Headline status={status} onRetry={() => void refresh()} />
        {status.data && <Components components={status.data.components} />}
        <IncidentLists />
        <p className={classes.note}>
          Alarms change a component within a minute. This page is served apart from the API and reads it every minute.
        </p>
      </div>
    </Page>
  )
}

function Headline({ status, onRetry }: { status: Polled<PlatformStatus>; onRetry: () => void }) {
  const { data, error, readAt } = status
  if (error !== undefined) return <Silence error={error} readAt={readAt} onRetry={onRetry} />
  if (!data) return <p className={classes.headline} role="status">Reading the status</p>
  const { tone = 'warning', headline = 'Some components are degraded' } = STATUSES[data.status] ?? {}
  return (
    <p className={classes.headline} data-tone={tone} role="status">
      <strong>{headline}</strong>
      <span>
        Read <Moment at={readAt} />
      </span>
    </p>
  )
}

interface SilenceProps {
  error: unknown
  readAt: Date | undefined
  onRetry: () => void
}

function Silence({ error, readAt, onRetry }: SilenceProps) {
  return (
    <div className={classes.headline} data-tone="bad" role="alert">
      <p>
        <strong>{errorText(error).title}</strong>
        <span>
          {readAt ? <>The status below was read <Moment at={readAt} />.</> : 'The status cannot be read. It is tried again every minute.'}
        </span>
      </p>
      <Button variant="plain" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}

function Components({ components }: { components: ComponentState[] }) {
  return (
    <section aria-labelledby="components">
      <h2 id="components">Components</h2>
      <ul className={classes.components}>
        {components.map(({ name, status, since }) => (
          <li key={name}>
            <span className={classes.name}>{componentText(name)}</span>
            {since && (
              <span className={classes.since}>
                since <Moment at={since} />
              </span>
            )}
            <StatusBadge tone={STATUSES[status]?.tone ?? 'warning'}>{STATUSES[status]?.label ?? status}</StatusBadge>
          </li>
        ))}
      </ul>
    </section>
  )
}
