/** The pages that the build draws. The edge (edge/spa.js) serves these files, and the application for all other addresses. */
import groups from 'virtual:guides'
import tags from 'virtual:reference/tags'

const guides = groups.flatMap((group) => group.guides.map(({ slug }) => `/guides/${slug}`))

export const publicPages: string[] = [
  '/',
  '/reference',
  '/reference/event-types',
  ...tags.map(({ slug }) => `/reference/${slug}`),
  '/guides',
  ...guides,
  '/changelog',
]
