"""What requests cost in DynamoDB's units: an item that grows over a kilobyte fails here."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from apikit.ids import new_id
from benchmarks.units import Bill, count_write_units, record_bill, size
from tests.builders import JOHN_AND_JANE
from tests.gateway import Answer, Caller

KB = 1024
FULLER = {
    "name": "Katharina Zimmermann-Oberhauser & Jonathan Whitfield",
    "email": "katharina.zimmermann@weddings.example.com",
    "phone": "+4930901820",
    "partner_names": ["Katharina", "Jonathan"],
    "wedding_date": "2027-06-19",
    "package_type": "luxury",
    "planner": {"name": "Anna Rossi", "email": "anna.rossi@planners.example.com", "phone": "+390612345678"},
    "payer": {"name": "Mary Whitfield", "phone": "+4930901821"},
    "notes": "Prefers the garden; a string quartet plays before dinner.",
    "tags": ["garden", "2027", "vip"],
}


def bill_of(request: Callable[[], Answer], status: int) -> Bill:
    with record_bill() as bill:
        answer = request()
    assert answer.status == status, answer
    return bill


@pytest.fixture(params=["example", "fuller"])
def client(request: pytest.FixtureRequest) -> dict[str, Any]:
    return JOHN_AND_JANE if request.param == "example" else FULLER


class TestUnits:
    """Each with the unit that lets the request in."""

    def test_of_a_create(self, caller: Caller, client: dict[str, Any]) -> None:
        caller.call("GET", "/v1/clients")
        bill = bill_of(lambda: caller.call("POST", "/v1/clients", json=client), 201)
        assert bill.operations == {"UpdateItem": 1, "PutItem": 1}
        assert bill.largest_bytes <= KB
        assert bill.write_units <= 8

    def test_of_an_update(self, caller: Caller, client: dict[str, Any]) -> None:
        client_id = caller.call("POST", "/v1/clients", json=client).json()["id"]
        patch = {**client, "notes": "Prefers the terrace."}
        headers = {"content-type": "application/merge-patch+json"}
        bill = bill_of(
            lambda: caller.call("PATCH", f"/v1/clients/{client_id}", body=json.dumps(patch).encode(), headers=headers),
            200,
        )
        assert bill.largest_bytes <= KB
        assert bill.write_units <= 8

    def test_of_a_create_under_an_idempotency_key(self, caller: Caller, client: dict[str, Any]) -> None:
        caller.call("GET", "/v1/clients")
        headers = {"idempotency-key": new_id("req")}
        bill = bill_of(lambda: caller.call("POST", "/v1/clients", json=client, headers=headers), 201)
        assert bill.operations == {"UpdateItem": 1, "PutItem": 1, "TransactWriteItems": 1}
        assert bill.largest_bytes <= KB
        assert bill.write_units <= 16

    def test_of_a_page_of_25(self, caller: Caller, client: dict[str, Any]) -> None:
        for _ in range(26):
            caller.call("POST", "/v1/clients", json=client)
        bill = bill_of(lambda: caller.call("GET", "/v1/clients", query="limit=25"), 200)
        assert bill.operations == {"UpdateItem": 1, "Query": 1}
        assert (bill.write_units, bill.items_read) == (1, 26)
        assert bill.read_units <= (6 if client is JOHN_AND_JANE else 7)


def an_item(text: str = "", **keys: str) -> dict[str, Any]:
    return {name: {"S": value} for name, value in {"pk": "p", "sk": "s", "doc": text, **keys}.items()}


class TestCounting:
    """The rules that the bill follows, by hand."""

    def test_an_item_is_its_names_and_values(self) -> None:
        assert size(an_item("é")) == 2 + 1 + 2 + 1 + 3 + 2
        assert size({"m": {"M": {"a": {"N": "12"}}}, "l": {"L": [{"BOOL": True}]}}) == (1 + 3 + 1 + 1 + 3) + (
            1 + 3 + 1 + 1
        )

    @pytest.mark.parametrize(
        ("old_item", "new_item", "units"),
        [
            ({}, an_item(), 1),
            ({}, an_item("x" * 1_100), 2),
            ({}, an_item(ix1p="a", ix1s="1", eq1="b", duep="c", dues="2"), 4),
            ({}, an_item("x" * 1_100, eq1="b"), 4),
            # Another value of what is no key is written once into each index; nothing changed, into none.
            (an_item(eq1="b"), an_item("x", eq1="b"), 2),
            (an_item(eq1="b"), an_item(eq1="b"), 1),
            # An entry that moves is deleted and put.
            (an_item(ix1p="a", ix1s="1", eq1="b"), an_item(ix1p="a", ix1s="2", eq1="b"), 4),
            (an_item(eq1="b"), an_item(eq1="c"), 3),
            # The larger of before and after counts; entries that come or go, once.
            (an_item("x" * 1_100), an_item(), 2),
            (an_item(), an_item(eq1="b"), 2),
            (an_item(ix1p="a", ix1s="1", eq1="b"), {}, 3),
        ],
    )
    def test_a_write_counts_the_entries_that_change(
        self, old_item: dict[str, Any], new_item: dict[str, Any], units: int
    ) -> None:
        assert count_write_units(old_item, new_item) == units
