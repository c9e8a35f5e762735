/** An answer of the API in each of its states: loading, error, there. What was there stays while a newer answer loads. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorPanel } from './ErrorPanel'
import classes from './components.module.css'

interface QueryViewProps<T> {
  query: UseQueryResult<T>
  children: (value: T) => ReactNode
}

export function QueryView<T>({ query, children }: QueryViewProps<T>) {
  const { data, error, refetch } = query
  const retry = () => void refetch()
  if (data === undefined) {
    return error ? <ErrorPanel error={error} onRetry={retry} /> : <p className={classes.loading} role="status">Loading</p>
  }
  return (
    <>
      {error && <ErrorPanel error={error} onRetry={retry} />}
      {children(data)}
    </>
  )
}
