"""Counts the DynamoDB cost of API operations, on tables under moto."""

from collections.abc import Callable
from typing import Any

from benchmarks.units import Bill, record_bill
from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller, a_caller
from tools.create_organization import create_chain


def measure() -> dict[str, Bill]:
    """Return the bill of each operation. The process has cached the API key, except for the refusal."""
    caller = _chain()
    bills = {}
    for name, request in _operations(caller).items():
        with record_bill() as bill:
            response = request()
        if response.status >= 400:  # noqa: PLR2004 - a refusal would be counted for the operation
            raise RuntimeError(f"{name}: {response}")
        bills[name] = bill
    with record_bill() as bill:
        a_caller("clients:read").call("POST", "/v1/clients", json=JOHN_AND_JANE)
    return {**bills, "refused: no scope (first request of its key)": bill}


def _chain() -> Caller:
    chain = create_chain("Lakeside Hotels")
    return Caller(chain.organization.id, "live", chain.live.record.id, chain.live.new_credentials)


def _operations(caller: Caller) -> dict[str, Callable[[], Any]]:
    call = caller.call
    client = call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    wedding = call("POST", "/v1/weddings", json={"client_id": client["id"], "date": "2027-06-12"}).json()
    child = call("POST", "/v1/organizations", json={"name": "Grand Hotel Lago"}).json()
    key = call("POST", "/v1/api-keys", json={"name": "x", "scopes": ["*"]}).json()
    # A client with a wedding cannot be deleted.
    *_, single_client = [call("POST", "/v1/clients", json=JOHN_AND_JANE).json() for _ in range(25)]
    client_path, wedding_path = f"/v1/clients/{client['id']}", f"/v1/weddings/{wedding['id']}"
    child_headers = {"WedSync-Organization": child["id"]}
    new_wedding = {"client_id": client["id"], "date": "2027-06-12"}
    return {
        "create a client": lambda: call("POST", "/v1/clients", json=JOHN_AND_JANE),
        "get a client": lambda: call("GET", client_path),
        "get a client of a child": lambda: call("GET", "/v1/clients", query="limit=1", headers=child_headers),
        "list 25 clients": lambda: call("GET", "/v1/clients"),
        "update a client": lambda: call("PATCH", client_path, json={"notes": "x"}),
        "update that changes nothing": lambda: call("PATCH", client_path, json={"notes": "x"}),
        "replace a client": lambda: call("PUT", client_path, json=JOHN_AND_JANE),
        "create a wedding": lambda: call("POST", "/v1/weddings", json=new_wedding),
        "hold a wedding": lambda: call("POST", f"{wedding_path}/hold", headers={"If-Match": '"1"'}),
        "delete a client": lambda: call("DELETE", f"/v1/clients/{single_client['id']}"),
        "create an organization": lambda: call("POST", "/v1/organizations", json={"name": "x"}),
        "create an API key": lambda: call("POST", "/v1/api-keys", json={"name": "x", "scopes": ["*"]}),
        "revoke an API key": lambda: call("DELETE", f"/v1/api-keys/{key['id']}"),
    }
