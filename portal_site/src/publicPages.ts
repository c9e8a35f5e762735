/** The pages that the build draws. The edge (edge/spa.js) serves these files, and the application for all other addresses. */
import tags from 'virtual:reference/tags'

export const publicPages: string[] = ['/reference', '/reference/event-types', ...tags.map(({ slug }) => `/reference/${slug}`)]
