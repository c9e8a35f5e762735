/** Checks forms against the schemas of the OpenAPI document, in words for people. */
import { Validator } from '@cfworker/json-schema'
import type { OutputUnit, Schema } from '@cfworker/json-schema'

export interface PropertySchema extends Schema {
  description?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  enum?: string[]
}

export interface InputSchema extends Schema {
  properties?: Record<string, PropertySchema>
  required?: string[]
}

/** Error texts by the path of the field, as in `limits.per_minute`; empty if the body is valid. */
export type FieldErrors = Record<string, string>

export function validate(schema: InputSchema, body: unknown): FieldErrors {
  const { errors } = new Validator(schema, '2020-12', false).validate(body)
  const texts: FieldErrors = {}
  for (const error of errors) {
    const { path, text } = describe(error)
    // The last error of a path is the closest to the value: parents come first.
    if (text) texts[path] = text
  }
  return texts
}

/** `#/limits/per_minute` as `limits.per_minute`. */
export const fieldPath = (pointer: string) => pointer.replace(/^#?\/?/, '').replaceAll('/', '.')

const TEXTS: Record<string, (message: string) => string> = {
  minLength: () => 'Too short.',
  maxLength: () => 'Too long.',
  minItems: () => 'Choose at least one.',
  maxItems: () => 'Too many.',
  minimum: () => 'Too small.',
  maximum: () => 'Too large.',
  pattern: () => 'Not in the expected form.',
  format: () => 'Not in the expected form.',
  enum: () => 'Not one of the choices.',
  type: () => 'Not in the expected form.',
}

function describe({ keyword, instanceLocation, error }: OutputUnit): { path: string; text?: string } {
  if (keyword === 'required') {
    const name = /"([^"]+)"/.exec(error)?.[1] ?? ''
    return { path: [fieldPath(instanceLocation), name].filter(Boolean).join('.'), text: 'Required.' }
  }
  const text = TEXTS[keyword]?.(error)
  return { path: fieldPath(instanceLocation), ...(text && { text }) }
}
