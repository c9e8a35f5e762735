/** Changes the settings of a webhook. A change by somebody else in the meantime is not overwritten. */
import type { Webhook } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import schema from 'virtual:input-schema/WebhookInput'
import { useResource } from '../../../api/ApiProvider'
import { QueryView } from '../../../components/QueryView'
import { ConsolePage } from '../../ConsolePage'
import { usePagePath } from '../../usePagePath'
import { useWebhookChange } from '../WebhookActions'
import { useWebhook } from '../WebhookLayout'
import { toBody, valuesOf } from './values'
import type { WebhookValues } from './values'
import { WebhookForm } from './WebhookForm'

export function EditWebhookPage() {
  const { webhookId = '' } = useParams()
  const pagePath = usePagePath()
  const query = useWebhook(webhookId)
  return (
    <ConsolePage title="Edit the webhook" parent={{ to: pagePath(`webhooks/${webhookId}`), label: 'Webhook' }}>
      <QueryView query={query}>{(webhook) => <EditForm stored={webhook} />}</QueryView>
    </ConsolePage>
  )
}

function EditForm({ stored }: { stored: Webhook }) {
  // The version that the person sees: a newer one must not replace what was typed.
  const [webhook] = useState(stored)
  const webhooks = useResource(Webhooks)
  const pagePath = usePagePath()
  const navigate = useNavigate()
  const { mutateAsync } = useWebhookChange((values: WebhookValues) => webhooks.replace(webhook.id, toBody(values, webhook), { ifMatch: webhook.version }))
  const page = pagePath(`webhooks/${webhook.id}`)
  return (
    <WebhookForm
      schema={schema}
      initialValues={valuesOf(webhook)}
      isNew={false}
      action="Save the changes"
      cancelTo={page}
      toBody={(values) => toBody(values, webhook)}
      send={(values) => mutateAsync(values)}
      onSent={() => void navigate(page)}
    />
  )
}
