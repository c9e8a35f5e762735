/** The pages of the reference. */
import type { RouteObject } from 'react-router'

const loaders = () => import('./loaders')

export const referenceRoutes: RouteObject = {
  path: 'reference',
  children: [
    {
      index: true,
      lazy: { Component: async () => (await import('./IntroductionPage')).IntroductionPage },
    },
    {
      path: 'event-types',
      lazy: {
        loader: async () => (await loaders()).loadEvents,
        Component: async () => (await import('./EventTypesPage')).EventTypesPage,
      },
    },
    {
      path: ':tag',
      lazy: {
        loader: async () => (await loaders()).loadTagPage,
        Component: async () => (await import('./TagPage')).TagPage,
      },
    },
  ],
}
