/** Lets only signed-in members of the organization into the console. */
import { redirect } from 'react-router'
import type { LoaderFunctionArgs } from 'react-router'
import { parsePlace } from '../../session/place'
import type { Place } from '../../session/place'
import { restoreSession } from '../../session/session'

/** The place of the address; undefined if there is none, or the person is not a member. */
export async function loadConsole({ request, params }: LoaderFunctionArgs): Promise<Place | undefined> {
  const place = parsePlace(params.organizationId, params.environment)
  if (!place) return undefined
  const session = await restoreSession()
  if (!('person' in session)) {
    const { pathname, search } = new URL(request.url)
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- how a loader redirects
    throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
  }
  return session.person.organization_ids.includes(place.organizationId) ? place : undefined
}
