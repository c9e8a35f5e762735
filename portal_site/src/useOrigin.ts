/** The host of this page. While the build draws a page: the published one. */
import { useSyncExternalStore } from 'react'
import { apiBase } from './addresses'

const PUBLISHED = 'https://developers.wedsync.com'
const neverChanges = () => () => undefined

export const useOrigin = () => useSyncExternalStore(neverChanges, () => window.location.origin, () => PUBLISHED)

/** The base of the API on this host, without the version. */
export const useApiBase = () => apiBase(useOrigin())
