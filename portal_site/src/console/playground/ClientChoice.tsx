/** An OAuth client of the organization that may redirect to the playground, or a new one. */
import { Button, Select } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { OAuthClientInput } from '@wedsync/sdk'
import { OauthClients } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { usePlace, useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import { redirectUri } from './pkce'
import classes from './playground.module.css'

export function ClientChoice({ clientId, onChange }: { clientId: string; onChange: (clientId: string) => void }) {
  const clients = useResource(OauthClients)
  const place = usePlace()
  const queryKey = ['playground-clients', place.organizationId, place.environment]
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>()
  const list = useQuery({ queryKey, queryFn: () => clients.list({ limit: 100 }).then(({ data }) => data) })
  const usable = (list.data ?? []).filter((each) => each.client_type === 'public' && each.redirect_uris.includes(redirectUri()))
  const create = async () => {
    setError(undefined)
    try {
      const client = await clients.create(playgroundClient())
      await queries.invalidateQueries({ queryKey })
      onChange(client.id)
    } catch (failure) {
      setError(failure)
    }
  }
  return (
    <>
      <p>Public clients that may redirect to <code>{redirectUri()}</code>. A public client has no secret.</p>
      {usable.length > 0 && (
        <Select
          label="Client"
          placeholder="Choose a client"
          data={usable.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
          value={clientId === '' ? null : clientId}
          onChange={(value) => { onChange(value ?? '') }}
        />
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => { void create() }}>Create a client for the playground</Button>
      </div>
      {(error ?? list.error) != null && <ErrorPanel error={error ?? list.error} />}
    </>
  )
}

const playgroundClient = (): OAuthClientInput => ({
  name: 'Playground',
  client_type: 'public',
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: [redirectUri()],
  scopes: ['*:read'],
})
