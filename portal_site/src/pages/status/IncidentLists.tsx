/** What is wrong now, and what was, the newest first. */
import { useCallback, useState } from 'react'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Button } from '../../controls/Button'
import { readIncidents } from '../../status/readStatus'
import { usePolled } from '../../status/usePolled'
import { IncidentView } from './IncidentView'
import classes from './status.module.css'

export function IncidentLists() {
  const { incidents, hasMore, error, refresh, readMore } = useIncidents()
  if (!incidents) return error === undefined ? null : <ErrorPanel error={error} onRetry={refresh} />
  const open = incidents.filter(({ status }) => status !== 'resolved')
  const resolved = incidents.filter(({ status }) => status === 'resolved')
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="open-incidents">
          <h2 id="open-incidents">Open incidents</h2>
          {open.map((incident) => <IncidentView key={incident.id} incident={incident} />)}
        </section>
      )}
      <section aria-labelledby="history">
        <h2 id="history">History</h2>
        {resolved.length === 0 && <p className={classes.note}>No incidents so far.</p>}
        {resolved.map((incident) => <IncidentView key={incident.id} incident={incident} />)}
        {hasMore && (
          <Button variant="plain" onClick={readMore}>
            Earlier incidents
          </Button>
        )}
      </section>
    </>
  )
}

type IncidentsPage = Awaited<ReturnType<typeof readIncidents>>

/** The first page of the incidents, read every minute, and the pages after it that the person asked for. */
function useIncidents() {
  const read = useCallback(() => readIncidents(), [])
  const { data: first, error, refresh } = usePolled(read)
  const [more, setMore] = useState<IncidentsPage[]>([])
  const [moreError, setMoreError] = useState<unknown>()
  const last = more.at(-1) ?? first
  const readMore = () => {
    if (!last?.nextCursor) return
    readIncidents(last.nextCursor).then((page) => { setMore([...more, page]) }, setMoreError)
  }
  const known = new Map([...(first ? [first] : []), ...more].flatMap(({ data }) => data.map((incident) => [incident.id, incident])))
  return {
    incidents: first && [...known.values()],
    hasMore: last?.hasMore === true && moreError === undefined,
    error: error ?? moreError,
    refresh: () => void refresh(),
    readMore,
  }
}
