/** A logged request as a command. Credentials are variables: no secret is ever in it. */
import type { RequestLog } from '@wedsync/sdk'
import { apiBase } from '../../addresses'

const WRITES = ['POST', 'PUT', 'PATCH']

/** A text as one word of a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

export function curlOf({ method, path, query }: Pick<RequestLog, 'method' | 'path' | 'query'>, origin: string): string {
  const address = `${apiBase(origin)}${path}${query ? `?${query}` : ''}`
  return [
    // Without -g, curl takes brackets for ranges.
    `curl -gsS -X ${method} ${quoted(address)}`,
    '  -H "X-API-Key: $API_KEY" -H "X-API-Secret: $API_SECRET"',
    ...(WRITES.includes(method) ? [`  -H 'Content-Type: application/json' -d '{}'`] : []),
  ].join(' \\\n')
}
