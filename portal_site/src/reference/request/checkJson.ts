/** Marks in the editor what is no JSON, what the schema does not allow, and what the API has rejected. */
import { syntaxTree } from '@codemirror/language'
import type { Diagnostic } from '@codemirror/lint'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'
import { validate } from '../../forms/inputSchema'
import type { InputSchema } from '../../forms/inputSchema'
import type { Schema, Schemas } from '../model'
import { pathOf } from './jsonPlace'
import type { Fault } from './problem'

export function checkJson(state: EditorState, schema: Schema, schemas: Schemas, faults: Fault[]): Diagnostic[] {
  const text = state.doc.toString()
  if (text.trim() === '') return []
  const value = parse(text)
  if (value === undefined) return [syntaxError(state)]
  const places = placesOf(state)
  const diagnostic = (path: string, message: string): Diagnostic => ({ ...placeOf(places, path), severity: 'error', message })
  return [
    ...Object.entries(validate(inputSchema(schema, schemas), value)).map(([path, message]) => diagnostic(path, message)),
    ...faults.map(({ at, detail }) => diagnostic(at.slice(1).replaceAll('/', '.'), detail)),
  ]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function syntaxError(state: EditorState): Diagnostic {
  let from = state.doc.length
  syntaxTree(state).iterate({ enter: (node) => { if (node.type.isError && node.from < from) ({ from } = node) } })
  const start = Math.max(0, Math.min(from, state.doc.length - 1))
  return { from: start, to: Math.min(start + 1, state.doc.length), severity: 'error', message: 'This is not valid JSON.' }
}

/** The nodes of values by their path, as in `planner.email`. */
function placesOf(state: EditorState): Map<string, SyntaxNode> {
  const places = new Map<string, SyntaxNode>()
  syntaxTree(state).iterate({
    enter: ({ node }) => {
      const path = pathOf(node, state).join('.')
      if (!places.has(path)) places.set(path, node)
    },
  })
  return places
}

/** The place of a path, or of the closest one above it that is in the text: a missing field has no place of its own. */
function placeOf(places: Map<string, SyntaxNode>, path: string): { from: number; to: number } {
  const node = places.get(path)
  if (node) return { from: node.from, to: node.to }
  const parent = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : ''
  const around = path === '' ? undefined : placeOf(places, parent)
  return around ? { from: around.from, to: Math.min(around.from + 1, around.to) } : { from: 0, to: 0 }
}

const known = new WeakMap<Schema, InputSchema>()

/** The schema with all that it may refer to, as validators expect it. */
export function inputSchema(schema: Schema, schemas: Schemas): InputSchema {
  const made = known.get(schema) ?? ({ ...(localize(schema) as InputSchema), $defs: localize(schemas) as Record<string, InputSchema> })
  known.set(schema, made)
  return made
}

function localize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(localize)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === '$ref' && typeof each === 'string' ? `#/$defs/${each}` : localize(each)]))
}
