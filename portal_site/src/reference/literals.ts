/** JSON values as the samples of the SDKs write them (sdks/generator/LANGUAGE/samples.py): short ones in one line. */
import type { SampleLabel } from './model'

interface Notation {
  indent: string
  list: [string, string]
  object: [string, string]
  /** Around the members of an object in one line. */
  padding: string
  member: (name: string, value: string) => string
  scalar: (value: unknown) => string
}

const WIDTH = 100
const json = (value: unknown) => JSON.stringify(value)

const NODE: Notation = {
  indent: '  ',
  list: ['[', ']'],
  object: ['{', '}'],
  padding: ' ',
  member: (name, value) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : json(name)}: ${value}`,
  scalar: json,
}
const PYTHON: Notation = {
  indent: '    ',
  list: ['[', ']'],
  object: ['{', '}'],
  padding: '',
  member: (name, value) => `${json(name)}: ${value}`,
  scalar: (value) => ({ true: 'True', false: 'False', null: 'None' })[String(value)] ?? json(value),
}
const PHP: Notation = {
  indent: '    ',
  list: ['[', ']'],
  object: ['[', ']'],
  padding: '',
  member: (name, value) => `${phpQuote(name)} => ${value}`,
  scalar: (value) => (typeof value === 'string' ? phpQuote(value) : json(value)),
}

function phpQuote(text: string): string {
  return `'${text.replaceAll('\\', String.raw`\\`).replaceAll("'", String.raw`\'`)}'`
}

/** A value as an argument of the language. */
export function literalOf(label: Exclude<SampleLabel, 'curl'>, value: unknown, depth = 0): string {
  const notation = NOTATIONS[label]
  return notation ? literal(notation, value, depth) : json(value)
}

const NOTATIONS: Partial<Record<SampleLabel, Notation>> = { 'Node.js': NODE, Python: PYTHON, PHP }

/** A body as keyword arguments of Python: in lines, and in one line. */
export function keywordLayouts(body: unknown): string[] {
  if (!isObject(body)) return []
  const members = Object.entries(body).map(([name, value]) => `${name}=${literal(PYTHON, value, 1)}`)
  return [`${members.join(`,\n${PYTHON.indent}`)},\n`, members.join(', ')]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function literal(notation: Notation, value: unknown, depth = 0): string {
  const { indent } = notation
  const line = inline(notation, value)
  if (typeof value !== 'object' || value === null || isEmpty(value) || line.length + depth * indent.length <= WIDTH) return line
  const [start, end] = Array.isArray(value) ? notation.list : notation.object
  const members = Array.isArray(value)
    ? value.map((each) => literal(notation, each, depth + 1))
    : Object.entries(value).map(([name, each]) => notation.member(name, literal(notation, each, depth + 1)))
  return `${start}\n${members.map((each) => `${indent.repeat(depth + 1)}${each},\n`).join('')}${indent.repeat(depth)}${end}`
}

const isEmpty = (value: object) => Object.keys(value).length === 0

function inline(notation: Notation, value: unknown): string {
  if (typeof value !== 'object' || value === null) return notation.scalar(value)
  const [start, end] = Array.isArray(value) ? notation.list : notation.object
  if (Array.isArray(value)) return `${start}${value.map((each) => inline(notation, each)).join(', ')}${end}`
  const members = Object.entries(value).map(([name, each]) => notation.member(name, inline(notation, each)))
  return members.length === 0 ? `${start}${end}` : `${start}${notation.padding}${members.join(', ')}${notation.padding}${end}`
}
