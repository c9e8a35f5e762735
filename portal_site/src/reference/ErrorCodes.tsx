/** The codes of an operation's errors, by status. */
import type { ErrorAnswer } from './model'
import classes from './reference.module.css'

export function ErrorCodes({ errors }: { errors: ErrorAnswer[] }) {
  if (errors.length === 0) return null
  const codes = errors.reduce((sum, each) => sum + each.codes.length, 0)
  return (
    <details className={classes.disclosure}>
      <summary>
        <span>Errors</span>
        <span className={classes.disclosureHint}>{errors.map(({ status }) => status).join(', ')}: {codes} codes</span>
      </summary>
      <dl className={classes.errors}>
        {errors.map(({ status, codes }) => (
          <div key={status}>
            <dt><code data-status={status.charAt(0)}>{status}</code></dt>
            <dd>
              <ul>
                {codes.map(({ code, title }) => (
                  <li key={code}><code>{code}</code> {title}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
