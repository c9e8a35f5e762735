/** Modules that the build makes (build/*.ts). */
declare module 'virtual:mantine-variables.css'
declare module 'virtual:input-schema/*' {
  const schema: import('./forms/inputSchema').InputSchema
  export default schema
}
declare module 'virtual:scopes' {
  const rows: import('../build/scopes').ScopeRow[]
  export default rows
}
