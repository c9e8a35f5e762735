"""Fields that only a new resource takes: any other value afterwards is refused, null too; what was read may be sent back."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.gateway import Caller
from tests.keys import a_key, path_of
from tests.venues import a_venue

MadeResource = tuple[str, dict[str, Any]]


def a_child(owner: Caller) -> MadeResource:
    child = owner.call("POST", "/v1/organizations", json={"name": "Grand Hotel Lago"}).json()
    return f"/v1/organizations/{child['id']}", {"name": "Grand Hotel Lago"}


def a_space(owner: Caller) -> MadeResource:
    spaces = f"/v1/venues/{a_venue(owner)['id']}/spaces"
    return f"{spaces}/{owner.call('POST', spaces, json={'name': 'Ballroom'}).json()['id']}", {"name": "Ballroom"}


def an_api_key(owner: Caller) -> MadeResource:
    return path_of(a_key(owner)), {"name": "Booking", "scopes": ["clients:read"]}


CASES = pytest.mark.parametrize(
    ("make", "field", "other"),
    [
        (a_child, "parent_id", "org_01k0a3v5m8f1xq2w7r9tbdc6yz"),
        (a_space, "kind", "combo"),
        (an_api_key, "environment", "test"),
    ],
)


@CASES
class TestAFixedField:
    def test_takes_no_other_value_and_no_null(
        self, owner: Caller, make: Callable[[Caller], MadeResource], field: str, other: str
    ) -> None:
        path, whole = make(owner)
        old_form = owner.call("GET", path).json()
        for value in (None, other):
            for method, body in (("PATCH", {field: value}), ("PUT", {**whole, field: value})):
                answer = owner.call(method, path, json=body)
                assert answer.faults() == [(f"/{field}", "read_only")], (method, value)
        assert owner.call("GET", path).json()["version"] == old_form["version"]

    def test_may_be_sent_back_as_it_was_read(
        self, owner: Caller, make: Callable[[Caller], MadeResource], field: str, other: str
    ) -> None:
        path, whole = make(owner)
        value = owner.call("GET", path).json()[field]
        assert value not in {None, other}
        for method, body in (("PATCH", {field: value}), ("PUT", {**whole, field: value}), ("PUT", whole)):
            answer = owner.call(method, path, json=body)
            assert (answer.status, answer.json()[field]) == (200, value), method


class TestNull:
    def test_is_taken_where_it_is_null_already(self, owner: Caller) -> None:
        path = f"/v1/organizations/{owner.organization_id}"
        own = owner.call("GET", path).json()
        assert own["parent_id"] is None
        assert owner.call("PATCH", path, json={"parent_id": None}).json() == own

    def test_is_refused_in_a_bulk(self, owner: Caller) -> None:
        path, _ = a_space(owner)
        collection, _, space_id = path.rpartition("/")
        body = {"update": [{"id": space_id, "kind": None}]}
        (result,) = owner.call("POST", f"{collection}/bulk", json=body).json()["results"]
        assert (result["status"], result["body"]["errors"][0]["code"]) == (422, "read_only")

    def test_is_refused_by_an_upsert_that_replaces(self, owner: Caller) -> None:
        spaces = f"/v1/venues/{a_venue(owner)['id']}/spaces/by-external-id/opera/1"
        assert owner.call("PUT", spaces, json={"name": "Ballroom", "kind": None}).json()["kind"] == "element"
        answer = owner.call("PUT", spaces, json={"name": "Ballroom", "kind": None})
        assert answer.faults() == [("/kind", "read_only")]
        assert owner.call("PUT", spaces, json={"name": "Ballroom"}).status == 200
