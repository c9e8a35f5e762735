/** The deliveries of all webhooks in one list. */
import { ConsolePage } from '../ConsolePage'
import { DeliveryList } from './DeliveryList'

export function DeliveriesPage() {
  return (
    <ConsolePage title="Deliveries" lead="Each event to each webhook, for 30 days.">
      <DeliveryList />
    </ConsolePage>
  )
}
