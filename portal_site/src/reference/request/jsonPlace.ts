/** Where in a JSON text a position is, and which schema holds there. */
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'
import type { Schema, Schemas } from '../model'
import { childrenOf, choicesOf, resolve } from '../schemaText'

/** Names of properties and indices of items, from the root to the node. */
export function pathOf(node: SyntaxNode, state: EditorState): string[] {
  const path: string[] = []
  for (let current: SyntaxNode | null = node; current; current = current.parent) {
    const { parent }: SyntaxNode = current
    if (current.name === 'Property') path.unshift(nameOf(current, state))
    else if (parent?.name === 'Array') path.unshift(String(indexOf(current)))
  }
  return path
}

/** The name of a property, without quotes. */
export function nameOf(property: SyntaxNode, state: EditorState): string {
  const name = property.getChild('PropertyName')
  return name ? state.sliceDoc(name.from, name.to).replace(/^"|"$/g, '') : ''
}

function indexOf(item: SyntaxNode): number {
  let index = 0
  for (let before = item.prevSibling; before; before = before.prevSibling) if (!'[],'.includes(before.name)) index += 1
  return index
}

/** The schema at a path; undefined where it names nothing. */
export function schemaAt(root: Schema, path: string[], schemas: Schemas): Schema | undefined {
  return path.reduce<Schema | undefined>((schema, step) => (schema ? memberOf(schema, step, schemas) : undefined), root)
}

function memberOf(schema: Schema, step: string, schemas: Schemas): Schema | undefined {
  const own = resolve(schema, schemas)
  if (/^\d+$/.test(step) && !own.properties) return own.items ?? choicesOf(own).map((each) => resolve(each, schemas).items).find(Boolean)
  const child = childrenOf(own, schemas)?.[step]
  if (child) return child
  return typeof own.additionalProperties === 'object' ? own.additionalProperties : undefined
}
