/** One of the active API keys of this environment. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ApiKeys } from '@wedsync/sdk/resources'
import type { ApiKey } from '@wedsync/sdk'
import { usePlace, useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'

export function KeyChoice({ chosen, onChange }: { chosen: ApiKey | undefined; onChange: (key: ApiKey) => void }) {
  const keys = useResource(ApiKeys)
  const { organizationId, environment } = usePlace()
  const list = useQuery({
    queryKey: ['playground-keys', organizationId, environment],
    queryFn: () => keys.list({ limit: 100, status: 'active' }).then(({ data }) => data),
  })
  if (list.error) return <ErrorPanel error={list.error} onRetry={() => { void list.refetch() }} />
  const choose = (id: string | null) => {
    const key = list.data?.find((each) => each.id === id)
    if (key) onChange(key)
  }
  return (
    <Select
      label="API key"
      placeholder="Choose a key"
      data={(list.data ?? []).map(({ id, name, api_key }) => ({ value: id, label: `${name} (${api_key})` }))}
      value={chosen?.id ?? null}
      onChange={choose}
    />
  )
}
