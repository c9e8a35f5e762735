/** Loads a CloudFront Function the way the edge does: a script with a global `handler`, no modules. Not shipped. */
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

export interface EdgeHeader {
  value: string
  multiValue?: { value: string }[]
}

export interface EdgeRequest {
  method: string
  uri: string
  querystring: Record<string, { value: string }>
  headers: Record<string, EdgeHeader>
}

export interface EdgeEvent {
  viewer: { ip: string }
  request: EdgeRequest
}

type Handler = (event: EdgeEvent) => EdgeRequest

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

/** A viewer request for a path, as the edge hands it to a function. */
export function eventFor(uri: string, ip = '198.51.100.7'): EdgeEvent {
  return { viewer: { ip }, request: requestFor(uri) }
}
