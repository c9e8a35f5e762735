/** The fields of a key, for creating and for changing one. */
import { NumberInput, Select, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { Tiers } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/ApiKeyInput'
import { usePlace, useResource } from '../../api/ApiProvider'
import { LinesField } from '../../components/LinesField'
import { ScopeMatrix } from '../../components/ScopeMatrix'
import components from '../../components/components.module.css'
import { LIMIT_LABELS, LIMIT_NAMES } from './keyForm'
import type { KeyValues } from './keyForm'

type Form = UseFormReturnType<KeyValues>

const describe = (name: string) => schema.properties?.[name]?.description

export function KeyFields({ form }: { form: Form }) {
  return (
    <>
      <TextInput label="Name" description={describe('name')} required {...form.getInputProps('name')} />
      <ScopeMatrix
        scopes={form.values.scopes}
        error={form.errors.scopes as string | undefined}
        onChange={(scopes) => { form.setFieldValue('scopes', scopes) }}
      />
      <TierField form={form} />
      <TextInput
        type="datetime-local"
        label="Expires at"
        description="Requests with the key are rejected from then on. Leave empty for a key that never expires."
        {...form.getInputProps('expires_at')}
      />
      <LimitFields form={form} />
      <Restrictions form={form} />
    </>
  )
}

function TierField({ form }: { form: Form }) {
  const tiers = useResource(Tiers)
  const { organizationId, environment } = usePlace()
  const { data } = useQuery({ queryKey: ['tiers', organizationId, environment], queryFn: () => tiers.list().then(({ data }) => data) })
  const names = data?.map(({ name }) => name) ?? [form.values.tier]
  return <Select label="Tier" description={describe('tier')} data={names} allowDeselect={false} {...form.getInputProps('tier')} />
}

function LimitFields({ form }: { form: Form }) {
  return (
    <details className={components.disclosure}>
      <summary>Limits of this key</summary>
      <p>Requests. Empty: the limit of the tier. A limit above the tier's is not in force.</p>
      <div className={components.formRow}>
        {LIMIT_NAMES.map((name) => (
          <NumberInput key={name} label={LIMIT_LABELS[name]} min={1} hideControls {...form.getInputProps(`limits.${name}`)} />
        ))}
      </div>
    </details>
  )
}

const RESTRICTIONS = [
  ['allowed_ips', 'Allowed addresses', '203.0.113.0/24'],
  ['denied_ips', 'Denied addresses', '203.0.113.7'],
  ['allowed_domains', 'Allowed web domains', '*.example.com'],
  ['user_agents', 'User agents', 'OperaSync/*'],
] as const

function Restrictions({ form }: { form: Form }) {
  return (
    <details className={components.disclosure}>
      <summary>Where the key can be used</summary>
      {RESTRICTIONS.map(([name, label, example]) => (
        <LinesField
          key={name}
          label={`${label}, one a line`}
          description={describe(name)}
          placeholder={example}
          values={form.values[name]}
          error={form.errors[name]}
          onChange={(values) => { form.setFieldValue(name, values) }}
        />
      ))}
    </details>
  )
}
