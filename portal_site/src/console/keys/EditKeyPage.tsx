/** Changing a key. Fields that were not changed are not sent: a colleague's change of another field stays. */
import { Button } from '@mantine/core'
import type { ApiKey } from '@wedsync/sdk'
import { ApiKeys } from '@wedsync/sdk/resources'
import { useNavigate, useParams } from 'react-router'
import schema from 'virtual:input-schema/ApiKeyPatch'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useRecord } from '../../api/useRecord'
import { ErrorPanel } from '../../components/ErrorPanel'
import { QueryView } from '../../components/QueryView'
import components from '../../components/components.module.css'
import { changedFields } from '../../forms/changedFields'
import { useInputForm } from '../../forms/useInputForm'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { KeyFields } from './KeyFields'
import { bodyOf, valuesOf } from './keyForm'

export function EditKeyPage() {
  const { keyId = '' } = useParams()
  const keys = useResource(ApiKeys)
  const place = usePlace()
  const key = useRecord('api-keys', keyId, () => keys.get(keyId))
  return (
    <ConsolePage title="Edit the API key" parent={{ to: placePath(place, `keys/${keyId}`), label: key.data?.name ?? keyId }}>
      <QueryView query={key}>{(apiKey) => <EditForm key={apiKey.id} apiKey={apiKey} />}</QueryView>
    </ConsolePage>
  )
}

function EditForm({ apiKey }: { apiKey: ApiKey }) {
  const keys = useResource(ApiKeys)
  const place = usePlace()
  const navigate = useNavigate()
  const values = valuesOf(apiKey)
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: values,
    toBody: bodyOf,
    send: (next, options) => keys.update(apiKey.id, changedFields(bodyOf(values), bodyOf(next)), options),
    onSent: async () => {
      await queryClient.invalidateQueries({ queryKey: ['api-keys'] })
      await navigate(placePath(place, `keys/${apiKey.id}`))
    },
  })
  return (
    <form className={components.form} onSubmit={submit} noValidate>
      <KeyFields form={form} />
      {error !== undefined && <ErrorPanel error={error} />}
      <div>
        <Button type="submit" loading={isSending}>
          Save
        </Button>
      </div>
    </form>
  )
}
