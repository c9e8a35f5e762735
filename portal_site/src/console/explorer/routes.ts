/** The request builder. */
import type { RouteObject } from 'react-router'

export const explorerPages: RouteObject[] = [
  {
    path: 'explorer',
    lazy: {
      loader: async () => (await import('./loadOperation')).loadOperation,
      Component: async () => (await import('./ExplorerPage')).ExplorerPage,
    },
  },
]
