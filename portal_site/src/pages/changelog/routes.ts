/** The page of changelogs. */
import type { RouteObject } from 'react-router'

export const changelogRoute: RouteObject = {
  path: 'changelog',
  lazy: {
    loader: async () => (await import('./loadChangelogs')).loadChangelogs,
    Component: async () => (await import('./ChangelogPage')).ChangelogPage,
  },
}
