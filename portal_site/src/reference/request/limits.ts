/** Explains the headers of rate limits (draft-ietf-httpapi-ratelimit-headers): what is left, and when it is full again. */

export interface LimitLine {
  name: string
  text: string
}

const ITEM = /"([^"]+)"((?:;\w+=\d+)*)/g

export function explainLimits(headers: [string, string][]): LimitLine[] {
  const valueOf = (name: string) => headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? ''
  const policies = itemsOf(valueOf('ratelimit-policy'))
  const states = new Map(itemsOf(valueOf('ratelimit')))
  const lines = policies.map(([name, { q, w }]) => ({ name: `Per ${name}`, text: policyText(q, w, states.get(name)) }))
  const wait = valueOf('retry-after')
  return wait ? [...lines, { name: 'Retry after', text: `${wait} s: then the same request is accepted.` }] : lines
}

function policyText(quota: number | undefined, seconds: number | undefined, state: Record<string, number> | undefined): string {
  const limit = `${(quota ?? 0).toLocaleString('en')} requests in ${(seconds ?? 0).toLocaleString('en')} s`
  if (state?.r === undefined) return `${limit}.`
  const reset = state.t === undefined ? '' : `, full again in ${state.t.toLocaleString('en')} s`
  return `${limit}: ${state.r.toLocaleString('en')} left${reset}.`
}

function itemsOf(value: string): [name: string, parameters: Record<string, number>][] {
  return [...value.matchAll(ITEM)].map(([, name = '', parameters = '']) => [
    name,
    Object.fromEntries(parameters.split(';').filter(Boolean).map((each) => each.split('=')).map(([key = '', number]) => [key, Number(number)])),
  ])
}
