/** The deliveries of one webhook. */
import { Section } from '../../components/Section'
import { DeliveryList } from '../deliveries/DeliveryList'
import { useOuterWebhook } from './WebhookLayout'

export function DeliveriesTab() {
  const { id } = useOuterWebhook()
  return (
    <Section title="Deliveries">
      <DeliveryList webhookId={id} />
    </Section>
  )
}
