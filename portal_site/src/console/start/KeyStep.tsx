/** A sandbox key with one click. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { IssuedKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { Link } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ErrorPanel } from '../../components/ErrorPanel'
import { IdText } from '../../components/IdText'
import { placePath } from '../../session/place'
import { KeySecret } from '../keys/KeySecret'

interface KeyStepProps {
  issued: IssuedKey | undefined
  hasKeys: boolean
  onIssue: (issued: IssuedKey) => void
}

const FIRST_KEY = { name: 'First steps', scopes: ['*:read', 'clients:write'], environment: 'test' as const }

export function KeyStep({ issued, hasKeys, onIssue }: KeyStepProps) {
  const keys = useResource(ApiKeys)
  const place = usePlace()
  const [isOpen, setOpen] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => keys.create(FIRST_KEY),
    onSuccess: async (key) => {
      onIssue(key)
      setOpen(true)
      await queryClient.invalidateQueries({ queryKey: ['api-keys'] })
    },
  })
  if (issued) {
    return (
      <>
        <p>
          <Link to={placePath(place, `keys/${issued.id}`)}>{issued.name}</Link>: <IdText id={issued.api_key} />
        </p>
        {isOpen && <KeySecret issued={issued} onClose={() => { setOpen(false) }} />}
      </>
    )
  }
  return (
    <>
      <p>
        It reads everything and creates clients, in the sandbox only.
        {hasKeys && (
          <>
            {' '}You have <Link to={placePath(place, 'keys')}>keys</Link> already; one more does no harm.
          </>
        )}
      </p>
      {error && <ErrorPanel error={error} />}
      <Button loading={isPending} onClick={() => { mutate() }} variant={hasKeys ? 'default' : 'filled'}>
        Create a sandbox key
      </Button>
    </>
  )
}
