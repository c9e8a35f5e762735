/** Suggests the fields that the schema has at a place, and the values that it allows. */
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'
import type { SyntaxNode } from '@lezer/common'
import type { Schema, Schemas } from '../model'
import { childrenOf, resolve, typeText, typesOf, valuesOf } from '../schemaText'
import { nameOf, pathOf, schemaAt } from './jsonPlace'

export function completeJson(root: Schema, schemas: Schemas) {
  return (context: CompletionContext): CompletionResult | null => {
    const node = syntaxTree(context.state).resolveInner(context.pos, -1)
    const property = node.name === 'Property' ? node : node.parent
    if (node.name === 'PropertyName') return fields(root, schemas, context, node)
    if (property?.name === 'Property' && isValue(node)) return values(root, schemas, context, node)
    return context.explicit && ['{', ',', 'Object', '⚠'].includes(node.name) ? fields(root, schemas, context, node) : null
  }
}

const isValue = (node: SyntaxNode) => ['String', 'True', 'False', 'Null', 'Number', '⚠', 'Property'].includes(node.name)

function fields(root: Schema, schemas: Schemas, { pos, state }: CompletionContext, node: SyntaxNode): CompletionResult | null {
  const object = enclosing(node, 'Object')
  const schema = object && schemaAt(root, pathOf(object, state), schemas)
  if (!object || !schema) return null
  const present = new Set(object.getChildren('Property').map((each) => nameOf(each, state)))
  const isName = node.name === 'PropertyName'
  const current = isName ? state.sliceDoc(node.from, node.to).replaceAll('"', '') : ''
  // A name that is there already has its colon.
  const isNamed = isName && /^\s*:/.test(state.sliceDoc(node.to, node.to + 10))
  const options = Object.entries(childrenOf(schema, schemas) ?? {})
    .filter(([name]) => name === current || !present.has(name))
    .map(([name, each]) => fieldOption(name, each, schemas, isNamed))
  return { from: isName ? node.from : pos, to: isName ? node.to : pos, options, filter: true }
}

function enclosing(node: SyntaxNode, name: string): SyntaxNode | null {
  let current: SyntaxNode | null = node
  while (current && current.name !== name) current = current.parent
  return current
}

function fieldOption(name: string, schema: Schema, schemas: Schemas, isNamed: boolean): Completion {
  const { description } = resolve(schema, schemas)
  return {
    label: JSON.stringify(name),
    detail: typeText(schema, schemas),
    ...(description !== undefined && { info: description }),
    apply: isNamed ? JSON.stringify(name) : `${JSON.stringify(name)}: `,
    type: 'property',
  }
}

function values(root: Schema, schemas: Schemas, { pos, state }: CompletionContext, node: SyntaxNode): CompletionResult | null {
  const schema = schemaAt(root, pathOf(node, state), schemas)
  if (!schema) return null
  const own = resolve(schema, schemas)
  const choices = typesOf(own).includes('boolean') ? [true, false] : valuesOf(own)
  const isText = node.name === 'String'
  const options = choices.map((each) => ({ label: JSON.stringify(each), type: 'enum' }))
  return options.length > 0 ? { from: isText ? node.from : pos, to: isText ? node.to : pos, options } : null
}
