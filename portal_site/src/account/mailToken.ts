/** The token of a link in a mail: in the fragment, which is sent to no server. */
import { useLocation } from 'react-router'

export function useMailToken(): string | undefined {
  return new URLSearchParams(useLocation().hash.slice(1)).get('token') ?? undefined
}
