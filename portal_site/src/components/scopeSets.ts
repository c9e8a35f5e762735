/** Sets of scopes: `clients:read`, `*:read` and `*`. */

/** Whether the set contains the scope, by name or within a wider one. */
export function isGranted(scope: string, scopes: string[]): boolean {
  if (scopes.includes(scope) || scopes.includes('*')) return true
  return scope.endsWith(':read') && scopes.includes('*:read')
}

/** Add the scope, or remove it. A wide scope replaces those within it. */
export function toggleScope(scope: string, scopes: string[]): string[] {
  if (scopes.includes(scope)) return scopes.filter((each) => each !== scope)
  return [...scopes.filter((each) => !isGranted(each, [scope])), scope]
}
