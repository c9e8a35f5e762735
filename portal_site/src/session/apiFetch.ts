/**
 * `fetch` for the SDK: adds the access token of a place, gets another one when it is rejected, asks for a proof of identity
 * when an operation needs one, and sends the ETag of an answer that it has, so that polling an unchanged list costs little.
 */
import { ApiError } from '@wedsync/sdk'
import { confirmIdentity } from './stepUp'
import type { Place } from './place'
import { endSession } from './session'
import { accessToken, replaceToken } from './tokens'

interface KnownAnswer {
  etag: string
  body: string
  headers: Headers
}

const KNOWN_ANSWERS = 50

export function apiFetch(place: Place | undefined): typeof fetch {
  const known = new Map<string, KnownAnswer>()
  return async (input, init) => {
    const request = new Request(input, init)
    const stored = request.method === 'GET' ? known.get(request.url) : undefined
    if (stored) request.headers.set('If-None-Match', stored.etag)
    const answer = await authorized(request, place)
    if (answer.status === 304 && stored) return new Response(stored.body, { headers: stored.headers })
    return request.method === 'GET' ? remember(known, request.url, answer) : answer
  }
}

async function authorized(request: Request, place: Place | undefined): Promise<Response> {
  const token = await currentToken(place)
  const answer = await send(request, token)
  const code = await problemCode(answer)
  if (code === 'token_expired') return await send(request, await currentToken(place, token))
  if (code === 'step_up_required' && (await confirmIdentity(place))) return await send(request, await currentToken(place))
  return answer
}

/** The code of a rejected call's problem document; undefined for other answers. */
async function problemCode(answer: Response): Promise<unknown> {
  if (answer.status !== 401 && answer.status !== 403) return undefined
  const problem = (await answer.clone().json().catch(() => ({}))) as { code?: unknown }
  return problem.code
}

async function currentToken(place: Place | undefined, rejected?: string): Promise<string> {
  try {
    return await (rejected === undefined ? accessToken(place) : replaceToken(place, rejected))
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) endSession()
    throw error
  }
}

function send(request: Request, token: string): Promise<Response> {
  const attempt = request.clone()
  attempt.headers.set('Authorization', `Bearer ${token}`)
  return fetch(attempt)
}

async function remember(known: Map<string, KnownAnswer>, url: string, answer: Response): Promise<Response> {
  const etag = answer.headers.get('ETag')
  if (!answer.ok || !etag) return answer
  known.delete(url)
  known.set(url, { etag, body: await answer.clone().text(), headers: answer.headers })
  const [oldest] = known.keys()
  if (known.size > KNOWN_ANSWERS && oldest !== undefined) known.delete(oldest)
  return answer
}
