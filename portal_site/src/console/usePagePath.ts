/** The addresses of other pages at the same place. */
import { useCallback } from 'react'
import { usePlace } from '../api/ApiProvider'
import { placePath } from '../session/place'

export function usePagePath() {
  const place = usePlace()
  return useCallback((page: string) => placePath(place, page), [place])
}
