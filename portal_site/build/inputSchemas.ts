/**
 * The schema of a request body, `virtual:input-schema/ApiKeyInput`, from the OpenAPI document: with everything that it refers
 * to, and nothing else.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

type Schema = Record<string, unknown>

const PREFIX = 'virtual:input-schema/'
const REFERENCE = '#/components/schemas/'

export function inputSchemas(documentPath: string): Plugin {
  return {
    name: 'input-schemas',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return
      this.addWatchFile(documentPath)
      const { components } = JSON.parse(readFileSync(documentPath, 'utf8')) as { components: { schemas: Record<string, Schema> } }
      const schema = inputSchema(id.slice(PREFIX.length + 1), components.schemas)
      return `export default ${JSON.stringify(schema)}`
    },
  }
}

/** A schema by name, the schemas that it refers to in `$defs`. Throws for a name that is not in the document. */
export function inputSchema(name: string, schemas: Record<string, Schema>): Schema {
  const definitions: Record<string, unknown> = {}
  const take = (used: string): Schema => {
    const schema = schemas[used]
    if (!schema) throw new Error(`The OpenAPI document has no schema ${used}`)
    return localize(schema, (each) => {
      if (each in definitions) return
      definitions[each] = true
      definitions[each] = take(each)
    }) as Schema
  }
  return { ...take(name), $defs: definitions }
}

function localize(value: unknown, onReference: (name: string) => void): unknown {
  if (Array.isArray(value)) return value.map((each) => localize(each, onReference))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, each]) => [key, key === '$ref' ? localReference(String(each), onReference) : localize(each, onReference)]),
  )
}

function localReference(reference: string, onReference: (name: string) => void): string {
  const name = reference.replace(REFERENCE, '')
  onReference(name)
  return `#/$defs/${name}`
}
