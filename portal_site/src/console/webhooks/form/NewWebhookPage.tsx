/** Creates a webhook, and shows its secret once. */
import { useQueryClient } from '@tanstack/react-query'
import type { WebhookWithSecret } from '@wedsync/sdk'
import { Webhooks } from '@wedsync/sdk/resources'
import { Suspense, lazy, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import schema from 'virtual:input-schema/WebhookInput'
import { useResource } from '../../../api/ApiProvider'
import { ConsolePage } from '../../ConsolePage'
import { usePagePath } from '../../usePagePath'
import { newValues, toBody } from './values'
import { WebhookForm } from './WebhookForm'

const SecretOnce = lazy(async () => ({ default: (await import('../../../components/SecretOnce')).SecretOnce }))

export function NewWebhookPage() {
  const webhooks = useResource(Webhooks)
  const queries = useQueryClient()
  const pagePath = usePagePath()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()
  const [created, setCreated] = useState<WebhookWithSecret>()
  const finish = () => void navigate(pagePath(`webhooks/${created?.id ?? ''}`))
  return (
    <ConsolePage title="New webhook" heading="Create a webhook" parent={{ to: pagePath('webhooks'), label: 'Webhooks' }}>
      <WebhookForm
        schema={schema}
        initialValues={newValues(parameters.getAll('event_type'))}
        isNew
        action="Create the webhook"
        cancelTo={pagePath('webhooks')}
        toBody={(values) => toBody(values)}
        send={(values, options) => webhooks.create(toBody(values), options)}
        onSent={(webhook) => {
          setCreated(webhook)
          void queries.invalidateQueries({ queryKey: ['webhooks'] })
        }}
      />
      <Suspense fallback={null}>
        {created && <SecretOnce title="Store the signing secret" secrets={{ WEBHOOK_SECRET: created.secret }} fileName="webhook" onClose={finish} />}
      </Suspense>
    </ConsolePage>
  )
}
