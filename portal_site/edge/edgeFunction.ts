/** Loads a CloudFront Function the way the edge does: a script with a global `handler`, no modules. Not shipped. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

export interface EdgeRequest {
  method: string
  uri: string
  querystring: Record<string, { value: string }>
  headers: Record<string, { value: string }>
}

type Handler = (event: { request: EdgeRequest }) => EdgeRequest

/** The handler of a file beside this one. */
export function loadEdgeFunction(file: string): Handler {
  const scope: { handler?: Handler } = {}
  runInNewContext(`${readFileSync(new URL(file, import.meta.url), 'utf8')}\nglobalThis.handler = handler`, scope)
  if (!scope.handler) throw new Error(`${file} declares no handler`)
  return scope.handler
}

/** A viewer request for a path, with a query and a header that must come out untouched. */
export function requestFor(uri: string): EdgeRequest {
  return {
    method: 'GET',
    uri,
    querystring: { cursor: { value: 'a%2Fb' } },
    headers: { host: { value: 'developers.example.com' } },
  }
}
