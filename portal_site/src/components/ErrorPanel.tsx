/** An error of the API in words, with what support needs to find it. */
import { Button } from '../controls/Button'
import { errorText } from '../api/errorText'
import { IdText } from './IdText'
import classes from './components.module.css'

export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { title, detail, code, requestId } = errorText(error)
  return (
    <div className={classes.error} role="alert">
      <p className={classes.errorTitle}>{title}</p>
      <p>{detail}</p>
      {(code !== undefined || requestId !== undefined) && (
        <p className={classes.errorMarks}>
          {code && <code>{code}</code>}
          {requestId && <IdText id={requestId} />}
        </p>
      )}
      {onRetry && (
        <Button variant="plain" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  )
}
