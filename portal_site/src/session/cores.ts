/** Connections of the SDK to the API behind this site. */
import { Auth, createCore } from '@wedsync/sdk/resources'
import { apiBase } from '../addresses'

export type Core = ReturnType<typeof createCore>

const ownAddress = () => apiBase(window.location.origin)

/** For calls without credentials, among them those of the session's cookie. */
export const publicCore = (): Core => createCore(null, { baseUrl: ownAddress() })

export const publicAuth = () => new Auth(publicCore())

/** For calls with one access token. */
export const tokenCore = (token: string): Core => createCore(token, { baseUrl: ownAddress() })

/** For calls with a `fetch` that adds the credentials. */
export const fetchCore = (send: typeof fetch): Core => createCore(null, { baseUrl: ownAddress(), fetch: send })
