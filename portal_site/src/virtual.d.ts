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
declare module 'virtual:reference/tags' {
  const tags: import('./reference/model').TagSummary[]
  export default tags
}
declare module 'virtual:reference/introduction' {
  const introduction: import('./reference/model').Introduction
  export default introduction
}
declare module 'virtual:reference/shared' {
  const shared: import('./reference/model').Shared
  export default shared
}
declare module 'virtual:reference/events' {
  const events: import('./reference/model').EventReference
  export default events
}
declare module 'virtual:reference/search' {
  const entries: import('./reference/model').SearchEntry[]
  export default entries
}
declare module 'virtual:reference/loaders' {
  const loaders: Record<string, () => Promise<{ default: import('./reference/model').StoredTag }>>
  export default loaders
}
declare module 'virtual:guides' {
  const groups: import('../build/guides/guides').GuideGroup[]
  export default groups
}
declare module 'virtual:guides/loaders' {
  const loaders: Record<string, () => Promise<{ default: import('../build/guides/tree').Guide }>>
  export default loaders
}
declare module 'virtual:guides/changelog' {
  const changelogs: import('../build/guides/changelogs').Changelog[]
  export default changelogs
}
