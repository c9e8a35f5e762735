/** The redirect page of the authentication playground. */
import type { RouteObject } from 'react-router'

export const callbackRoute: RouteObject = {
  path: 'playground/callback',
  lazy: {
    loader: async () => (await import('./CallbackPage')).takeAnswer,
    Component: async () => (await import('./CallbackPage')).CallbackPage,
  },
}
