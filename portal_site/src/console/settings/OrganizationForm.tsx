/** Name, defaults and the origins of web pages. */
import { Button, TextInput } from '@mantine/core'
import type { Organization, OrganizationPatch } from '@wedsync/sdk'
import { Organizations } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/OrganizationPatch'
import { useLiveResource } from '../../api/useLiveResource'
import { ErrorPanel } from '../../components/ErrorPanel'
import { LinesField } from '../../components/LinesField'
import { Section } from '../../components/Section'
import components from '../../components/components.module.css'
import { changedFields } from '../../forms/changedFields'
import { useInputForm } from '../../forms/useInputForm'
import { SaveRow, useOrganizationChange } from './organizationChange'

// A type, because an interface is no `Record<string, unknown>`.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Values = { name: string; contact_email: string; time_zone: string; currency: string; country: string; cors_origins: string[] }

const toValues = ({ name, contact_email, time_zone, currency, country, cors_origins }: Organization): Values => ({
  name,
  contact_email: contact_email ?? '',
  time_zone: time_zone ?? '',
  currency: currency ?? '',
  country: country ?? '',
  cors_origins,
})

const toBody = ({ name, cors_origins, ...texts }: Values): OrganizationPatch => ({
  name,
  cors_origins,
  ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text.trim() || null])),
})

export function OrganizationForm({ organization }: { organization: Organization }) {
  const organizations = useLiveResource(Organizations)
  const { isSaved, onSent } = useOrganizationChange()
  const before = toValues(organization)
  const { form, submit, error, isSending } = useInputForm<Values, unknown>({
    schema,
    initialValues: before,
    toBody,
    send: (values, options) => organizations.update(organization.id, changedFields(toBody(before), toBody(values)), options),
    onSent,
  })
  return (
    <Section title="General">
      <form className={components.form} onSubmit={submit} noValidate>
        <TextInput label="Name" {...form.getInputProps('name')} required />
        <TextInput label="Contact" type="email" description="For messages from us." {...form.getInputProps('contact_email')} />
        <div className={components.formRow}>
          <TextInput label="Time zone" placeholder="Europe/Rome" {...form.getInputProps('time_zone')} />
          <TextInput label="Currency" placeholder="EUR" {...form.getInputProps('currency')} />
          <TextInput label="Country" placeholder="IT" {...form.getInputProps('country')} />
        </div>
        <LinesField
          label="Origins of web pages, one a line"
          description="Pages that can read answers to requests with your keys. Changes take effect within 30 s."
          placeholder="https://app.example.com"
          values={form.values.cors_origins}
          error={form.errors.cors_origins}
          onChange={(origins) => { form.setFieldValue('cors_origins', origins) }}
        />
        {error !== undefined && <ErrorPanel error={error} />}
        <SaveRow isSaved={isSaved}>
          <Button type="submit" loading={isSending}>
            Save
          </Button>
        </SaveRow>
      </form>
    </Section>
  )
}
