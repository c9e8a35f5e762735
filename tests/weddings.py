"""Weddings for tests: as records, and through HTTP."""

from datetime import date
from typing import Any

from apikit.actor import Tenant
from apikit.ids import new_id
from domain.weddings.model import Wedding
from tests.builders import NOW, a_tenant
from tests.clients import a_client
from tests.gateway import Answer, Caller


def wedding_record(tenant: Tenant | None = None, **fields: Any) -> Wedding:
    """An inquiry of a client for a June day."""
    tenant = tenant or a_tenant()
    values = {
        "id": new_id("wed"),
        "organization_id": tenant.organization_id,
        "livemode": tenant.is_live,
        "created_at": NOW,
        "updated_at": NOW,
        "client_id": new_id("cli"),
        "date": date(2026, 6, 13),
    }
    return Wedding(**{**values, **fields})


def request_wedding(caller: Caller, **fields: Any) -> Answer:
    """The answer to a request for a wedding of a new client."""
    client = a_client(caller)
    return caller.call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2027-06-12", **fields})


def a_wedding(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A new wedding of a new client."""
    answer = request_wedding(caller, **fields)
    assert answer.status == 201, answer
    wedding: dict[str, Any] = answer.json()
    return wedding


def send_action(caller: Caller, wedding: dict[str, Any], action: str, **body: Any) -> Answer:
    """The answer to an action on the wedding as it was last seen; without a body unless something is to be in it."""
    headers = {"If-Match": f'"{wedding["version"]}"'}
    json = {"json": body} if body else {}
    return caller.call("POST", f"/v1/weddings/{wedding['id']}/{action}", headers=headers, **json)


def act(caller: Caller, wedding: dict[str, Any], action: str, **body: Any) -> dict[str, Any]:
    """The wedding after the action."""
    answer = send_action(caller, wedding, action, **body)
    assert answer.status == 200, answer
    form: dict[str, Any] = answer.json()
    return form


def patch_wedding(caller: Caller, wedding: dict[str, Any], **patch: Any) -> Answer:
    """The answer to a merge patch of the wedding as it was last seen."""
    headers = {"If-Match": f'"{wedding["version"]}"'}
    return caller.call("PATCH", f"/v1/weddings/{wedding['id']}", json=patch, headers=headers)
