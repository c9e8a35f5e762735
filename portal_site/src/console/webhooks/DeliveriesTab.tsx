/** The deliveries of one webhook. */
import { useSearchParams } from 'react-router'
import { Section } from '../../components/Section'
import { LinkButton } from '../../controls/Button'
import { DeliveryList } from '../deliveries/DeliveryList'
import { usePagePath } from '../usePagePath'
import { useOuterWebhook } from './WebhookLayout'

/** The filters of the list that a retry takes, too. */
const SHARED_FILTERS = ['since', 'until', 'event_type']

export function DeliveriesTab() {
  const { id } = useOuterWebhook()
  const [parameters] = useSearchParams()
  const pagePath = usePagePath()
  const filters = new URLSearchParams([...parameters].filter(([name]) => SHARED_FILTERS.includes(name)))
  const retry = (
    <LinkButton variant="plain" to={pagePath(`webhooks/${id}/resend?${filters.toString()}`)}>
      Retry what failed
    </LinkButton>
  )
  return (
    <Section title="Deliveries" actions={retry}>
      <DeliveryList webhookId={id} />
    </Section>
  )
}
