/** The body of a new OAuth client from the fields of its form. */

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
export type ClientValues = {
  name: string
  /** The value of a radio button. */
  isPublic: string
  signsIn: boolean
  actsForItself: boolean
  redirect_uris: string[]
  scopes: string[]
}

export function toClientBody({ name, isPublic, signsIn, actsForItself, redirect_uris, scopes }: ClientValues) {
  const isApp = isPublic === 'true'
  return {
    name,
    client_type: isApp ? 'public' : 'confidential',
    grant_types: [...(signsIn ? ['authorization_code', 'refresh_token'] : []), ...(actsForItself && !isApp ? ['client_credentials'] : [])],
    redirect_uris: signsIn ? redirect_uris : [],
    scopes,
  }
}
