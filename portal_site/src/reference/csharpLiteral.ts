/** JSON values as the C# samples write them (sdks/generator/csharp/samples.py): by the type that the schema gives them. */
import type { Schema, Schemas } from './model'
import { childrenOf, choicesOf, resolve, typesOf } from './schemaText'

const WIDTH = 100
const INDENT = '    '
const quote = (value: unknown) => JSON.stringify(value)
const pascal = (name: string) => name.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')

export function csharpLiteral(value: unknown, schema: Schema, schemas: Schemas, depth = 0): string {
  const own = resolve(schema, schemas)
  if (Array.isArray(value)) {
    const items = own.items ?? choicesOf(own).map((each) => resolve(each, schemas).items).find(Boolean) ?? {}
    return layout('[', value.map((each) => csharpLiteral(each, items, schemas, depth + 1)), ']', depth)
  }
  if (typeof value === 'object' && value !== null) return objectLiteral(value as Record<string, unknown>, own, schemas, depth)
  return scalar(value, choiceOf(own, value))
}

/** The choice that fits a value that is no object. */
function choiceOf(schema: Schema, value: unknown): Schema {
  const choices = choicesOf(schema)
  return choices.find((each) => typesOf(each).includes(typeof value)) ?? schema
}

function objectLiteral(value: Record<string, unknown>, schema: Schema, schemas: Schemas, depth: number): string {
  const children = childrenOf(schema, schemas)
  const members = Object.entries(value).map(([name, each]) =>
    children?.[name] && !isMap(schema)
      ? `${pascal(name)} = ${csharpLiteral(each, children[name], schemas, depth + 1)}`
      : `[${quote(name)}] = ${csharpLiteral(each, valueSchema(schema), schemas)}`,
  )
  return initializer(members, depth)
}

const isMap = ({ properties, additionalProperties }: Schema) => !properties && typeof additionalProperties === 'object'
const valueSchema = ({ additionalProperties }: Schema): Schema => (typeof additionalProperties === 'object' ? additionalProperties : {})

function scalar(value: unknown, schema: Schema): string {
  if (typeof value === 'string') return textLiteral(value, schema)
  return typeof value === 'number' && typesOf(schema).includes('number') ? `${value}m` : quote(value)
}

function textLiteral(value: string, { format, enum: values = [], 'x-sdk-enum': name }: Schema): string {
  if (name !== undefined && values.includes(value)) return `${name}.${pascal(value)}`
  const [, year, month, day] = (format === 'date' ? /^(\d+)-(\d+)-(\d+)$/.exec(value) : null) ?? []
  if (year !== undefined) return `new DateOnly(${Number(year)}, ${Number(month)}, ${Number(day)})`
  return format === 'date-time' ? `DateTimeOffset.Parse(${quote(value)})` : quote(value)
}

function initializer(members: string[], depth: number): string {
  if (members.length === 0) return 'new()'
  const line = `new() { ${members.join(', ')} }`
  if (fits(line, depth)) return line
  const indent = INDENT.repeat(depth)
  return `new()\n${indent}{\n${lines(members, depth)}${indent}}`
}

function layout(start: string, members: string[], end: string, depth: number): string {
  const line = `${start}${members.join(', ')}${end}`
  return fits(line, depth) ? line : `${start}\n${lines(members, depth)}${INDENT.repeat(depth)}${end}`
}

const fits = (line: string, depth: number) => line.length + depth * INDENT.length <= WIDTH && !line.includes('\n')
const lines = (members: string[], depth: number) => members.map((each) => `${INDENT.repeat(depth + 1)}${each},\n`).join('')
