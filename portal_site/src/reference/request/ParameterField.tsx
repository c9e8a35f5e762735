/** One parameter: a field that fits its schema. */
import { useId } from 'react'
import type { ChangeEvent } from 'react'
import type { Parameter } from '../model'
import { InlineText } from '../Prose'
import { typesOf, valuesOf } from '../schemaText'
import classes from './request.module.css'

interface ParameterFieldProps {
  parameter: Parameter
  value: string
  fault?: string | undefined
  onValue: (value: string) => void
}

export function ParameterField({ parameter, value, fault, onValue }: ParameterFieldProps) {
  const id = useId()
  const { name, in: place, required = false, description } = parameter
  return (
    <div className={classes.field}>
      <label htmlFor={id}>
        <code>{name}</code> <span className={classes.place}>{required ? `${place}, required` : place}</span>
      </label>
      <Control parameter={parameter} id={id} value={value} isFaulty={fault !== undefined} onValue={onValue} />
      <div id={`${id}-about`} className={classes.hint}>
        {fault !== undefined && <p className={classes.fault}>{fault}</p>}
        {description && <p><InlineText text={description} /></p>}
      </div>
    </div>
  )
}

interface ControlProps {
  parameter: Parameter
  id: string
  value: string
  isFaulty: boolean
  onValue: (value: string) => void
}

function Control({ parameter, id, value, isFaulty, onValue }: ControlProps) {
  const { schema, style, required } = parameter
  const shared = {
    id,
    value,
    'aria-describedby': `${id}-about`,
    'aria-invalid': isFaulty || undefined,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) => { onValue(currentTarget.value) },
  }
  if (style === 'deepObject') return <textarea {...shared} rows={2} placeholder={'name=value, one per line'} spellCheck={false} />
  const choices = typesOf(schema).includes('boolean') ? ['true', 'false'] : (schema.enum ?? []).map(String)
  if (choices.length > 0) {
    return (
      <select {...shared}>
        <option value="">{required ? 'Choose' : 'Not sent'}</option>
        {choices.map((each) => <option key={each} value={each}>{each}</option>)}
      </select>
    )
  }
  return <input {...shared} {...inputOf(parameter)} autoComplete="off" spellCheck={false} />
}

function inputOf({ schema }: Parameter) {
  if (schema.format === 'date') return { type: 'date' }
  if (typesOf(schema).includes('integer')) return { type: 'text', inputMode: 'numeric' as const }
  return { type: 'text', placeholder: placeholderOf(schema) }
}

function placeholderOf(schema: Parameter['schema']): string {
  const [example] = schema.examples ?? []
  if (Array.isArray(example)) return example.join(',')
  if (example !== undefined) return typeof example === 'string' ? example : JSON.stringify(example)
  return valuesOf(schema).join(',')
}
