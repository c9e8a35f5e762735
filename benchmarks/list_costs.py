"""Cost of the ways to read and write a collection. `list_data` creates the collections, `units` counts the cost."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from unittest.mock import patch

from apikit.aws.aws_json import JsonService
from benchmarks.list_data import OWNER, SOURCE, Chain, moment
from benchmarks.units import Bill, record_bill
from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller


def measure(caller: Caller, chain: Chain) -> Iterator[tuple[str, Bill]]:
    """Yield the name and the bill of every case, including the write of the admission. The process has cached the API key."""
    for cases in (_pages, _single_reads, _writes):
        for name, request in cases(caller, chain).items():
            with patch.object(JsonService, "call", _call_with_capacity), record_bill() as bill:
                response = request()
            if response.status >= 400:  # noqa: PLR2004 - a refusal would be counted for the operation
                raise RuntimeError(f"{name}: {response}")
            yield name, bill


_original_call = JsonService.call


def _call_with_capacity(service: JsonService, operation: str, request: Mapping[str, Any]) -> dict[str, Any]:
    """Make the call; for a count, which returns no items, also request the consumed capacity."""
    capacity_option = {"ReturnConsumedCapacity": "TOTAL"} if request.get("Select") == "COUNT" else {}
    return _original_call(service, operation, {**request, **capacity_option})


def _pages(caller: Caller, chain: Chain) -> dict[str, Callable[[], Answer]]:
    """Return the cases of pages with 25 items."""

    def clients(query: str) -> Callable[[], Answer]:
        return lambda: caller.call("GET", "/v1/clients", query=query)

    def weddings(query: str) -> Callable[[], Answer]:
        return lambda: caller.call("GET", "/v1/weddings", query=query)

    (owner, name), *_ = OWNER.items()
    next_cursor = clients("")().json()["next_cursor"]
    head = caller.call("GET", "/v1/changes", query="limit=1").json()["next_cursor"]
    return {
        "newest first": clients(""),
        "a page after a cursor": clients(f"cursor={next_cursor}"),
        "by status": clients("status=active"),
        "by three statuses": clients("status[in]=lead,active,archived"),
        "by a range of dates": clients("wedding_date[gte]=2027-01-01&wedding_date[lte]=2027-12-31"),
        "by venue and dates": weddings(f"venue_id={chain.venues[0]}&date[gte]=2027-01-01"),
        "by metadata": clients(f"metadata[{owner}]={name}"),
        "sort=name": clients("sort=name"),
        "updated_since": clients(f"updated_since={moment(chain.clients // 2)}"),
        "dates and status: one in three fits": clients("wedding_date[gte]=2027-01-01&status=active"),
        "name's order and an e-mail: none fits": clients("sort=name&email=nobody@example.com"),
        "expand=client,venue": weddings("expand=client,venue"),
        "offset=1000": clients("offset=1000"),
        "include=total": clients("include=total"),
        "include=total, one in three fits": clients("include=total&wedding_date[gte]=2027-01-01&status=active"),
        "the feed of changes": lambda: caller.call("GET", "/v1/changes", query=f"limit=25&cursor={head}"),
    }


def _single_reads(caller: Caller, _chain: Chain) -> dict[str, Callable[[], Answer]]:
    path = f"/v1/clients/by-external-id/{SOURCE}/7"
    client_id = caller.call("GET", path).json()["id"]
    return {
        "one by id": lambda: caller.call("GET", f"/v1/clients/{client_id}"),
        "one by external id": lambda: caller.call("GET", path),
    }


def _writes(caller: Caller, _chain: Chain) -> dict[str, Callable[[], Answer]]:
    path = f"/v1/clients/by-external-id/{SOURCE}/new-{caller.key_id}"
    wedding = f"/v1/weddings/by-external-id/{SOURCE}/new-{caller.key_id}"

    def put(**changes: Any) -> Callable[[], Answer]:
        return lambda: caller.call("PUT", path, json={**JOHN_AND_JANE, "source_updated_at": moment(0), **changes})

    def put_wedding() -> Answer:
        reference = {"source": SOURCE, "external_id": f"new-{caller.key_id}"}
        return caller.call("PUT", wedding, json={"client_id": reference, "date": "2027-06-15"})

    def post(pairs: int) -> Callable[[], Answer]:
        metadata = {f"name{number}": "x" for number in range(pairs)}
        return lambda: caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "metadata": metadata})

    return {
        "PUT by external id: new": put(),
        "… nothing changed": put(),
        "… nothing changed, later source_updated_at": put(source_updated_at=moment(1)),
        "… changed": put(source_updated_at=moment(2), notes="x"),
        "… a wedding, new, its client by external id": put_wedding,
        "… a wedding, nothing changed": put_wedding,
        **{f"POST with {pairs} metadata pairs": post(pairs) for pairs in (0, 1, 10, 50)},
    }
