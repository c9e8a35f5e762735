/** Loads the guide of an address. */
import guideLoaders from 'virtual:guides/loaders'
import type { LoaderFunctionArgs } from 'react-router'

/** Throws 404 for a guide that is not published. */
export async function loadGuide({ params }: LoaderFunctionArgs) {
  const { slug = '' } = params
  const load = Object.hasOwn(guideLoaders, slug) ? guideLoaders[slug] : undefined
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router shows a thrown Response as the page's error
  if (!load) throw new Response('', { status: 404 })
  return { slug, guide: (await load()).default }
}
