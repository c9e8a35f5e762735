/** A page of records: the table, the pager, and what stands there when there are none. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DataTable } from '../../components/DataTable'
import type { Column } from '../../components/DataTable'
import { Pager } from '../../components/Pager'
import { QueryView } from '../../components/QueryView'
import type { useListState } from '../../components/useListState'

interface RecordListProps<Row> {
  caption: string
  query: UseQueryResult<{ data: Row[]; hasMore: boolean; nextCursor: string | null }>
  list: ReturnType<typeof useListState>
  columns: Column<Row>[]
  empty: ReactNode
}

export function RecordList<Row extends { id: string }>({ caption, query, list, columns, empty }: RecordListProps<Row>) {
  return (
    <QueryView query={query}>
      {(page) => (
        <>
          {page.data.length > 0 ? <DataTable caption={caption} columns={columns} rows={page.data} rowKey={({ id }) => id} /> : empty}
          <Pager page={page} list={list} />
        </>
      )}
    </QueryView>
  )
}
