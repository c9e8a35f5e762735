/** One operation: what it does and needs on the left; code, the request form and an example of the answer on the right. */
import { Suspense, lazy, useState } from 'react'
import { CodePanel } from '../code/CodePanel'
import { CopyButton } from '../code/CopyButton'
import { Button } from '../controls/Button'
import { CodeSamples } from './CodeSamples'
import { ErrorCodes } from './ErrorCodes'
import { markdownOf } from './markdownOf'
import type { Answer, Operation, Schemas } from './model'
import { OperationFacts } from './OperationFacts'
import { HeaderList, ParameterList, ResponseHeaders } from './ParameterList'
import { Prose } from './Prose'
import { emptyDraft } from './request/draft'
import type { Draft } from './request/draft'
import { SchemaTree } from './SchemaTree'
import { typeText } from './schemaText'
import { useApiBase } from '../useOrigin'
import { useKeyId } from './useKeyId'
import { useNearView } from './useNearView'
import classes from './reference.module.css'

const TryIt = lazy(async () => ({ default: (await import('./request/TryIt')).TryIt }))

interface OperationSectionProps {
  operation: Operation
  schemas: Schemas
  /** The first ones of a page are drawn in full at once. */
  isFirst: boolean
}

export function OperationSection({ operation, schemas, isFirst }: OperationSectionProps) {
  const { element, isNear } = useNearView(isFirst)
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(operation))
  const [isTrying, setTrying] = useState(false)
  const keyId = useKeyId()
  const { id, title } = operation
  return (
    <section id={id} className={classes.operation} aria-labelledby={`${id}-title`} ref={element}>
      <OperationHead operation={operation} schemas={schemas} />
      <div className={classes.columns}>
        <div className={classes.about}>
          <Prose text={operation.description} />
          <OperationFacts operation={operation} />
          <Inputs operation={operation} schemas={schemas} />
          <Answers operation={operation} schemas={schemas} />
        </div>
        <div className={classes.code} data-trying={isTrying}>
          <CodeSamples operation={operation} schemas={schemas} draft={draft} keyId={keyId} isColored={isNear} />
          <Button variant={isTrying ? 'plain' : 'primary'} aria-expanded={isTrying} onClick={() => { setTrying(!isTrying) }}>
            {isTrying ? 'Close the form' : 'Try it'}<span className="visuallyHidden">: {title}</span>
          </Button>
          {isTrying && (
            <Suspense fallback={<p role="status">Loading the form</p>}>
              <TryIt operation={operation} schemas={schemas} draft={draft} onDraft={setDraft} />
            </Suspense>
          )}
          <AnswerExample operation={operation} isColored={isNear} />
        </div>
      </div>
    </section>
  )
}

function OperationHead({ operation, schemas }: { operation: Operation; schemas: Schemas }) {
  const { id, title, method, path, isDeprecated } = operation
  const base = useApiBase()
  return (
    <header className={classes.operationHead}>
      <h2 id={`${id}-title`}>
        <a href={`#${id}`}>{title}</a>
        {isDeprecated && <span className={classes.deprecated}>deprecated</span>}
      </h2>
      <div className={classes.endpoint}>
        <code data-method={method}>{method}</code>
        <code className={classes.path}>{path}</code>
        <span className={classes.copyMarkdown}>
          <CopyButton text={() => markdownOf(operation, schemas, base)} what={`${title} as Markdown`} word="Copy as Markdown" />
        </span>
      </div>
    </header>
  )
}

function Inputs({ operation: { parameters, body }, schemas }: { operation: Operation; schemas: Schemas }) {
  const at = (place: string) => parameters.filter((each) => each.in === place)
  return (
    <>
      <ParameterList title="Path" parameters={at('path')} schemas={schemas} />
      <ParameterList title="Query" parameters={at('query')} schemas={schemas} />
      {body && (
        <>
          <h3>Body <span className={classes.fieldType}>{body.isRequired ? 'required' : 'optional'}, {body.mediaType}</span></h3>
          <SchemaTree schema={body.schema} schemas={schemas} marksRequired label="Fields of the body" />
        </>
      )}
      <HeaderList parameters={at('header')} schemas={schemas} />
    </>
  )
}

function Answers({ operation, schemas }: { operation: Operation; schemas: Schemas }) {
  return (
    <>
      <h3>Responses</h3>
      {operation.answers.map((answer) => (
        <AnswerFields key={answer.status} answer={answer} schemas={schemas} />
      ))}
      <ErrorCodes errors={operation.errors} />
      <details className={classes.disclosure}>
        <summary>
          <span>Response headers</span>
        </summary>
        <ResponseHeaders names={operation.answerHeaders} />
      </details>
    </>
  )
}

function AnswerFields({ answer, schemas }: { answer: Answer; schemas: Schemas }) {
  const [isOpen, setOpen] = useState(false)
  const { status, description, schema } = answer
  return (
    <details className={classes.disclosure} onToggle={({ currentTarget }) => { setOpen(currentTarget.open) }}>
      <summary>
        <code data-status={status.charAt(0)}>{status}</code>
        <span>{description}</span>
        {schema && <span className={classes.fieldType}>{typeText(schema, schemas)}</span>}
      </summary>
      {isOpen && schema && <SchemaTree schema={schema} schemas={schemas} label={`Fields of the ${status} response`} />}
      {!schema && <p className={classes.fieldText}>{answer.mediaTypes.join(', ') || 'No body.'}</p>}
    </details>
  )
}

function AnswerExample({ operation, isColored }: { operation: Operation; isColored: boolean }) {
  const answer = operation.answers.find(({ example }) => example !== undefined)
  if (!answer) return null
  const text = typeof answer.example === 'string' ? answer.example : JSON.stringify(answer.example, null, 2)
  const name = `the response of ${operation.title}`
  return <CodePanel caption={`${answer.status} response`} language="json" code={text} copies={name} label={`Example of ${name}`} isColored={isColored} />
}
