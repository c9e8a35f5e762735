/** In live, receivers do not exist: the way to the sandbox. */
import type { ReactNode } from 'react'
import { usePlace } from '../../api/ApiProvider'
import { EmptyState } from '../../components/EmptyState'
import { LinkButton } from '../../controls/Button'
import { placePath } from '../../session/place'

export function SandboxOnly({ page, children }: { page: string; children: ReactNode }) {
  const place = usePlace()
  if (place.environment === 'test') return children
  return (
    <EmptyState title="Receivers belong to the sandbox" text="They show what your webhooks send, without live data.">
      <LinkButton to={placePath({ ...place, environment: 'test' }, page)}>Go to the sandbox</LinkButton>
    </EmptyState>
  )
}
