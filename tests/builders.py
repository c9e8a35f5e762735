"""Records and callers for tests: valid as they stand, every field can be given. No storage, no HTTP."""

from datetime import UTC, datetime
from typing import Any

from apikit.actor import Actor, Environment, Tenant
from apikit.ids import new_id
from apikit.resources.records import Cause
from domain.api_keys.model import ApiKey
from domain.clients.model import Client
from domain.deliveries.model import Attempt, Delivery
from domain.domain_events import DomainEvent
from domain.events.event_schemas import find_published_type
from domain.events.model import Event, EventDraft
from domain.form_submissions.model import FormSubmission
from domain.forms.model import Form, FormField
from domain.menu_selections.model import MenuSelection
from domain.menus.model import Course, Menu, MenuItem
from domain.request_logs.log_rows import row_id_of
from domain.request_logs.model import RequestLog
from domain.services.model import Service
from domain.spaces.model import Space
from domain.staff.model import StaffMember
from domain.venues.model import Venue
from domain.webhooks.model import Webhook
from domain.webhooks.signing_secrets import generate_secret

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
CAUSE = Cause("key_01k0a3v5m8f1xq2w7r9tbdc6yz", "req_01k0a3v5m8f1xq2w7r9tbdc6yz")

JOHN_AND_JANE = {
    "name": "John & Jane Smith",
    "email": "john@example.com",
    "wedding_date": "2025-06-15",
    "package_type": "premium",
}


def a_tenant(environment: Environment = "live") -> Tenant:
    """A new organization's data."""
    return Tenant(new_id("org"), environment)


def an_actor(*scopes: str, tenant: Tenant | None = None) -> Actor:
    """A caller for its own organization, with all scopes unless some are named."""
    tenant = tenant or a_tenant()
    return Actor(
        tenant=tenant,
        home=tenant.organization_id,
        principal=CAUSE.principal,
        scopes=frozenset(scopes or ("*",)),
        request_id=CAUSE.request_id,
    )


def a_client(tenant: Tenant | None = None, **fields: Any) -> Client:
    """A client of John and Jane."""
    return Client(**{**_record(tenant, "cli"), "name": "John & Jane Smith", "email": "john@example.com", **fields})


def a_venue(tenant: Tenant | None = None, **fields: Any) -> Venue:
    """An active venue."""
    return Venue(**{**_record(tenant, "ven"), "name": "Villa Aurora", **fields})


def a_space(venue: Venue | None = None, **fields: Any) -> Space:
    """An element of a venue."""
    venue = venue or a_venue()
    return Space(**{**_record(venue.tenant, "spc"), "venue_id": venue.id, "name": "Ballroom", **fields})


def a_service(tenant: Tenant | None = None, **fields: Any) -> Service:
    """An active service of an hour."""
    return Service(**{**_record(tenant, "svc"), "name": "Massage", "duration_minutes": 60, **fields})


def a_staff_member(tenant: Tenant | None = None, **fields: Any) -> StaffMember:
    """An active staff member."""
    return StaffMember(**{**_record(tenant, "stf"), "name": "Anna Rossi", **fields})


def a_menu(tenant: Tenant | None = None, **fields: Any) -> Menu:
    """A menu of one course with two dishes, not published yet."""
    courses = [Course(name="Main", items=[MenuItem(name="Sea bass"), MenuItem(name="Risotto", dietary=["vegan"])])]
    return Menu(**{**_record(tenant, "mnu"), "name": "Summer dinner", "courses": courses, **fields})


def a_menu_selection(tenant: Tenant | None = None, **fields: Any) -> MenuSelection:
    """A draft of which nothing is chosen yet."""
    values = {"wedding_id": new_id("wed"), "menu_id": new_id("mnu"), "menu_version": 1}
    return MenuSelection(**{**_record(tenant, "mns"), **values, **fields})


def a_form(tenant: Tenant | None = None, **fields: Any) -> Form:
    """A form that asks for a name, not published yet."""
    fields_ = [FormField(id="guest_name", label="Your name", required=True)]
    return Form(**{**_record(tenant, "frm"), "name": "RSVP", "fields": fields_, **fields})


def a_form_submission(tenant: Tenant | None = None, **fields: Any) -> FormSubmission:
    """A draft without answers."""
    values = {"form_id": new_id("frm"), "form_version": 1, "answers": {}}
    return FormSubmission(**{**_record(tenant, "sub"), **values, **fields})


def an_api_key(tenant: Tenant | None = None, **fields: Any) -> ApiKey:
    """A live key of the standard tier that reads clients."""
    values = {"name": "Sync", "api_key": "bkx_live_", "scopes": ["clients:read"], "environment": "live"}
    return ApiKey(**{**_record(tenant, "key"), **values, **fields})


def a_webhook(tenant: Tenant | None = None, **fields: Any) -> Webhook:
    """An active webhook that wants every event, with a secret."""
    values = {"url": "https://hooks.example.com/", "event_types": ["*"], "secrets": (generate_secret(),)}
    return Webhook(**{**_record(tenant, "whk"), **values, **fields})


def a_domain_event(event_type: str = "client.created", **fields: Any) -> DomainEvent:
    """The catalogue's example of an event of this type; the fields are those of its resource."""
    data = find_published_type(event_type).example["data"]
    return DomainEvent(event_type, {**data["object"], **fields}, data["previous_attributes"])


def an_event(tenant: Tenant, sequence: int = 1, event_type: str = "client.created", object_: Any = None) -> Event:
    """A numbered event; `object_` has fields of its resource that differ from the catalogue's example."""
    fact = a_domain_event(event_type, **(object_ or {}))
    return EventDraft.from_domain_event(a_client(tenant), CAUSE, fact).to_event(sequence)


def an_attempt(**fields: Any) -> Attempt:
    """A first attempt that took 84 ms."""
    return Attempt(**{"number": 1, "at": NOW, "response_time_ms": 84, **fields})


def a_delivery(tenant: Tenant | None = None, **fields: Any) -> Delivery:
    """A delivery that was not tried yet."""
    tenant = tenant or a_tenant()
    values = {
        "id": new_id("dlv"),
        "organization_id": tenant.organization_id,
        "livemode": tenant.is_live,
        "webhook_id": new_id("whk"),
        "event_id": new_id("evt"),
        "event_type": "client.created",
        "event_sequence": 1,
        "created_at": NOW,
        "updated_at": NOW,
    }
    return Delivery(**{**values, **fields})


def a_request_log(tenant: Tenant | None = None, **fields: Any) -> RequestLog:
    """The row of a list of clients, with an ID that the platform assigned."""
    tenant, request_id = tenant or a_tenant(), new_id("req", NOW)
    values = {
        "id": row_id_of(request_id),
        "organization_id": tenant.organization_id,
        "livemode": tenant.is_live,
        "request_id": request_id,
        "created_at": NOW,
        "method": "GET",
        "route": "/v1/clients",
        "path": "/v1/clients",
        "status": 200,
        "latency_ms": 12.5,
        "key_id": "key_01k0a3v5m8f1xq2w7r9tbdc6yz",
    }
    return RequestLog(**{**values, **fields})


def _record(tenant: Tenant | None, prefix: str) -> dict[str, Any]:
    """What every record has."""
    tenant = tenant or a_tenant()
    return {
        "id": new_id(prefix),
        "organization_id": tenant.organization_id,
        "livemode": tenant.is_live,
        "created_at": NOW,
        "updated_at": NOW,
    }
