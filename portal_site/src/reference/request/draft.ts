/** What a person has typed for a request: parameters as texts, the body as text. */
import type { Operation, Parameter } from '../model'

export interface Draft {
  /** By `place name`, as in `query limit`; what is empty is not sent. */
  parameters: Record<string, string>
  body: string
}

export interface BuiltRequest {
  method: string
  /** With the query, without the host. */
  path: string
  headers: Record<string, string>
  body?: string
}

export const draftKey = ({ in: place, name }: Pick<Parameter, 'in' | 'name'>) => `${place} ${name}`

export const valueOf = (draft: Draft, parameter: Pick<Parameter, 'in' | 'name'>) => draft.parameters[draftKey(parameter)] ?? ''

/** The first example as the body; parameters are empty, since their examples name records that do not exist. */
export function emptyDraft({ body }: Operation): Draft {
  const example = body?.examples[0]?.value
  if (example === undefined) return { parameters: {}, body: body?.isRequired ? '{}' : '' }
  return { parameters: {}, body: typeof example === 'string' ? example : JSON.stringify(example, null, 2) }
}

/** The request of a draft. A path parameter that is empty stays in braces. */
export function buildRequest(operation: Operation, draft: Draft): BuiltRequest {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const value = valueOf(draft, { in: 'path', name })
    return value === '' ? whole : encodeURIComponent(value)
  })
  const query = operation.parameters.filter((each) => each.in === 'query').flatMap((each) => queryOf(each, valueOf(draft, each)))
  const headers: Record<string, string> = {}
  for (const parameter of operation.parameters.filter((each) => each.in === 'header')) {
    const value = valueOf(draft, parameter).trim()
    if (value) headers[parameter.name] = value
  }
  const hasBody = operation.body && draft.body.trim() !== ''
  if (hasBody && operation.body) headers['Content-Type'] = operation.body.mediaType
  return {
    method: operation.method,
    path: query.length > 0 ? `${path}?${query.join('&')}` : path,
    headers,
    ...(hasBody && { body: operation.body?.mediaType === FORM ? formBody(draft.body) : draft.body }),
  }
}

export const FORM = 'application/x-www-form-urlencoded'

/** `metadata[name]=value` for each line of an object, `name=value` for others. */
function queryOf({ name, style }: Parameter, value: string): string[] {
  if (value.trim() === '') return []
  if (style !== 'deepObject') return [`${encodeName(name)}=${encodeURIComponent(value)}`]
  return value
    .split('\n')
    .map((line) => line.split('='))
    .filter(([key]) => key?.trim())
    .map(([key = '', ...rest]) => `${encodeName(`${name}[${key.trim()}]`)}=${encodeURIComponent(rest.join('=').trim())}`)
}

/** Brackets stay: people read them. */
const encodeName = (name: string) => encodeURIComponent(name).replaceAll('%5B', '[').replaceAll('%5D', ']')

/** A form from the members of a JSON object, which is how it is typed; other text is sent as it is. */
function formBody(text: string): string {
  try {
    const members = Object.entries(JSON.parse(text) as Record<string, unknown>)
    return new URLSearchParams(members.map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)])).toString()
  } catch {
    return text
  }
}

/** The names of the path parameters that are empty. */
export function missingParameters(operation: Operation, draft: Draft): string[] {
  const required = operation.parameters.filter(({ required }) => required)
  return required.filter((each) => valueOf(draft, each).trim() === '').map(({ name }) => name)
}
