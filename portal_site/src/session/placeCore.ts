/** The SDK's connection with the credentials of the signed-in person. */
import { apiFetch } from './apiFetch'
import { fetchCore } from './cores'
import type { Core } from './cores'
import type { Place } from './place'

/** For calls in a place; without one, in the last place of the session. */
export const placeCore = (place: Place | undefined): Core => fetchCore(apiFetch(place))
