/** Any record: what it is now, and the way to what happened to it. */
import { useParams } from 'react-router'
import { useResource } from '../../api/ApiProvider'
import { useRecord } from '../../api/useRecord'
import { IdText } from '../../components/IdText'
import { JsonView } from '../../components/JsonView'
import { QueryView } from '../../components/QueryView'
import { Section } from '../../components/Section'
import { LinkButton } from '../../controls/Button'
import { ConsolePage } from '../ConsolePage'
import { DeliveryTable } from '../deliveries/DeliveryTable'
import { usePagePath } from '../usePagePath'
import { readerOf } from './readers'
import { prefixOf } from './recordPath'
import classes from '../webhooks/webhooks.module.css'

export function RecordPage() {
  const { recordId = '' } = useParams()
  const { name, Resource } = readerOf(prefixOf(recordId))
  const resource = useResource(Resource)
  const pagePath = usePagePath()
  const query = useRecord('record', recordId, () => resource.get(recordId))
  return (
    <ConsolePage title={`${name} ${recordId}`} heading={name} lead={<IdText id={recordId} />} parent={{ to: pagePath('events'), label: 'Events' }}>
      <div className={classes.actions}>
        <LinkButton variant="plain" to={pagePath(`events?text=${recordId}`)}>
          Events with this ID
        </LinkButton>
        <LinkButton variant="plain" to={pagePath(`deliveries?object_id=${recordId}`)}>
          Deliveries about it
        </LinkButton>
      </div>
      <Section title="As it is now">
        <QueryView query={query}>{(record) => <JsonView caption={name} value={record} />}</QueryView>
      </Section>
      <Section title="Deliveries">
        <DeliveryTable query={{ object_id: recordId, limit: 10 }} emptyText="No webhook has received an event about this record in the last 30 days." />
      </Section>
    </ConsolePage>
  )
}
