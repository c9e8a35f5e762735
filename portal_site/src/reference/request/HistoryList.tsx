/** The requests that were sent from this tab. Choosing one fills the form again; secrets have to be typed again. */
import { Button } from '../../controls/Button'
import { forgetHistory, useHistory } from './history'
import type { PastRequest } from './history'
import classes from './request.module.css'

const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'medium' })

interface HistoryListProps {
  /** Only the requests of this operation. */
  operationId?: string
  onChosen: (past: PastRequest) => void
}

export function HistoryList({ operationId, onChosen }: HistoryListProps) {
  const requests = useHistory().filter((past) => operationId === undefined || past.operationId === operationId)
  if (requests.length === 0) return <p className={classes.hint}>Requests that you send from this tab are listed here.</p>
  return (
    <>
      <ul className={classes.history}>
        {requests.map((past) => (
          <li key={past.at}>
            <code data-status={String(past.status).charAt(0)}>{past.status}</code>
            <button type="button" onClick={() => { onChosen(past) }}>
              <code>{past.method} {past.path}</code><span className="visuallyHidden">: fill the form again</span>
            </button>
            <span className={classes.hint}>{past.title}, {past.milliseconds} ms, <time dateTime={new Date(past.at).toISOString()}>{TIME.format(past.at)}</time></span>
          </li>
        ))}
      </ul>
      <Button variant="plain" onClick={forgetHistory}>Clear the list</Button>
    </>
  )
}
