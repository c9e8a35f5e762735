/** Opening an incident with its first update. */
import { Button } from '@mantine/core'
import { Incidents } from '@wedsync/sdk/resources'
import { useNavigate } from 'react-router'
import schema from 'virtual:input-schema/IncidentInput'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { ErrorPanel } from '../../components/ErrorPanel'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { placePath } from '../../session/place'
import { ConsolePage } from '../ConsolePage'
import { IncidentFields } from './IncidentFields'
import { EMPTY_INCIDENT } from './incidentForm'

export function NewIncidentPage() {
  const incidents = useResource(Incidents)
  const place = usePlace()
  const navigate = useNavigate()
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: EMPTY_INCIDENT,
    toBody: (values) => values,
    send: (values, options) => incidents.create(values, options),
    onSent: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['incidents'] })
      await navigate(placePath(place, `incidents/${id}`))
    },
  })
  return (
    <ConsolePage title="Open an incident" parent={{ to: placePath(place, 'incidents'), label: 'Incidents' }}>
      <form className={components.form} onSubmit={submit} noValidate>
        <IncidentFields form={form} isNew />
        {error !== undefined && <ErrorPanel error={error} />}
        <div>
          <Button type="submit" loading={isSending}>
            Open the incident
          </Button>
        </div>
      </form>
    </ConsolePage>
  )
}
