/** The pages of the guides. */
import { redirect } from 'react-router'
import type { RouteObject } from 'react-router'
import { GuideErrorPage } from './GuideErrorPage'

const loaders = () => import('./loaders')

export const guideRoutes: RouteObject = {
  path: 'guides',
  ErrorBoundary: GuideErrorPage,
  children: [
    { index: true, lazy: { Component: async () => (await import('./GuidesPage')).GuidesPage } },
    {
      path: ':slug',
      lazy: {
        loader: async () => (await loaders()).loadGuide,
        Component: async () => (await import('./GuidePage')).GuidePage,
      },
    },
  ],
}

/** Where the `doc_url` of a problem document leads. */
export const errorRoute: RouteObject = {
  path: 'errors/:code',
  loader: ({ params }) => redirect(`/guides/errors#${encodeURIComponent(params.code ?? '')}`),
}
