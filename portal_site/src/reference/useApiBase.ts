/** The base of the API on this page's host. On the page that the build prerenders: that of the document. */
import { useSyncExternalStore } from 'react'
import { apiBase } from '../addresses'

const PUBLISHED = 'https://api.wedsync.com'
const neverChanges = () => () => undefined

export const useApiBase = () => useSyncExternalStore(neverChanges, () => apiBase(window.location.origin), () => PUBLISHED)
