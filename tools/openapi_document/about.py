"""The parts of the document about the whole API: getting started, servers, credentials, tags."""

from typing import Any

TITLE = "WedSync & BookingX Enterprise API"
VERSION = "1.0.0"

DESCRIPTION = """\
One API for weddings and bookings.

## Getting started

1. Get an API key: a public ID (`bkx_live_…`) and a secret (`sk_live_…`) that is shown only once. A key can create other keys.
2. Make the first call:

   ```sh
   curl https://api.wedsync.com/v1/clients \\
     -H "X-API-Key: $API_KEY" -H "X-API-Secret: $API_SECRET" -H "Content-Type: application/json" \\
     -d '{"name": "John & Jane Smith", "email": "john@example.com", "wedding_date": "2025-06-15", "package_type": "premium"}'
   ```

3. Create a webhook to receive the signed event `client.created`.

Keys that begin with `bkx_test_` use the sandbox: the same URLs, separate data.

## Conventions

- **Bodies** are JSON or XML in UTF-8. Unknown fields, duplicate names and numbers that are invalid in JSON are rejected.
- **Text** that is not UTF-8 is rejected with 400: `malformed_body`, or `malformed_url` for a path or a query. The character U+FFFD is
  rejected too, because it replaces bytes lost in transit: write it as `\\ufffd` in JSON or `&#xFFFD;` in XML. A URL cannot contain it.
- **XML** is accepted everywhere in addition to JSON: send `Content-Type: application/xml` and request it with
  `Accept: application/xml`. The root element is the name of the object (`request` is accepted for any body). List members are `<item>`
  elements, null is `xsi:nil="true"`, and a name that is invalid for an element is `<entry name="…">`. DTDs, entities, namespaces and
  other attributes are rejected.
- **Card numbers** are rejected in every field of every body with 422 and the code `card_number`, except in `phone` and `external_id`. A
  number is one of a card if it has its length, an issuer's first digits and a valid check digit, also with spaces, dots or dashes. Pay
  with a token of your payment provider.
- **Errors** are problem documents (RFC 9457). Use `code` in programs, show `detail` to people, and include `request_id`
  in support requests.
- **Lists** are paginated, newest first: send `next_cursor` as `cursor`, or follow the `Link` header. The parameters of each list show
  its filters and sort fields. `metadata[name]=value`, `updated_since`, `include=total` and `fields` work with every list of resources.
- **Related resources** are included with `expand=client,client.venue`, up to 4 levels.
- **External IDs**: `PUT …/by-external-id/{source}/{external_id}` creates or replaces a resource. In a body, you can use an external ID
  instead of the ID of a resource: `{"source": "opera", "external_id": "GRP-10042"}`.
- **Deleted** resources can be restored for 30 days; `GET /v1/changes` lists every change in order.
- **Versions**: `ETag` is the version of a resource. `If-Match` prevents lost updates, `If-None-Match` saves data transfer. Every write
  checks `If-Match`, `If-Unmodified-Since` and `If-None-Match`, in this order, and returns 412 if one is not met (RFC 9110 section 13). A
  GET of one resource checks the first two in the same way. A collection has no ETag.
- **Retries**: send `Idempotency-Key` with every change. A retried request takes effect only once and returns the same response.
- **Limits** are in `RateLimit` and `X-RateLimit-*`. With 429, `Retry-After` gives the seconds until the same request is accepted.
  If waiting does not help, `retryable` is false.
- **Chains** act for a child organization by sending its ID in `WedSync-Organization`.
"""

INFO: dict[str, Any] = {
    "title": TITLE,
    "version": VERSION,
    "description": DESCRIPTION,
    "contact": {"name": "WedSync developer support", "url": "https://developers.wedsync.com"},
    "license": {"name": "Proprietary", "url": "https://developers.wedsync.com/terms"},
}

SERVERS = [
    {
        "url": "https://api.wedsync.com",
        "description": "Production and sandbox; the API key selects the environment.",
    }
]

# In the order of the document. The generator fails for a tag that is missing here.
TAGS = {
    "Sign-in": "Accounts of people: registration, sessions, passwords and second factors.",
    "Organizations": "Chains, venue groups and vendors. They own all other data.",
    "API keys": "Access to the API: keys, scopes and limits.",
    "OAuth clients": "Programs that ask people for access to their organization, or act on their own (OAuth 2.0).",
    "OAuth": "The authorization server: codes, tokens, keys (RFC 6749, 7009, 7662, 8414). Its errors are the JSON of these RFCs.",
    "Users": "People who act for your organization, with their roles.",
    "Invitations": "Invitations of people to your organization, by mail.",
    "Roles": "Sets of scopes for users and service accounts: five built-in ones, and your own.",
    "Service accounts": "Principals without a password: they have roles, and hold API keys and OAuth clients.",
    "Applications": "Developer applications: software with credentials of its own, which the platform approves.",
    "Status": "The status of the platform and its incidents, for everyone.",
    "Tickets": "Questions to the platform's support, with response targets by tier.",
    "Sandbox": "Tools for developers: receivers that show what webhooks send. With sandbox credentials only.",
    "Consents": "What you let OAuth clients do.",
    "Venues": "Houses where weddings and bookings take place: location, opening hours and closing dates.",
    "Spaces": "Rooms, lawns and terraces of a venue. Combos combine several spaces; blocks take spaces out of service.",
    "Clients": "Accounts of couples, from the first lead on.",
    "Weddings": "Celebrations of clients, from the first inquiry to the final accounts.",
    "Batch": "Many operations in one request: independent, or all or nothing.",
    "Jobs": "Operations that run in the background, with progress and a result.",
    "Menus": "Courses and their items: drafts, and published versions that never change.",
    "Menu selections": "Guests' menu choices for a wedding, based on a published menu version.",
    "Forms": "Questions for couples and guests: drafts, and published versions that never change.",
    "Form submissions": "Answers to a published form, from draft to review.",
    "Customers": "People who book services: contact data, language and time zone.",
    "Services": "Appointments, classes and rentals that customers can book: price, duration and booking rules.",
    "Staff": "Staff of your organization: the people who provide its services, with their working hours.",
    "Uploads": "Files too large for a request body.",
    "Webhooks": "Events delivered to your HTTPS endpoint, signed (Standard Webhooks) and retried.",
    "Events": "Events of the last 30 days, and every change in order for systems that keep a copy.",
    "Usage": "API usage, error rates, latency and remaining quotas.",
    "Request logs": "The requests of the last 90 days, one by one, to search and to export.",
    "Payments": "Payments for weddings and bookings: by card through a payment provider, in cash or by transfer.",
    "Refunds": "Money of payments that was returned.",
    "Payment schedules": "Deposits, installments and balances of bookings and weddings, which fall due at their dates.",
    "Payment provider": "The provider that charges cards: the built-in one for tests, or any Stripe-compatible API.",
    "Availability": "Free days and slots of services, and the check of one time.",
    "Bookings": "Bookings of services by customers, with holds, moves, cancellations and their history.",
    "Waitlist entries": "Waitlist: customers who wait for a free slot of a service.",
    "Meta": "Health of the platform and its OpenAPI documents.",
}

SECURITY_SCHEMES: dict[str, Any] = {
    "ApiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Key",
        "description": "Public ID of the API key, `bkx_live_…` or `bkx_test_…`. Send it together with `X-API-Secret`.",
    },
    "ApiSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Secret",
        "description": "Secret of the API key, `sk_live_…` or `sk_test_…`.",
    },
    "Bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "Secret of the API key alone (it contains the ID of the key), or the access token of a person or an OAuth client.",
    },
    "OAuthClient": {
        "type": "http",
        "scheme": "basic",
        "description": "ID and secret of an OAuth client with `client_secret_basic`. Other clients authenticate by parameters of the form.",
    },
}
PERSON_SECURITY: list[dict[str, list[str]]] = [{"Bearer": []}]
SECURITY: list[dict[str, list[str]]] = [{"ApiKey": [], "ApiSecret": []}, {"Bearer": []}]
