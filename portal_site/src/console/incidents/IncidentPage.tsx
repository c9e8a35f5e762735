/** One incident: its updates, and the next one to publish. */
import { Button } from '@mantine/core'
import type { Incident } from '@wedsync/sdk'
import { Incidents } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useParams } from 'react-router'
import schema from 'virtual:input-schema/IncidentPatch'
import { usePlace, useResource } from '../../api/ApiProvider'
import { queryClient } from '../../api/queryClient'
import { useRecord } from '../../api/useRecord'
import { useIsOperator } from '../../api/useOwnScopes'
import { ErrorPanel } from '../../components/ErrorPanel'
import { Facts } from '../../components/Facts'
import { IdText } from '../../components/IdText'
import { Moment } from '../../components/Moment'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { inWords } from '../../components/StatusBadge'
import components from '../../components/components.module.css'
import { useInputForm } from '../../forms/useInputForm'
import { Updates } from '../../pages/status/IncidentView'
import { placePath } from '../../session/place'
import { STATUSES, componentText } from '../../status/words'
import { ConsolePage } from '../ConsolePage'
import { IncidentFields } from './IncidentFields'
import { patchOf, valuesOf } from './incidentForm'

export function IncidentPage() {
  const { incidentId = '' } = useParams()
  const incidents = useResource(Incidents)
  const place = usePlace()
  const incident = useRecord('incidents', incidentId, () => incidents.get(incidentId))
  return (
    <ConsolePage title={incident.data?.title ?? 'Incident'} parent={{ to: placePath(place, 'incidents'), label: 'Incidents' }}>
      <QueryView query={incident}>{(record) => <IncidentDetails incident={record} />}</QueryView>
    </ConsolePage>
  )
}

function IncidentDetails({ incident }: { incident: Incident }) {
  const isOperator = useIsOperator('incidents')
  const { id, status, impact, components: names, created_at, resolved_at } = incident
  return (
    <>
      <Facts
        facts={[
          ['Status', inWords(status)],
          ['Impact', STATUSES[impact]?.label ?? impact],
          ['Components', names.map(componentText).join(', ')],
          ['Opened', <Moment key="opened" at={created_at} />],
          ['Resolved', resolved_at ? <Moment key="resolved" at={resolved_at} /> : 'Not yet'],
          ['Incident', <IdText key="incident" id={id} />],
        ]}
      />
      {isOperator && status !== 'resolved' && (
        <Section title="Next update">
          <UpdateForm incident={incident} />
        </Section>
      )}
      <Section title="Updates">
        <Updates updates={incident.updates} />
      </Section>
    </>
  )
}

/** Keeps what is typed when the incident is read again: what a colleague has published meanwhile rejects the update. */
function UpdateForm({ incident: initial }: { incident: Incident }) {
  const incidents = useResource(Incidents)
  const place = usePlace()
  const [incident, setIncident] = useState(initial)
  const { form, submit, error, isSending } = useInputForm({
    schema,
    initialValues: valuesOf(incident),
    toBody: (values) => patchOf(incident, values),
    send: (values, options) => incidents.update(incident.id, patchOf(incident, values), { ...options, ifMatch: incident.version }),
    onSent: async (changed) => {
      setIncident(changed)
      form.setValues(valuesOf(changed))
      // Caches may answer with the incident of before for half a minute.
      queryClient.setQueryData(['incidents', place.organizationId, place.environment, incident.id], changed)
      await queryClient.invalidateQueries({ queryKey: ['incidents'], refetchType: 'none' })
    },
  })
  return (
    <form className={components.form} onSubmit={submit} noValidate>
      <IncidentFields form={form} isNew={false} />
      {error !== undefined && <ErrorPanel error={error} />}
      <div>
        <Button type="submit" loading={isSending} disabled={Object.keys(patchOf(incident, form.values)).length === 0}>
          Publish
        </Button>
      </div>
    </form>
  )
}
