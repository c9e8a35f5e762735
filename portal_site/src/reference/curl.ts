/** A request as a call of curl that can be pasted into a shell. */
import type { BuiltRequest } from './request/draft'

/** `keyId` is the public ID of the person's key; the secret is always a variable. Public operations send neither. */
export function curlOf(request: BuiltRequest, base: string, { isPublic, keyId }: { isPublic: boolean; keyId?: string | undefined }): string {
  const method = request.method === 'GET' || (request.method === 'POST' && request.body !== undefined) ? [] : [`-X ${request.method}`]
  const credentials = isPublic ? [] : credentialsOf(keyId)
  const headers = Object.entries(request.headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`)
  const body = request.body === undefined ? [] : [`-d ${quote(request.body)}`]
  return [`curl -sS${method.map((each) => ` ${each}`).join('')} ${quote(base + request.path)}`, ...credentials, ...headers, ...body].join(' \\\n  ')
}

function credentialsOf(keyId: string | undefined): string[] {
  if (keyId === undefined) return ['-H "Authorization: Bearer $WEDSYNC_SECRET"']
  return [`-H ${quote(`X-API-Key: ${keyId}`)}`, '-H "X-API-Secret: $WEDSYNC_SECRET"']
}

/** Quoted for POSIX shells. */
const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`
