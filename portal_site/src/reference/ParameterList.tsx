/** The parameters of an operation, by where they are sent. */
import { useId } from 'react'
import type { Parameter, Schemas } from './model'
import { parameterRows } from './parameters'
import { InlineText } from './Prose'
import { Field } from './SchemaTree'
import classes from './reference.module.css'

interface ParameterListProps {
  title: string
  parameters: Parameter[]
  schemas: Schemas
}

export function ParameterList({ title, parameters, schemas }: ParameterListProps) {
  const headingId = useId()
  if (parameters.length === 0) return null
  return (
    <>
      <h3 id={headingId}>{title}</h3>
      <ParameterRows parameters={parameters} schemas={schemas} labelledBy={headingId} />
    </>
  )
}

/** Headers that many operations have: closed, since they are the same everywhere. */
export function HeaderList({ parameters, schemas }: { parameters: Parameter[]; schemas: Schemas }) {
  if (parameters.length === 0) return null
  const names = parameters.map(({ name }) => name).join(', ')
  return (
    <details className={classes.disclosure}>
      <summary>
        <span>Headers</span>
        <span className={classes.disclosureHint}>{names}</span>
      </summary>
      <ParameterRows parameters={parameters} schemas={schemas} label="Headers" />
    </details>
  )
}

interface RowsProps {
  parameters: Parameter[]
  schemas: Schemas
  labelledBy?: string
  label?: string
}

function ParameterRows({ parameters, schemas, labelledBy, label }: RowsProps) {
  return (
    <ul className={classes.fields} aria-labelledby={labelledBy} aria-label={label}>
      {parameterRows(parameters).map(({ parameter, operators }) => (
        <Field
          key={parameter.name}
          name={parameter.name}
          schema={{
            ...parameter.schema,
            description: withOperators(parameter.description ?? '', operators),
            ...(parameter.deprecated && { deprecated: true }),
          }}
          schemas={schemas}
          isRequired={parameter.required ?? false}
        />
      ))}
    </ul>
  )
}

function withOperators(description: string, operators: string[]): string {
  if (operators.length === 0) return description
  return `${description} Also with ${operators.map((each) => `\`[${each}]\``).join(', ')}.`
}

export function ResponseHeaders({ names }: { names: string[] }) {
  return (
    <p className={classes.headerNames}>
      <InlineText text={names.map((name) => `\`${name}\``).join(' ')} />
    </p>
  )
}
