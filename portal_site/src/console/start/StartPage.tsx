/** From nothing to the first webhook: a key, the first call, and the way to the webhook. */
import { useQuery } from '@tanstack/react-query'
import type { ApiKey, IssuedKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { usePlace, useResource } from '../../api/ApiProvider'
import { LIVE_EVERY_MS } from '../../api/queryClient'
import { ErrorPanel } from '../../components/ErrorPanel'
import { LinkButton } from '../../controls/Button'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { PageLink } from '../PageLink'
import { FirstWebhook } from '../receivers/FirstWebhook'
import { CallStep } from './CallStep'
import { KeyStep } from './KeyStep'
import classes from './start.module.css'
import { Step } from './Step'

export function StartPage() {
  const place = usePlace()
  if (place.environment === 'live') {
    return (
      <ConsolePage title="Get started" lead="The first steps are in the sandbox, which cannot access live data.">
        <LinkButton to={placePath({ ...place, environment: 'test' }, 'start')}>Go to the sandbox</LinkButton>
      </ConsolePage>
    )
  }
  return <FirstSteps />
}

function FirstSteps() {
  const [issued, setIssued] = useState<IssuedKey>()
  const { keys, error } = useSandboxKeys(issued)
  const caller = issued ? keys.find(({ id, last_used_at }) => id === issued.id && last_used_at) : keys.find(({ last_used_at }) => last_used_at)
  return (
    <ConsolePage title="Get started" lead="Three steps in the sandbox, where nothing can break.">
      <ol className={classes.steps}>
        <Step number={1} title="Create a sandbox key" isDone={issued !== undefined || keys.length > 0}>
          <KeyStep issued={issued} hasKeys={keys.length > 0} onIssue={setIssued} />
        </Step>
        <Step number={2} title="Make the first call" isDone={caller !== undefined}>
          <CallStep secret={issued?.api_secret} calledAt={caller?.last_used_at} />
        </Step>
        <Step number={3} title="Receive the first webhook" isDone={false}>
          <FirstWebhook />
          <p>
            With a server of your own: <PageLink page="webhooks/new">Create a webhook</PageLink>.
          </p>
        </Step>
      </ol>
      {error && <ErrorPanel error={error} />}
    </ConsolePage>
  )
}

/** The keys, read again and again until one was used. */
function useSandboxKeys(issued: IssuedKey | undefined): { keys: ApiKey[]; error: Error | null } {
  const resource = useResource(ApiKeys)
  const { organizationId, environment } = usePlace()
  const isUsed = (key: ApiKey) => Boolean(key.last_used_at) && (!issued || key.id === issued.id)
  const { data, error } = useQuery({
    queryKey: ['api-keys', organizationId, environment, 'start'],
    queryFn: async () => (await resource.list({ limit: 50 })).data,
    refetchInterval: ({ state }) => (state.data?.some(isUsed) ? false : LIVE_EVERY_MS / 2),
  })
  return { keys: data ?? [], error }
}
