/** Creating a key. Its secret is shown once. */
import { Button } from '@mantine/core'
import type { IssuedKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import schema from 'virtual:input-schema/ApiKeyInput'
import { usePlace, useResource } from '../../api/ApiProvider'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { KeyFields } from './KeyFields'
import { EMPTY_KEY, bodyOf } from './keyForm'
import { KeySecret } from './KeySecret'

export function NewKeyPage() {
  const keys = useResource(ApiKeys)
  const place = usePlace()
  const navigate = useNavigate()
  const [issued, setIssued] = useState<IssuedKey>()
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: EMPTY_KEY,
    toBody: bodyOf,
    send: (values, options) => keys.create({ ...bodyOf(values), environment: place.environment }, options),
    onSent: setIssued,
  })
  return (
    <ConsolePage title="Create an API key" parent={{ to: placePath(place, 'keys'), label: 'API keys' }}>
      <form className={components.form} onSubmit={submit} noValidate>
        <KeyFields form={form} />
        {error !== undefined && <ErrorPanel error={error} />}
        <div>
          <Button type="submit" loading={isSending}>
            Create the key
          </Button>
        </div>
      </form>
      {issued && <KeySecret issued={issued} onClose={() => void navigate(placePath(place, `keys/${issued.id}`))} />}
    </ConsolePage>
  )
}
