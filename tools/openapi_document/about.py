"""What the document says of the API as a whole: getting started, servers, credentials, tags."""

from typing import Any

TITLE = "WedSync & BookingX Enterprise API"
VERSION = "1.0.0"

DESCRIPTION = """\
One API for weddings and bookings.

## Getting started

1. Get an API key: a public id (`bkx_live_…`) and a secret (`sk_live_…`) that is shown once. A key may create others.
2. Make the first call:

   ```sh
   curl https://api.wedsync.com/v1/clients \\
     -H "X-API-Key: $API_KEY" -H "X-API-Secret: $API_SECRET" -H "Content-Type: application/json" \\
     -d '{"name": "John & Jane Smith", "email": "john@example.com", "wedding_date": "2025-06-15", "package_type": "premium"}'
   ```

3. Create a webhook; `client.created` arrives there, signed.

Keys that begin with `bkx_test_` reach the sandbox: the same addresses, separate data.

## Conventions

- **Bodies** are JSON or XML in UTF-8. Unknown fields, duplicate names and numbers that JSON cannot spell are refused.
- **Text** that is not UTF-8 is refused with 400: `malformed_body`, or `malformed_url` for a path or a query. So is the character
  U+FFFD, which lost bytes become on their way: write it as `\\ufffd` in JSON or `&#xFFFD;` in XML; a URL cannot have it.
- **XML** works everywhere beside JSON: send `Content-Type: application/xml`, ask with `Accept: application/xml`. The root element is
  the object's name (`request` will do for any body), a list's members are `<item>` elements, null is `xsi:nil="true"`, and a
  name that no element can have is `<entry name="…">`. DTDs, entities, namespaces and other attributes are refused.
- **Errors** are problem documents (RFC 9457). Switch on `code`, show `detail`, quote `request_id` to support.
- **Lists** come in pages, newest first: pass `next_cursor` as `cursor`, or follow the `Link` header. Each list's own parameters say what
  it can be filtered and sorted by; `metadata[name]=value`, `updated_since`, `include=total` and `fields` go with every list of resources.
- **Related resources** come along with `expand=client,client.venue`, up to 4 levels.
- **External ids**: `PUT …/by-external-id/{source}/{external_id}` creates or replaces; wherever a body names a resource, its external id
  may stand instead: `{"source": "opera", "external_id": "GRP-10042"}`.
- **Deleted** resources can be restored for 30 days; `GET /v1/changes` tells of everything that changed, in order.
- **Versions**: `ETag` is a resource's version. `If-Match` protects a change, `If-None-Match` saves a transfer. Every write judges
  `If-Match`, `If-Unmodified-Since` and `If-None-Match`, in this order: 412 when one does not hold (RFC 9110 section 13). A GET of one
  resource judges the first two in the same way. A collection has no ETag.
- **Repeats**: send `Idempotency-Key` with every change; sent again, it has its effect once and gets the same answer.
- **Limits** stand in `RateLimit` and `X-RateLimit-*`; a 429 says in `Retry-After` when the same request passes, or is not `retryable`.
- **Chains** act for a child organization by naming it in `WedSync-Organization`.
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
        "description": "Production and sandbox: the key decides which of the two a request reaches.",
    }
]

# In the order in which people read them. A tag without a line here stops the generator.
TAGS = {
    "Organizations": "Chains, venue groups and vendors: whose data everything else is.",
    "API keys": "Who may call, with what rights, how often.",
    "Venues": "Houses that weddings and bookings take place in: where they are, when they are open and closed.",
    "Spaces": "A venue's rooms, lawns and terraces; combos are built of several, and blocks take them out of service.",
    "Clients": "The couple's account at a venue, from the first lead on.",
    "Weddings": "One celebration of a client, from the first inquiry to the closed books.",
    "Batch": "Many operations in one request: each by itself, or all or nothing.",
    "Jobs": "What is carried out after its request: progress, an end, a result.",
    "Menus": "Courses and what is in them: drafts, and published versions that never change.",
    "Menu selections": "What the guests of one wedding eat, chosen of a published menu, until the kitchen orders by it.",
    "Forms": "Questions for couples and guests: drafts, and published versions that never change.",
    "Form submissions": "The answers to a published form, from the draft to the review.",
    "Uploads": "Files too large for a request body.",
    "Webhooks": "What happens is sent to your address, signed by Standard Webhooks, and sent again until it arrives.",
    "Events": "What happened, for 30 days; and every change in order, for systems that keep a copy.",
    "Usage": "What your keys did and may still do: requests, errors, latency, quotas.",
    "Meta": "The platform itself: health and these documents.",
}

SECURITY_SCHEMES: dict[str, Any] = {
    "ApiKey": {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Key",
        "description": "The key's public id, `bkx_live_…` or `bkx_test_…`; goes with X-API-Secret.",
    },
    "ApiSecret": {
        "type": "apiKey",
        "in": "header",
        "name": "X-API-Secret",
        "description": "The key's secret, `sk_live_…` or `sk_test_…`.",
    },
    "Bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "The key's secret alone: it carries the key's id.",
    },
}
SECURITY: list[dict[str, list[str]]] = [{"ApiKey": [], "ApiSecret": []}, {"Bearer": []}]
