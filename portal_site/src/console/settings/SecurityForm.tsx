/** The security rules of the organization, for live and sandbox alike. The API refuses rules that would lock the person out. */
import { Button, NumberInput, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Organization } from '@wedsync/sdk'
import { Auth, Organizations } from '@wedsync/sdk/resources'
import schema from 'virtual:input-schema/OrganizationPatch'
import { useResource } from '../../api/ApiProvider'
import { useLiveResource } from '../../api/useLiveResource'
import { ErrorPanel } from '../../components/ErrorPanel'
import { LinesField } from '../../components/LinesField'
import { Section } from '../../components/Section'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { usePerson } from '../../session/session'
import { SaveRow, useOrganizationChange } from './organizationChange'
import { toSecurityBody, toSecurityValues } from './securityRules'
import type { SecurityValues } from './securityRules'

export function SecurityForm({ organization }: { organization: Organization }) {
  const organizations = useLiveResource(Organizations)
  const { mfa_methods } = usePerson()
  const { isSaved, onSent } = useOrganizationChange()
  const toBody = (values: SecurityValues) => ({ settings: { security: toSecurityBody(organization, values) } })
  const { form, submit, error, isSending } = useInputForm<SecurityValues, unknown>({
    schema,
    initialValues: toSecurityValues(organization),
    toBody,
    send: (values, options) => organizations.update(organization.id, toBody(values), options),
    onSent,
  })
  const lines = (name: 'allowed_ips' | 'denied_ips' | 'allowed_email_domains') => ({
    values: form.values[name],
    error: form.errors[`settings.security.${name}`],
    onChange: (values: string[]) => { form.setFieldValue(name, values) },
  })
  return (
    <Section title="Security">
      <form className={components.form} onSubmit={submit} noValidate>
        <Switch
          label="Members need a second factor"
          description={mfa_methods.length > 0 ? 'Sessions without one are rejected.' : 'Set up your own first: your session would be rejected, too.'}
          {...form.getInputProps('require_mfa', { type: 'checkbox' })}
        />
        <NumberInput label="Hours that sessions last" description="Empty: 720." min={1} hideControls {...form.getInputProps('session_hours')} error={form.errors['settings.security.session_hours']} />
        <LinesField label="Allowed addresses, one a line" description={<OwnAddress />} placeholder="203.0.113.0/24" {...lines('allowed_ips')} />
        <LinesField label="Denied addresses, one a line" description="Rejected even if they are allowed." placeholder="203.0.113.7" {...lines('denied_ips')} />
        <LinesField label="Domains of e-mail addresses, one a line" description="With which people may sign in. Empty: any." placeholder="lago.example" {...lines('allowed_email_domains')} />
        {error !== undefined && <ErrorPanel error={error} />}
        <SaveRow isSaved={isSaved}>
          <Button type="submit" loading={isSending}>
            Save the rules
          </Button>
        </SaveRow>
      </form>
    </Section>
  )
}

function OwnAddress() {
  const auth = useResource(Auth)
  const { data } = useQuery({ queryKey: ['sessions'], queryFn: () => auth.listSessions() })
  const address = data?.data.find(({ is_current }) => is_current)?.address
  return (
    <>
      Of keys, clients and members. Empty: any.
      {address !== undefined && ` You signed in from ${address}.`}
    </>
  )
}
