/** What a problem document (RFC 9457) says, and which field of the request it is about. */
import type { Received } from './send'

export interface Fault {
  /** As in `/email` for the body, and `limit` for a parameter. */
  at: string
  detail: string
}

export interface ProblemText {
  title: string
  detail: string
  code?: string
  isRetryable: boolean
  faults: Fault[]
}

export function problemOf({ mediaType, text = '' }: Received): ProblemText | undefined {
  if (mediaType !== 'application/problem+json') return undefined
  try {
    const problem = JSON.parse(text) as Record<string, unknown>
    return {
      title: wordsOf(problem.title),
      detail: wordsOf(problem.detail),
      ...(typeof problem.code === 'string' && { code: problem.code }),
      isRetryable: problem.retryable === true,
      faults: Array.isArray(problem.errors) ? problem.errors.flatMap(faultOf) : [],
    }
  } catch {
    return undefined
  }
}

const wordsOf = (value: unknown) => (typeof value === 'string' ? value : '')

function faultOf(error: unknown): Fault[] {
  if (typeof error !== 'object' || error === null) return []
  const { pointer, parameter, detail } = error as Record<string, unknown>
  const at = [pointer, parameter].find((each) => typeof each === 'string')
  return typeof at === 'string' ? [{ at, detail: wordsOf(detail) }] : []
}
