"""External ids, seen on clients: upsert, references by them, words of a source that come too late, races."""

from datetime import timedelta
from urllib.parse import unquote

import pytest

from apikit.actor import Tenant
from apikit.clock import rfc3339
from apikit.dynamo.companion_writes import external_key
from apikit.dynamo.table import Table
from tests.batches import batch, statuses
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client
from tests.fakes.clock import FixedClock
from tests.gateway import Caller, a_caller
from tests.storage import put_item

PATH = "/v1/clients/by-external-id/opera/GRP-10042"
REFS = {"external_refs": [{"source": "opera", "external_id": "1"}, {"source": "crm", "external_id": "9"}]}


class TestUpsert:
    def test_creates_then_updates_then_leaves_as_it_is(self, caller: Caller) -> None:
        creation = caller.call("PUT", PATH, json=JOHN_AND_JANE)
        client = creation.json()
        assert (creation.status, client["external_refs"]) == (201, [{"source": "opera", "external_id": "GRP-10042"}])
        assert creation.headers["location"] == f"https://api.test/v1/clients/{client['id']}"
        change = caller.call("PUT", PATH, json={**JOHN_AND_JANE, "notes": "Garden"})
        assert (change.status, change.json()["id"], change.json()["version"]) == (200, client["id"], 2)
        repeat = caller.call("PUT", PATH, json={**JOHN_AND_JANE, "notes": "Garden"})
        assert (repeat.status, repeat.json()) == (200, change.json())

    def test_is_found_by_its_external_id(self, caller: Caller) -> None:
        client = caller.call("PUT", PATH, json=JOHN_AND_JANE).json()
        assert caller.call("GET", PATH).json() == client
        caller.call("GET", "/v1/clients/by-external-id/opera/none").problem(404, "not_found")
        a_caller().call("GET", PATH).problem(404, "not_found")

    def test_takes_slashes_and_spaces_of_foreign_ids(self, caller: Caller) -> None:
        path = "/v1/clients/by-external-id/opera/A B/7"
        assert caller.call("PUT", path, json=JOHN_AND_JANE).json()["external_refs"][0]["external_id"] == "A B/7"

    @pytest.mark.parametrize(
        "external_id", ["/a", "a/", "a//b", "//", "a/../b", "./a", "...", "bulk", "by-external-id"]
    )
    def test_takes_every_id_that_a_path_can_hold(self, caller: Caller, external_id: str) -> None:
        path = f"/v1/clients/by-external-id/opera/{external_id}"
        creation = caller.call("PUT", path, json=JOHN_AND_JANE)
        assert (creation.status, creation.json()["external_refs"]) == (
            201,
            [{"source": "opera", "external_id": external_id}],
        )
        assert caller.call("GET", path).json()["id"] == creation.json()["id"]
        body = {"client_id": {"source": "opera", "external_id": external_id}, "date": "2027-06-15"}
        assert caller.call("POST", "/v1/weddings", json=body).json()["client_id"] == creation.json()["id"]

    @pytest.mark.parametrize(
        ("ref", "place"),
        [
            ({"source": "a/b", "external_id": "c"}, "source"),
            ({"source": "/", "external_id": "c"}, "source"),
            ({"source": ".", "external_id": "c"}, "source"),
            ({"source": "..", "external_id": "c"}, "source"),
            ({"source": "opera", "external_id": "."}, "external_id"),
            ({"source": "opera", "external_id": " .. "}, "external_id"),
        ],
    )
    def test_no_two_ids_have_one_path_and_each_has_one(self, caller: Caller, ref: dict[str, str], place: str) -> None:
        refusal = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "external_refs": [ref]})
        assert refusal.faults() == [(f"/external_refs/0/{place}", "not_addressable")]
        wedding = caller.call("POST", "/v1/weddings", json={"client_id": ref, "date": "2027-06-15"})
        assert wedding.faults() == [(f"/client_id/{place}", "not_addressable")]

    @pytest.mark.parametrize("pair", ["./1", "../1", "opera/.", "opera/.."])
    def test_paths_that_no_client_sends_lead_nowhere(self, caller: Caller, pair: str) -> None:
        for method, body in (("GET", {}), ("PUT", {"json": JOHN_AND_JANE})):
            problem = caller.call(method, f"/v1/clients/by-external-id/{pair}", **body).problem(422, "invalid_request")
            assert problem["errors"][0]["code"] == "not_addressable"
            assert problem["errors"][0]["parameter"] in {"source", "external_id"}

    def test_a_source_ends_at_the_first_slash_of_a_path(self, caller: Caller) -> None:
        # What a client sends as `p%2Fs/1`: the gateway has decoded it.
        client = caller.call("PUT", "/v1/clients/by-external-id/p/s/1", json=JOHN_AND_JANE).json()
        assert client["external_refs"] == [{"source": "p", "external_id": "s/1"}]

    def test_an_older_word_loses(self, caller: Caller) -> None:
        version = {"source_updated_at": "2026-03-01T10:00:00Z"}
        caller.call("PUT", PATH, json={**JOHN_AND_JANE, **version})
        old_body = {**JOHN_AND_JANE, "notes": "late", "source_updated_at": "2026-03-01T09:00:00Z"}
        caller.call("PUT", PATH, json=old_body).problem(409, "stale_source")
        same = caller.call("PUT", PATH, json={**JOHN_AND_JANE, **version})
        assert (same.status, same.json()["version"]) == (200, 1)

    def test_a_word_that_changes_nothing_is_remembered(self, caller: Caller) -> None:
        for minute in (0, 30):
            body = {**JOHN_AND_JANE, "source_updated_at": f"2026-03-01T10:{minute:02}:00Z"}
            assert caller.call("PUT", PATH, json=body).json()["version"] == 1
        middle_body = {**JOHN_AND_JANE, "notes": "x", "source_updated_at": "2026-03-01T10:15:00Z"}
        caller.call("PUT", PATH, json=middle_body).problem(409, "stale_source")

    @pytest.mark.parametrize("source_time", ["2999-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
    def test_refuses_a_time_in_the_future(self, caller: Caller, source_time: str) -> None:
        refusal = caller.call("PUT", PATH, json={**JOHN_AND_JANE, "source_updated_at": source_time})
        assert refusal.faults() == [("/source_updated_at", "in_the_future")]
        caller.call("GET", PATH).problem(404, "not_found")

    def test_takes_a_clock_that_is_minutes_ahead(self, caller: Caller, clock: FixedClock) -> None:
        for minutes, status in ((4, 201), (6, 422)):
            source_time = rfc3339(clock.now() + timedelta(minutes=minutes))
            assert caller.call("PUT", PATH, json={**JOHN_AND_JANE, "source_updated_at": source_time}).status == status

    @pytest.mark.parametrize("notes", ["Garden", None])
    def test_a_stored_time_in_the_future_orders_nothing(self, caller: Caller, notes: str | None) -> None:
        version = {"source_updated_at": "2026-03-01T10:00:00Z"}
        caller.call("PUT", PATH, json={**JOHN_AND_JANE, **version})
        _store_time(caller, "2999-01-01T00:00:00.000Z")
        assert caller.call("PUT", PATH, json={**JOHN_AND_JANE, **version, "notes": notes}).status == 200
        earlier = {"source_updated_at": "2026-03-01T09:00:00Z"}
        caller.call("PUT", PATH, json={**JOHN_AND_JANE, **earlier}).problem(409, "stale_source")

    @pytest.mark.usefixtures("runner")
    @pytest.mark.parametrize("is_atomic", [False, True])
    def test_judges_operations_of_a_batch_alike(self, caller: Caller, *, is_atomic: bool) -> None:
        body = {**JOHN_AND_JANE, "source_updated_at": "2026-03-01T10:00:00Z"}
        caller.call("PUT", PATH, json=body)
        _store_time(caller, "2999-01-01T00:00:00.000Z")
        for source_time, status in (("2999-01-01T00:00:00Z", 422), ("2026-03-01T09:00:00Z", 200)):
            operation = {
                "method": "PUT",
                "path": PATH,
                "body": {**body, "notes": "Garden", "source_updated_at": source_time},
            }
            assert statuses(batch(caller, operation, atomic=is_atomic)) == [status]

    def test_the_name_it_is_called_by_stays_its_own(self, caller: Caller) -> None:
        first, second = (f"2026-03-01T10:0{minute}:00Z" for minute in (0, 1))
        client = caller.call("PUT", PATH, json={**JOHN_AND_JANE, "source_updated_at": first}).json()
        for refs in ([], [{"source": "crm", "external_id": "77"}]):
            body = {**JOHN_AND_JANE, "external_refs": refs, "source_updated_at": second}
            answer = caller.call("PUT", PATH, json=body)
            assert (answer.status, answer.json()["id"]) == (200, client["id"])
            assert answer.json()["external_refs"] == [*refs, {"source": "opera", "external_id": "GRP-10042"}]
        assert caller.call("GET", PATH).json()["id"] == client["id"]

    @pytest.mark.parametrize("path", ["/v1/clients/by-external-id/%20/1", "/v1/clients/by-external-id/a%0ab/1"])
    def test_refuses_what_is_no_external_id(self, caller: Caller, path: str) -> None:
        caller.call("PUT", unquote(path), json=JOHN_AND_JANE).problem(422, "invalid_request")


def _store_time(caller: Caller, told_at: str) -> None:
    """As an older version, which believed any time, has stored it."""
    place = Tenant(caller.organization_id, "live").partition("clients#ext"), external_key("opera", "GRP-10042")
    item = Table("resources").get(*place)
    assert item is not None
    put_item("resources", {**item, "told_at": told_at})


class TestRefs:
    def test_can_be_given_with_a_new_one(self, caller: Caller) -> None:
        client = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, **REFS}).json()
        assert caller.call("GET", "/v1/clients/by-external-id/crm/9").json()["id"] == client["id"]

    def test_lead_to_one_resource_only(self, caller: Caller) -> None:
        caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, **REFS})
        problem = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, **REFS}).problem(409, "conflict")
        assert problem["errors"][0]["pointer"] == "/external_refs"
        assert len(caller.call("GET", "/v1/clients").json()["data"]) == 1

    def test_stay_when_they_are_left_out_and_go_when_they_are_emptied(self, caller: Caller) -> None:
        client = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, **REFS}).json()
        path = f"/v1/clients/{client['id']}"
        assert len(caller.call("PUT", path, json=JOHN_AND_JANE).json()["external_refs"]) == 2
        assert caller.call("PATCH", path, json={"external_refs": []}).json()["external_refs"] == []
        caller.call("GET", "/v1/clients/by-external-id/crm/9").problem(404, "not_found")

    def test_are_free_again_when_the_resource_is_deleted(self, caller: Caller) -> None:
        client = caller.call("PUT", PATH, json=JOHN_AND_JANE).json()
        caller.call("DELETE", f"/v1/clients/{client['id']}")
        assert caller.call("PUT", PATH, json=JOHN_AND_JANE).status == 201
        caller.call("POST", f"/v1/clients/{client['id']}/restore").problem(409, "conflict")

    def test_come_back_with_a_restored_one(self, caller: Caller) -> None:
        client = caller.call("PUT", PATH, json=JOHN_AND_JANE).json()
        caller.call("DELETE", f"/v1/clients/{client['id']}")
        assert caller.call("POST", f"/v1/clients/{client['id']}/restore").status == 200
        assert caller.call("GET", PATH).json()["id"] == client["id"]


class TestReferences:
    def test_can_be_external_ids(self, caller: Caller) -> None:
        client = caller.call("PUT", PATH, json=JOHN_AND_JANE).json()
        body = {"client_id": {"source": "opera", "external_id": "GRP-10042"}, "date": "2027-06-15"}
        assert caller.call("POST", "/v1/weddings", json=body).json()["client_id"] == client["id"]

    @pytest.mark.parametrize(
        "reference", [{"source": "opera", "external_id": "none"}, "cli_01k0a3v5m8f1xq2w7r9tbdc6yz"]
    )
    def test_that_lead_nowhere_are_told(self, caller: Caller, reference: object) -> None:
        body = {"client_id": reference, "date": "2027-06-15"}
        refusal = caller.call("POST", "/v1/weddings", json=body)
        assert refusal.faults() == [("/client_id", "not_found")]

    @pytest.mark.parametrize(
        "reference", [{"source": "opera"}, {"source": "a", "external_id": "b", "c": 1}, 7, [], "x"]
    )
    def test_of_the_wrong_form_are_told(self, caller: Caller, reference: object) -> None:
        problem = caller.call("POST", "/v1/weddings", json={"client_id": reference, "date": "2027-06-15"})
        assert problem.problem(422, "invalid_request")["errors"][0]["pointer"].startswith("/client_id")

    def test_to_another_tenants_lead_nowhere(self, caller: Caller) -> None:
        client = a_client(a_caller())
        body = {"client_id": client["id"], "date": "2027-06-15"}
        caller.call("POST", "/v1/weddings", json=body).problem(422, "invalid_request")
