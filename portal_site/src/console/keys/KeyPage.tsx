/** One key: what it may do, how it is used, and what can be done with it. */
import type { ApiKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useParams } from 'react-router'
import { usePlace, useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { UsageChart } from '../usage/UsageChart'
import { KeyActions } from './KeyActions'
import { LIMIT_LABELS, LIMIT_NAMES } from './keyForm'
import { KeyStatus } from './KeyStatus'

export function KeyPage() {
  const { keyId = '' } = useParams()
  const keys = useResource(ApiKeys)
  const place = usePlace()
  const key = useRecord('api-keys', keyId, () => keys.get(keyId))
  const title = key.data?.name ?? 'API key'
  return (
    <ConsolePage
      title={title}
      parent={{ to: placePath(place, 'keys'), label: 'API keys' }}
      actions={key.data && <KeyActions apiKey={key.data} onChange={() => void key.refetch()} />}
    >
      <QueryView query={key}>{(apiKey) => <KeyView apiKey={apiKey} />}</QueryView>
    </ConsolePage>
  )
}

function KeyView({ apiKey }: { apiKey: ApiKey }) {
  const keys = useResource(ApiKeys)
  return (
    <>
      <Facts facts={factsOf(apiKey)} />
      <Section title="Usage">
        <UsageChart queryKey={['api-key-usage', apiKey.id]} read={(query) => keys.usage(apiKey.id, query)} />
      </Section>
      <Section title="Scopes">
        <ul>
          {apiKey.scopes.map((scope) => (
            <li key={scope}>
              <code>{scope}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Limits in force">
        <Facts facts={LIMIT_NAMES.map((name) => [LIMIT_LABELS[name], limitText(apiKey.effective_limits?.[name])])} />
      </Section>
      <Section title="Where the key can be used">
        <Facts
          facts={[
            ['Allowed addresses', listText(apiKey.allowed_ips, 'Any')],
            ['Denied addresses', listText(apiKey.denied_ips, 'None')],
            ['Allowed web domains', listText(apiKey.allowed_domains, 'Any')],
            ['User agents', listText(apiKey.user_agents, 'Any')],
          ]}
        />
      </Section>
    </>
  )
}

const limitText = (limit: number | null | undefined) => (limit == null ? 'No limit' : limit.toLocaleString('en'))

const listText = (values: string[], none: string) => (values.length > 0 ? values.join(', ') : none)

function factsOf(apiKey: ApiKey): [string, React.ReactNode][] {
  const previous = apiKey.previous_secret_expires_at
  return [
    ['ID', <IdText key="id" id={apiKey.id} />],
    ['Key', <IdText key="key" id={apiKey.api_key} />],
    ['Status', <KeyStatus key="status" status={apiKey.status} />],
    ['Tier', apiKey.tier],
    ['Last used', <Moment key="used" at={apiKey.last_used_at} />],
    ['Expires', <Moment key="expires" at={apiKey.expires_at} />],
    ['Created', <Moment key="created" at={apiKey.created_at} />],
    ...(previous ? ([['Previous secret works until', <Moment key="previous" at={previous} />]] as [string, React.ReactNode][]) : []),
  ]
}
