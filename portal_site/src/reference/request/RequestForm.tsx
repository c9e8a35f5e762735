/** The parameters and the body of a request, by the schemas of the operation. */
import { useId } from 'react'
import { BodyField } from './BodyField'
import { draftKey, valueOf } from './draft'
import type { Draft } from './draft'
import type { Operation, Parameter, Schemas } from '../model'
import { ParameterField } from './ParameterField'
import type { Fault } from './problem'
import classes from './request.module.css'

interface RequestFormProps {
  operation: Operation
  schemas: Schemas
  draft: Draft
  onDraft: (draft: Draft) => void
  /** What the API found wrong in the last request. */
  faults: Fault[]
}

const SHOWN_OPTIONAL = 2

export function RequestForm({ operation, schemas, draft, onDraft, faults }: RequestFormProps) {
  const fieldOf = (parameter: Parameter) => (
    <ParameterField
      key={draftKey(parameter)}
      parameter={parameter}
      value={valueOf(draft, parameter)}
      fault={faults.find(({ at }) => at.replace(/^\//, '') === parameter.name)?.detail}
      onValue={(value) => { onDraft({ ...draft, parameters: { ...draft.parameters, [draftKey(parameter)]: value } }) }}
    />
  )
  const required = operation.parameters.filter((each) => each.required)
  const optional = operation.parameters.filter((each) => !each.required)
  const isFilled = (each: Parameter) => valueOf(draft, each) !== ''
  return (
    <>
      {required.map(fieldOf)}
      {operation.body && (
        <BodyField operation={operation} schemas={schemas} value={draft.body} faults={faults} onValue={(body) => { onDraft({ ...draft, body }) }} />
      )}
      {optional.length > 0 && (
        <More count={optional.length} isOpen={optional.length <= SHOWN_OPTIONAL || optional.some(isFilled)}>
          {optional.map(fieldOf)}
        </More>
      )}
    </>
  )
}

function More({ count, isOpen, children }: { count: number; isOpen: boolean; children: React.ReactNode }) {
  const id = useId()
  return (
    <details className={classes.more} open={isOpen || undefined}>
      <summary id={id}>Optional parameters ({count})</summary>
      <div role="group" aria-labelledby={id}>{children}</div>
    </details>
  )
}
