/** Where things are: this site's own paths and the API as the edge serves it on the same host. */

export const OPENAPI_3_1 = '/openapi-3.1.json'
export const OPENAPI_3_0 = '/openapi.json'

/** The API's base on a portal's host, without the version: the edge strips it. */
export const apiBase = (origin: string) => `${origin}/api`

/** The reference opened at a tag of the OpenAPI document. */
export const referenceTag = (tag: string) => `/reference/${tag}`
