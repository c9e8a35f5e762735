/** The scopes of the OpenAPI document, `virtual:scopes`: by resource, as the rows of a matrix. */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const NAME = 'virtual:scopes'

export interface ScopeRow {
  /** As in the path: `api-keys`. */
  resource: string
  /** Whether an operation needs `resource:read`, and `resource:write`. */
  canRead: boolean
  canWrite: boolean
}

export function scopes(documentPath: string): Plugin {
  return {
    name: 'scopes',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return
      this.addWatchFile(documentPath)
      const document = JSON.parse(readFileSync(documentPath, 'utf8')) as { paths: Record<string, Record<string, unknown>> }
      return `export default ${JSON.stringify(scopeRows(document.paths))}`
    },
  }
}

/** The resources in alphabetical order; scopes of the platform's own operators are not granted to keys and roles. */
export function scopeRows(paths: Record<string, Record<string, unknown>>): ScopeRow[] {
  const names = new Set(Object.values(paths).flatMap((item) => Object.values(item).flatMap(requiredScope)))
  const resources = [...new Set([...names].map((name) => name.split(':')[0] ?? ''))]
  return resources
    .filter((resource) => resource !== 'platform')
    .sort()
    .map((resource) => ({ resource, canRead: names.has(`${resource}:read`), canWrite: names.has(`${resource}:write`) }))
}

function requiredScope(operation: unknown): string[] {
  const scope = (operation as { 'x-required-scope'?: unknown } | null)?.['x-required-scope']
  return typeof scope === 'string' ? [scope] : []
}
