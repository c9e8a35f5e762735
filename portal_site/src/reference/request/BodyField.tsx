/** The body of a request: an editor that knows the schema, or a plain text field until it is loaded and where it cannot be. */
import { Suspense, lazy, useEffect, useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Operation, Schemas } from '../model'
import { pretty } from './pretty'
import type { Fault } from './problem'
import classes from './request.module.css'

const loadEditor = async () => ({ default: (await import('./JsonEditor')).JsonEditor })
const JsonEditor = lazy(loadEditor)

interface BodyFieldProps {
  operation: Operation
  schemas: Schemas
  value: string
  faults: Fault[]
  onValue: (value: string) => void
}

export function BodyField({ operation, schemas, value, faults, onValue }: BodyFieldProps) {
  const { body } = operation
  const id = useId()
  const plain = useRef<HTMLTextAreaElement>(null)
  const isEditor = useIsLoaded(plain)
  if (!body) return null
  const own = faults.filter(({ at }) => at.startsWith('/'))
  return (
    <div className={classes.field}>
      <div className={classes.bodyHead}>
        <label id={`${id}-label`} htmlFor={isEditor ? undefined : id}>
          Body <span className={classes.place}>{body.mediaType}</span>
        </label>
        <Examples operation={operation} onValue={onValue} />
      </div>
      {isEditor ? (
        <Suspense fallback={null}>
          <JsonEditor label={`Body of ${operation.title}`} value={value} schema={body.schema} schemas={schemas} faults={own} onValue={onValue} />
        </Suspense>
      ) : (
        <textarea
          ref={plain}
          id={id}
          className={classes.body}
          value={value}
          rows={10}
          spellCheck={false}
          aria-describedby={`${id}-faults`}
          onChange={({ currentTarget }) => { onValue(currentTarget.value) }}
        />
      )}
      <ul id={`${id}-faults`} className={classes.faults}>
        {own.map(({ at, detail }) => (
          <li key={at}><code>{at}</code> {detail}</li>
        ))}
      </ul>
    </div>
  )
}

/** Whether the editor is loaded; it never takes the place of the plain field while the person types in that. */
function useIsLoaded(plain: RefObject<HTMLTextAreaElement | null>): boolean {
  const [isLoaded, setLoaded] = useState(false)
  useEffect(() => {
    let isMounted = true
    // Without the editor, the plain field remains.
    loadEditor().then(
      () => { if (isMounted && document.activeElement !== plain.current) setLoaded(true) },
      () => undefined,
    )
    return () => { isMounted = false }
  }, [plain])
  return isLoaded
}

function Examples({ operation: { body, title }, onValue }: { operation: Operation; onValue: (value: string) => void }) {
  if (!body || body.examples.length === 0) return null
  return (
    <span className={classes.examples}>
      {body.examples.map(({ summary, value }) => (
        <button key={summary} type="button" onClick={() => { onValue(pretty(value)) }}>
          {summary}<span className="visuallyHidden">: fill the body of {title}</span>
        </button>
      ))}
    </span>
  )
}
