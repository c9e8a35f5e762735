/** The query of the request log, from the address of its page. */
import type { RequestLogsListQuery } from '@wedsync/sdk'

export const REQUEST_FILTERS = ['status', 'route', 'key_id', 'user_id', 'application_id', 'request_id', 'q', 'from', 'to']

export const STATUS_CHOICES = [
  { value: '', label: 'Any status' },
  { value: '4xx', label: '4xx: rejected' },
  { value: '5xx', label: '5xx: failed' },
  ...['200', '201', '202', '204', '304', '400', '401', '403', '404', '409', '412', '422', '429', '500', '503'],
]

export const requestQuery = (value: (name: string) => string): RequestLogsListQuery =>
  Object.fromEntries([...REQUEST_FILTERS, 'cursor'].map((name) => [name, value(name)]).filter(([, text]) => text !== '')) as RequestLogsListQuery
