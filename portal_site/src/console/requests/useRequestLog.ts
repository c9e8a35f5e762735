/** A page of the request log; the first one follows what happens. */
import { useQueryClient } from '@tanstack/react-query'
import type { RequestLogsListQuery } from '@wedsync/sdk'
import { RequestLogs } from '@wedsync/sdk/resources'
import { usePlace, useResource } from '../../api/ApiProvider'
import { useList } from '../../api/useList'
import { readRequests } from './readRequests'
import type { RequestsPageData } from './readRequests'

const KEY = 'request-logs'

export function useRequestLog(query: RequestLogsListQuery, refetchInterval: number | false) {
  const logs = useResource(RequestLogs)
  const queries = useQueryClient()
  const { organizationId, environment } = usePlace()
  const read = () => {
    const previous = query.cursor === undefined ? queries.getQueryData<RequestsPageData>([KEY, organizationId, environment, query]) : undefined
    return readRequests(logs, query, previous)
  }
  return useList(KEY, query, read, refetchInterval)
}
