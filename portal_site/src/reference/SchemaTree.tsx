/** The fields of an object, each with its type, meaning and limits. What is nested opens on demand. */
import { useId, useState } from 'react'
import type { Schema, Schemas } from './model'
import { InlineText } from './Prose'
import { childrenOf, limitsOf, requiredOf, resolve, typeText, valuesOf, variantsOf } from './schemaText'
import classes from './reference.module.css'

interface SchemaTreeProps {
  schema: Schema
  schemas: Schemas
  /** Whether "required" is worth saying: in bodies of requests. */
  marksRequired?: boolean
  label: string
}

export function SchemaTree({ schema, schemas, marksRequired = false, label }: SchemaTreeProps) {
  const variants = variantsOf(schema, schemas)
  if (variants.length > 0) {
    return variants.map((each, index) => (
      <div key={index} className={classes.variant}>
        <p>{each.title ?? each.$ref ?? `Choice ${index + 1}`}</p>
        <SchemaTree schema={each} schemas={schemas} marksRequired={marksRequired} label={`${label}, choice ${index + 1}`} />
      </div>
    ))
  }
  const required = marksRequired ? requiredOf(schema, schemas) : []
  const rank = (name: string) => (required.includes(name) ? 0 : 1)
  const children = Object.entries(childrenOf(schema, schemas) ?? {}).sort(([one], [other]) => rank(one) - rank(other))
  if (children.length === 0) return null
  return (
    <ul className={classes.fields} aria-label={label}>
      {children.map(([name, each]) => (
        <Field key={name} name={name} schema={each} schemas={schemas} isRequired={required.includes(name)} marksRequired={marksRequired} />
      ))}
    </ul>
  )
}

interface FieldProps {
  name: string
  schema: Schema
  schemas: Schemas
  isRequired: boolean
  marksRequired?: boolean
}

export function Field({ name, schema, schemas, isRequired, marksRequired = false }: FieldProps) {
  const own = resolve(schema, schemas)
  const hasChildren = childrenOf(schema, schemas) !== undefined || variantsOf(schema, schemas).length > 0
  return (
    <li className={classes.field}>
      <p className={classes.fieldHead}>
        <code className={classes.fieldName}>{name}</code>
        <span className={classes.fieldType}>{typeText(schema, schemas)}</span>
        {isRequired && <span className={classes.required}>required</span>}
        {own.deprecated && <span className={classes.deprecated}>deprecated</span>}
        {own['x-expandable'] !== undefined && <span className={classes.mark}>expandable</span>}
      </p>
      {own.description && <p className={classes.fieldText}><InlineText text={own.description} /></p>}
      <FieldLimits schema={own} />
      {hasChildren && <Nested name={name} schema={schema} schemas={schemas} marksRequired={marksRequired} />}
    </li>
  )
}

function FieldLimits({ schema }: { schema: Schema }) {
  const values = valuesOf(schema)
  const limits = limitsOf(schema)
  const fallback = schema.default ?? undefined
  const example = values.length === 0 ? simpleExample(schema) : undefined
  if (values.length + limits.length === 0 && fallback === undefined && example === undefined) return null
  return (
    <p className={classes.fieldLimits}>
      {values.length > 0 && <span>One of {values.map((each, index) => <Value key={index} value={each} />)}</span>}
      {limits.length > 0 && <span>{sentence(limits.join(', '))}</span>}
      <Named name="Default" value={fallback} />
      <Named name="Example" value={example} />
    </p>
  )
}

const Named = ({ name, value }: { name: string; value: unknown }) => (value === undefined ? null : <span>{name}: <code>{textOf(value)}</code></span>)

function simpleExample({ examples = [] }: Schema): unknown {
  const [example] = examples
  return typeof example === 'object' ? undefined : example
}

const Value = ({ value }: { value: unknown }) => <code>{textOf(value)}</code>
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function Nested({ name, schema, schemas, marksRequired }: Omit<FieldProps, 'isRequired'> & { marksRequired: boolean }) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button type="button" className={classes.toggle} aria-expanded={isOpen} aria-controls={id} onClick={() => { setOpen(!isOpen) }}>
        <span aria-hidden="true">{isOpen ? '−' : '+'}</span> {isOpen ? 'Hide' : 'Show'} fields<span className="visuallyHidden"> of {name}</span>
      </button>
      <div id={id} hidden={!isOpen} className={classes.nested}>
        {isOpen && <SchemaTree schema={schema} schemas={schemas} marksRequired={marksRequired} label={`Fields of ${name}`} />}
      </div>
    </>
  )
}
