/** The calls and messages the start page shows. The first call must work as it stands against the portal's own host. */
import { apiBase } from '../../addresses'

export const FIRST_CLIENT = {
  name: 'John & Jane Smith',
  email: 'john@example.com',
  wedding_date: '2025-06-15',
  package_type: 'premium',
}

/** One field a line, as a person would type it. */
const body = (value: object) => JSON.stringify(value, null, 2)

const post = (origin: string, path: string, value: object) =>
  [
    `curl ${apiBase(origin)}${path} \\`,
    '  -H "Authorization: Bearer $WEDSYNC_API_SECRET" \\',
    "  -H 'Content-Type: application/json' \\",
    `  -d '${body(value).replaceAll('\n', '\n  ')}'`,
  ].join('\n')

export const SECRET = `# Sandbox secrets begin with sk_test_, live ones with sk_live_.
export WEDSYNC_API_SECRET='sk_test_…'`

export const firstCall = (origin: string) => post(origin, '/v1/clients', FIRST_CLIENT)

export const subscription = (origin: string) =>
  post(origin, '/v1/webhooks', { url: 'https://example.com/webhooks', event_types: ['client.*'] })

export const DELIVERY = `POST /webhooks
User-Agent: WedSync-Webhooks/1.0
webhook-id: evt_01k4h2v9…
webhook-timestamp: 1764000000
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o…

{
  "id": "evt_01k4h2v9…",
  "type": "client.created",
  "livemode": false,
  "data": {
    "object": { "id": "cli_01k4h2v8…", "name": "John & Jane Smith", … }
  }
}`
