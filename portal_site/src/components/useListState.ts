/** The filters and the page of a list, kept in the address: it can be sent to a colleague, and Back undoes a step. */
import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

export function useListState() {
  const [parameters, setParameters] = useSearchParams()

  const value = (name: string) => parameters.get(name) ?? ''

  /** Change filters; the list starts again at its first page. An empty value removes the filter. */
  const setFilters = useCallback(
    (changes: Record<string, string>) => {
      setParameters((current) => {
        const next = new URLSearchParams(current)
        next.delete('cursor')
        for (const [name, text] of Object.entries(changes)) {
          if (text) next.set(name, text)
          else next.delete(name)
        }
        return next
      })
    },
    [setParameters],
  )

  /** The address of the page at a cursor; of the first page without one. */
  const pageAddress = (cursor?: string) => {
    const next = new URLSearchParams(parameters)
    next.delete('cursor')
    if (cursor !== undefined) next.set('cursor', cursor)
    return `?${next.toString()}`
  }

  /** The filters of these names that are set, and the cursor: the query of the list. */
  const query = <Query extends object>(...names: (keyof Query & string)[]): Query =>
    Object.fromEntries([...names, 'cursor'].map((name) => [name, value(name)]).filter(([, text]) => text !== '')) as Query

  const isFiltered = [...parameters.keys()].some((name) => name !== 'cursor')
  return { value, setFilters, pageAddress, query, cursor: value('cursor'), isFiltered }
}
