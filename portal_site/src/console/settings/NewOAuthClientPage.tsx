/** Creating an OAuth client. Its secret is shown once. */
import { Button, Checkbox, Radio, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { IssuedClient, OAuthClientInput } from '@wedsync/sdk'
import { OauthClients } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import schema from 'virtual:input-schema/OAuthClientInput'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useOwnScopes } from '../../api/useOwnScopes'
import { ErrorPanel } from '../../components/ErrorPanel'
import { LinesField } from '../../components/LinesField'
import { ScopeMatrix } from '../../components/ScopeMatrix'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { ClientSecret } from './ClientSecret'
import { toClientBody } from './clientForm'
import type { ClientValues } from './clientForm'

const EMPTY: ClientValues = { name: '', isPublic: 'false', signsIn: true, actsForItself: false, redirect_uris: [], scopes: [] }

export function NewOAuthClientPage() {
  const clients = useResource(OauthClients)
  const navigate = useNavigate()
  const listPath = placePath(usePlace(), 'settings/oauth-clients')
  const [issued, setIssued] = useState<IssuedClient>()
  const { form, submit, error, isSending } = useInputForm<ClientValues, IssuedClient>({
    schema,
    initialValues: EMPTY,
    toBody: toClientBody,
    send: (values, options) => clients.create(toClientBody(values) as OAuthClientInput, options),
    onSent: async (client) => {
      await queryClient.invalidateQueries({ queryKey: ['oauth-clients'] })
      if (client.client_secret) setIssued(client)
      else await navigate(listPath)
    },
  })
  return (
    <ConsolePage title="Create an OAuth client" parent={{ to: listPath, label: 'OAuth clients' }}>
      <form className={components.form} onSubmit={submit} noValidate>
        <TextInput label="Name" description="As people see it when they are asked for access." {...form.getInputProps('name')} required />
        <KindFields form={form} />
        <ScopeMatrix
          scopes={form.values.scopes}
          error={form.errors.scopes as string | undefined}
          grantable={useOwnScopes()}
          onChange={(scopes) => { form.setFieldValue('scopes', scopes) }}
        />
        {error !== undefined && <ErrorPanel error={error} />}
        <div>
          <Button type="submit" loading={isSending}>
            Create the client
          </Button>
        </div>
      </form>
      {issued && <ClientSecret issued={issued} onClose={() => void navigate(listPath)} />}
    </ConsolePage>
  )
}

function KindFields({ form }: { form: UseFormReturnType<ClientValues> }) {
  const { isPublic, signsIn, redirect_uris } = form.values
  return (
    <>
      <Radio.Group label="Type" {...form.getInputProps('isPublic')}>
        <div className={components.formRow}>
          <Radio value="false" label="Confidential" description="A server that can keep a secret." />
          <Radio value="true" label="Public" description="An app, or a page in a browser." />
        </div>
      </Radio.Group>
      <Checkbox label="Signs people in" description="Authorization code with PKCE, and refresh tokens." {...form.getInputProps('signsIn', { type: 'checkbox' })} />
      <Checkbox
        label="Acts for itself"
        description="Client credentials: for confidential clients only."
        disabled={isPublic === 'true'}
        {...form.getInputProps('actsForItself', { type: 'checkbox' })}
      />
      {signsIn && (
        <LinesField
          label="Redirect addresses, one a line"
          description="Compared exactly; only the port of a loopback address may differ."
          placeholder="https://app.example.com/callback"
          values={redirect_uris}
          error={form.errors.redirect_uris}
          onChange={(values) => { form.setFieldValue('redirect_uris', values) }}
        />
      )}
    </>
  )
}
