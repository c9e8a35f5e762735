/** What the API says about one field. */
import { ApiError } from '@wedsync/sdk'
import { fieldPath } from './inputSchema'

export function fieldError(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined
  return error.errors.find(({ pointer }) => pointer !== undefined && fieldPath(pointer) === field)?.detail
}
