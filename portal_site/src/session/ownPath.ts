/** Addresses that the person is sent on to, from the address of the page. */

/** The path if it is one of this site, whatever the link to the page says; undefined otherwise. */
export function ownPath(next: string | null, origin: string): string | undefined {
  if (!next?.startsWith('/')) return undefined
  const url = URL.parse(next, origin)
  // `/a/..//host` is a path here, but another host for who opens it.
  if (url?.origin !== origin || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search + url.hash
}
