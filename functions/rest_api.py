"""Every route of the HTTP API: in one app for the OpenAPI document, and in one app per resource for operations that run in process.

No function is deployed from here; each function has its own handler. Add a line for each new slice: slices are not discovered.
"""

from functools import cache
from importlib import import_module

from fastapi import APIRouter, FastAPI
from starlette.types import Receive, Scope, Send

from apikit.http import create_app

# Routers by the first segment of the path after `/v1/`; the empty segment serves all other paths. In the order of the documentation.
_ROUTERS: tuple[tuple[str, str], ...] = (
    ("auth", "auth.v1.sign_up:router"),
    ("auth", "auth.v1.routes:router"),
    ("auth", "auth.v1.passwords:router"),
    ("auth", "auth.v1.passwords:person_router"),
    ("auth", "auth.v1.account:router"),
    ("auth", "auth.v1.sessions:router"),
    ("auth", "auth.v1.mfa:router"),
    ("auth", "auth.v1.mfa:public_mfa_router"),
    ("organizations", "organizations.v1.routes:router"),
    ("api-keys", "api_keys.v1.routes:router"),
    ("oauth-clients", "oauth_clients.v1.routes:router"),
    ("consents", "oauth_clients.v1.consent_routes:router"),
    ("tiers", "tiers.v1.routes:router"),
    ("users", "members.v1.routes:router"),
    ("invitations", "members.v1.invitations:router"),
    ("invitations", "members.v1.invitations:person_router"),
    ("roles", "members.v1.roles:router"),
    ("service-accounts", "members.v1.service_accounts:router"),
    ("applications", "applications.v1.review_queue:router"),
    ("applications", "applications.v1.routes:router"),
    ("tickets", "tickets.v1.queue:router"),
    ("tickets", "tickets.v1.routes:router"),
    ("support", "tickets.v1.support:router"),
    ("support-plans", "tickets.v1.support:plans_router"),
    ("status", "incidents.v1.public:status_router"),
    ("incidents", "incidents.v1.public:incidents_router"),
    ("incidents", "incidents.v1.routes:router"),
    ("venues", "venues.v1.routes:router"),
    ("venues", "venues.v1.spaces:router"),
    ("clients", "clients.v1.routes:router"),
    ("weddings", "weddings.v1.routes:router"),
    ("menus", "menus.v1.routes:router"),
    ("weddings", "weddings.v1.menu_selections:router"),
    ("forms", "forms.v1.routes:router"),
    ("forms", "forms.v1.submissions:router"),
    ("services", "services.v1.routes:router"),
    ("batch", "batch.v1.routes:router"),
    ("jobs", "jobs.v1.routes:router"),
    ("uploads", "uploads.v1.routes:router"),
    ("webhooks", "webhooks.v1.filter_tests:router"),
    ("webhooks", "webhooks.v1.ips:router"),
    ("webhooks", "webhooks.v1.routes:router"),
    ("webhooks", "webhooks.v1.endpoint_tests:router"),
    ("webhooks", "webhooks.v1.replays:router"),
    ("webhooks", "webhooks.v1.deliveries:router"),
    ("deliveries", "webhooks.v1.delivery_log:router"),
    ("webhooks", "webhooks.v1.statistics:router"),
    ("webhook-signatures", "webhooks.v1.signature_checks:router"),
    ("event-types", "webhooks.v1.event_types:router"),
    ("events", "events.v1.routes:router"),
    ("changes", "events.v1.changes:router"),
    ("usage", "usage.v1.routes:router"),
    ("request-logs", "request_logs.v1.routes:router"),
    ("sandbox", "receivers.v1.routes:router"),
    ("api-keys", "usage.v1.routes:keys_router"),
    ("customers", "customers.v1.routes:router"),
    ("staff", "staff.v1.routes:router"),
    ("payments", "payments.v1.routes:router"),
    ("payments", "receipts.v1.routes:router"),
    ("refunds", "payments.v1.refunds:router"),
    ("payment-provider", "payments.v1.payment_provider:router"),
    ("payment-schedules", "payments.v1.payment_schedules:router"),
    ("bookings", "bookings.v1.routes:router"),
    ("bookings", "bookings.v1.calendar_routes:router"),
    ("bookings", "bookings.v1.series_routes:create_router"),
    ("booking-series", "bookings.v1.series_routes:router"),
    ("customers", "bookings.v1.customer_routes:router"),
    ("staff", "bookings.v1.calendar_routes:token_router"),
    ("staff", "bookings.v1.calendar_routes:feed_router"),
    ("availability", "availability.v1.routes:router"),
    ("services", "availability.v1.routes:services_router"),
    ("waitlist-entries", "waitlist.v1.routes:router"),
    ("", "meta.routes:router"),
)
_SEGMENTS = frozenset(segment for segment, _ in _ROUTERS)


class RestApi:
    """An ASGI app of all routes. The modules of a resource are imported, and its app is built, at its first operation."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        await self.find_app(scope["path"])(scope, receive, send)

    def find_app(self, path: str) -> FastAPI:
        """Return the app of the resource in the path."""
        return _create_app(_find_segment(path))


def list_routers() -> tuple[APIRouter, ...]:
    """Return all routers, in the order of the documentation."""
    return tuple(_import_router(name) for _, name in _ROUTERS)


def create_rest_api() -> FastAPI:
    """Build one app of all routers."""
    return create_app("rest_api", list_routers())


@cache
def _create_app(segment: str) -> FastAPI:
    return create_app(f"rest_api/{segment}", [_import_router(name) for each, name in _ROUTERS if each == segment])


def _import_router(name: str) -> APIRouter:
    module, attribute = name.split(":")
    router: APIRouter = getattr(import_module(f"functions.{module}"), attribute)
    return router


def _find_segment(path: str) -> str:
    parts = path.split("/")
    is_versioned = len(parts) > 2 and parts[:2] == ["", "v1"]  # noqa: PLR2004 - `/v1/` and the segment
    return parts[2] if is_versioned and parts[2] in _SEGMENTS else ""
