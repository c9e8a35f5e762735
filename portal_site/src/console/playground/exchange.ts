/** Sends one request and keeps both sides as text, as they are on the wire. Nothing is stored; cookies are not sent. */

export interface RequestParts {
  method: string
  /** Path and query on the portal's host. */
  path: string
  headers: Record<string, string>
  body?: string
}

export interface Exchange {
  request: string
  response: string
  status: number
  /** The body of the response, undefined if it is not a JSON object. */
  json: Record<string, unknown> | undefined
}

const SHOWN_CHARACTERS = 20_000

/** Throws TypeError when no response arrives. */
export async function send(parts: RequestParts): Promise<Exchange> {
  const { method, path, headers, body } = parts
  const response = await fetch(path, {
    method,
    headers,
    ...(body !== undefined && { body }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  })
  const text = await response.text()
  const json = parseObject(text)
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}`)
  const shown = json ? JSON.stringify(json, null, 2) : text
  return {
    request: requestText(parts),
    response: [`HTTP/1.1 ${response.status}`, ...head, '', shown.slice(0, SHOWN_CHARACTERS)].join('\n'),
    status: response.status,
    json,
  }
}

export function requestText({ method, path, headers, body }: RequestParts): string {
  const lines = [`${method} ${path} HTTP/1.1`, `Host: ${window.location.host}`]
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`)
  return [...lines, ...(body === undefined ? [] : ['', body])].join('\n')
}

/** A form for the authorization server. */
export const form = (fields: Record<string, string>, headers: Record<string, string> = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
})

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
