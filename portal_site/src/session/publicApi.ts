/** The SDK without an access token: signing in, and what the cookie of the session does. */
import { Auth, createCore } from '@wedsync/sdk/resources'
import { apiBase } from '../addresses'

export const publicCore = () => createCore(null, { baseUrl: apiBase(window.location.origin) })

export const publicAuth = () => new Auth(publicCore())
