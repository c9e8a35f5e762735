/** What an error says to a person. */
import { ApiError, ConnectionError, TimeoutError } from '@wedsync/sdk'

export interface ErrorText {
  title: string
  detail: string
  code?: string
  requestId?: string
  /** True if the same call may succeed later. */
  isTransient: boolean
}

export function errorText(error: unknown): ErrorText {
  if (error instanceof ApiError) {
    return {
      title: error.status === 403 ? 'You do not have permission' : error.title,
      detail: error.detail,
      code: error.code,
      ...(error.requestId === undefined ? {} : { requestId: error.requestId }),
      isTransient: error.retryable,
    }
  }
  if (error instanceof ConnectionError || error instanceof TimeoutError || error instanceof TypeError) {
    return {
      title: navigator.onLine ? 'The API is not responding' : 'You are offline',
      detail: 'Nothing that you typed is lost. Check the connection, then try again.',
      isTransient: true,
    }
  }
  return { title: 'Something went wrong', detail: error instanceof Error ? error.message : String(error), isTransient: false }
}
