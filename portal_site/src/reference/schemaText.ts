/** Says in words what a schema allows. */
import type { Schema, Schemas } from './model'

/** The schema that a reference names; texts at the place of the reference win. */
export function resolve(schema: Schema, schemas: Schemas): Schema {
  const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined
  if (only) return { ...resolve(only, schemas), ...withoutKeys(schema, 'allOf') }
  const target = schema.$ref === undefined ? undefined : schemas[schema.$ref]
  return target ? { ...target, ...withoutKeys(schema, '$ref') } : schema
}

function withoutKeys(schema: Schema, key: keyof Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key))
}

/** Types without null. */
export const typesOf = ({ type }: Schema): string[] => [type ?? []].flat().filter((each) => each !== 'null')

export function isNullable(schema: Schema): boolean {
  return [schema.type ?? []].flat().includes('null') || (schema.anyOf ?? schema.oneOf ?? []).some(({ type }) => type === 'null')
}

/** What can be chosen from, without null. */
export const choicesOf = (schema: Schema): Schema[] => (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null')

/** As in "array of Addon", "string (date) or null". */
export function typeText(schema: Schema, schemas: Schemas): string {
  const text = nonNullText(schema, schemas)
  return isNullable(schema) ? `${text} or null` : text
}

function nonNullText(schema: Schema, schemas: Schemas): string {
  if (schema.$ref !== undefined) return schema.$ref
  if (schema.allOf?.length === 1 && schema.allOf[0]) return nonNullText(schema.allOf[0], schemas)
  const choices = choicesOf(schema)
  if (choices.length > 0) return [...new Set(choices.map((each) => nonNullText(each, schemas)))].join(' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  return typesOf(schema).map((type) => namedType(type, schema, schemas)).join(' or ') || 'any'
}

function namedType(type: string, schema: Schema, schemas: Schemas): string {
  if (type === 'array') return `array of ${schema.items ? nonNullText(schema.items, schemas) : 'any'}`
  if (type === 'object' && isMap(schema)) return `map of ${nonNullText(schema.additionalProperties as Schema, schemas)}`
  return schema.format === undefined ? type : `${type} (${schema.format})`
}

const isMap = ({ properties, additionalProperties }: Schema) => !properties && typeof additionalProperties === 'object'

const LIMITS: [keyof Schema, (value: unknown) => string][] = [
  ['minLength', (value) => `at least ${String(value)} ${value === 1 ? 'character' : 'characters'}`],
  ['maxLength', (value) => `at most ${number(value)} characters`],
  ['minimum', (value) => `from ${number(value)}`],
  ['exclusiveMinimum', (value) => `more than ${number(value)}`],
  ['maximum', (value) => `up to ${number(value)}`],
  ['minItems', (value) => `at least ${number(value)} ${value === 1 ? 'item' : 'items'}`],
  ['maxItems', (value) => `at most ${number(value)} ${value === 1 ? 'item' : 'items'}`],
  ['maxProperties', (value) => `at most ${number(value)} members`],
  ['pattern', (value) => `pattern ${String(value)}`],
]

/** The constraints in words, without the default. */
export function limitsOf(schema: Schema): string[] {
  return LIMITS.flatMap(([key, text]) => (schema[key] === undefined ? [] : [text(schema[key])]))
}

const number = (value: unknown) => (typeof value === 'number' ? value.toLocaleString('en') : String(value))

/** The values of an enumeration, also of the members of a list. */
export function valuesOf(schema: Schema): unknown[] {
  return (schema.enum ?? schema.items?.enum ?? []).filter((each) => each !== null)
}

/** The properties of an object, of the members of a list, or of the only object that can be chosen. */
export function childrenOf(schema: Schema, schemas: Schemas): Record<string, Schema> | undefined {
  const own = resolve(schema, schemas)
  if (own.properties) return own.properties
  if (own.items) return childrenOf(own.items, schemas)
  if (typeof own.additionalProperties === 'object') return childrenOf(own.additionalProperties, schemas)
  const objects = choicesOf(own).map((each) => childrenOf(each, schemas)).filter((each) => each !== undefined)
  return objects.length === 1 ? objects[0] : undefined
}

export function requiredOf(schema: Schema, schemas: Schemas): string[] {
  const own = resolve(schema, schemas)
  if (own.required) return own.required
  if (own.items) return requiredOf(own.items, schemas)
  return choicesOf(own).map((each) => requiredOf(each, schemas)).find((each) => each.length > 0) ?? []
}

/** The schemas of a choice between several objects. */
export function variantsOf(schema: Schema, schemas: Schemas): Schema[] {
  const own = resolve(schema, schemas)
  const choices = choicesOf(own.items ? resolve(own.items, schemas) : own)
  const objects = choices.filter((each) => childrenOf(each, schemas) !== undefined)
  return objects.length > 1 ? objects : []
}
