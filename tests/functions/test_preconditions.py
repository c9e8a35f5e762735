"""Preconditions on every kind of write (RFC 9110 section 13): what holds lets it through, anything else leaves all as it is."""

from typing import Any

import pytest

from tests.batches import batch, begin_batch, read_batch, results
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client, clients_of
from tests.fakes.jobs import Runner
from tests.gateway import Answer, Caller

BY_ID = "by-external-id/opera/GRP-10042"
LONG_AGO = {"if-unmodified-since": "Wed, 01 Jan 2020 00:00:00 GMT"}
STALE = [
    {"if-match": '"1"'},
    {"if-match": '"1", "7"'},
    {"if-match": 'W/"2"'},
    {"if-match": '"02"'},
    {"if-match": "2"},
    LONG_AGO,
]
EXCLUDING_CONDITIONS = [{"if-none-match": '"2"'}, {"if-none-match": 'W/"2"'}, {"if-none-match": "*"}]
MATCHING_CONDITIONS = [{"if-match": '"2"'}, {"if-match": '"1", "2"'}, {"if-match": "*"}, {"if-none-match": '"1"'}, {}]


def upsert_client(caller: Caller, **fields: Any) -> dict[str, Any]:
    """A client with an external id, whose notes staff changed: version 2."""
    client = caller.call("PUT", f"/v1/clients/{BY_ID}", json={**JOHN_AND_JANE, **fields}).json()
    change = caller.call("PATCH", f"/v1/clients/{client['id']}", json={"notes": "By staff"})
    assert (change.status, change.json()["version"]) == (200, 2)
    return dict(change.json())


def write(caller: Caller, kind: str, client: dict[str, Any], headers: dict[str, str]) -> Answer:
    """A write of that kind."""
    path = f"/v1/clients/{client['id']}"
    method, address, body = {
        "upsert": ("PUT", f"/v1/clients/{BY_ID}", JOHN_AND_JANE),
        "replace": ("PUT", path, JOHN_AND_JANE),
        "update": ("PATCH", path, {"notes": "x"}),
        "delete": ("DELETE", path, None),
    }[kind]
    request = {} if body is None else {"json": body}
    return caller.call(method, address, headers=headers, **request)


KINDS = pytest.mark.parametrize("kind", ["upsert", "replace", "update", "delete"])


class TestWrites:
    @KINDS
    def test_are_refused_when_it_has_changed(self, caller: Caller, kind: str) -> None:
        client = upsert_client(caller)
        for headers in STALE:
            assert write(caller, kind, client, headers).problem(412, "stale_version")["current_version"] == 2
        assert caller.call("GET", f"/v1/clients/{client['id']}").json() == client

    @KINDS
    def test_are_refused_when_if_none_match_names_it(self, caller: Caller, kind: str) -> None:
        client = upsert_client(caller)
        for headers in EXCLUDING_CONDITIONS:
            write(caller, kind, client, headers).problem(412, "precondition_failed")
        assert caller.call("GET", f"/v1/clients/{client['id']}").json() == client

    @KINDS
    def test_happen_when_all_hold(self, caller: Caller, kind: str) -> None:
        for headers in MATCHING_CONDITIONS:
            client = upsert_client(caller)
            assert write(caller, kind, client, headers).status in {200, 204}, headers
            caller.call("DELETE", f"/v1/clients/{client['id']}")

    def test_of_an_action_are_judged(self, caller: Caller) -> None:
        venue = caller.call("POST", "/v1/venues", json={"name": "Villa Aurora"}).json()
        path = f"/v1/venues/{venue['id']}/archive"
        for headers in ({"if-match": '"3"'}, LONG_AGO):
            caller.call("POST", path, headers=headers).problem(412, "stale_version")
        caller.call("POST", path, headers={"if-none-match": "*"}).problem(412, "precondition_failed")
        assert caller.call("POST", path, headers={"if-match": '"3", "1"'}).json()["status"] == "archived"

    def test_of_a_restoration_are_judged_on_what_was_deleted(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        caller.call("DELETE", path)
        for headers in ({"if-match": '"1"'}, LONG_AGO):
            caller.call("POST", f"{path}/restore", headers=headers).problem(412, "stale_version")
        assert caller.call("POST", f"{path}/restore", headers={"if-match": '"2"'}).json()["version"] == 3

    def test_a_date_of_the_second_of_a_change_lets_nothing_through(self, caller: Caller) -> None:
        client = upsert_client(caller)
        second = caller.call("GET", f"/v1/clients/{client['id']}").headers["last-modified"]
        caller.call("PATCH", f"/v1/clients/{client['id']}", json={"notes": "y"})
        headers = {"if-unmodified-since": second}
        write(caller, "update", client, headers).problem(412, "stale_version")
        assert caller.call("GET", f"/v1/clients/{client['id']}", headers={"if-modified-since": second}).status == 200

    @pytest.mark.parametrize(("tag", "detail"), [("2", 'Send "2"'), ('W/"2"', 'without W/: "2"')])
    def test_say_the_form_of_a_tag(self, caller: Caller, tag: str, detail: str) -> None:
        problem = write(caller, "update", upsert_client(caller), {"if-match": tag}).problem(412, "stale_version")
        assert detail in problem["detail"]
        assert problem["current_version"] == 2


class TestReads:
    """Of one resource, by id and by external id, whole and in part, with and without a body (RFC 9110 section 13.2.2)."""

    def paths(self, client: dict[str, Any]) -> list[str]:
        path = f"/v1/clients/{client['id']}"
        return [path, f"/v1/clients/{BY_ID}", f"{path}?fields=name", f"{path}?expand=venue"]

    def read(self, caller: Caller, path: str, headers: dict[str, str], method: str = "GET") -> Answer:
        path, _, query = path.partition("?")
        return caller.call(method, path, headers=headers, query=query)

    def test_are_refused_when_it_has_changed(self, caller: Caller) -> None:
        client = upsert_client(caller)
        for path in self.paths(client):
            for headers in STALE:
                problem = self.read(caller, path, headers).problem(412, "stale_version")
                assert problem["current_version"] == 2
                assert self.read(caller, path, headers, "HEAD").status == 412

    def test_are_answered_when_it_has_not(self, caller: Caller) -> None:
        client = upsert_client(caller)
        for path in self.paths(client):
            for headers in MATCHING_CONDITIONS:
                assert self.read(caller, path, headers).status == 200, (path, headers)

    def test_judge_if_match_before_the_date_and_both_before_the_copy(self, caller: Caller) -> None:
        path = self.paths(upsert_client(caller))[0]
        current = {"if-none-match": '"2"'}
        assert self.read(caller, path, {**LONG_AGO, "if-match": '"2"'}).status == 200
        assert self.read(caller, path, {**current, "if-match": '"2"'}).status == 304
        self.read(caller, path, {**current, "if-match": '"1"'}).problem(412, "stale_version")
        self.read(caller, path, {**current, **LONG_AGO}).problem(412, "stale_version")

    def test_of_what_has_a_form_of_its_own_are_judged_too(self, owner: Caller) -> None:
        for path in (f"/v1/api-keys/{owner.key_id}", "/v1/tiers/standard"):
            tag = owner.call("GET", path).headers["etag"]
            assert owner.call("GET", path, headers={"if-match": tag}).status == 200
            owner.call("GET", path, headers={"if-match": '"99"'}).problem(412, "stale_version")

    def test_of_what_is_not_there_are_404(self, caller: Caller) -> None:
        path = "/v1/clients/cli_01k0a3v5m8f1xq2w7r9tbdc6yz"
        caller.call("GET", path, headers={"if-match": '"1"'}).problem(404, "not_found")

    def test_of_a_document_are_judged_by_its_tag(self, caller: Caller) -> None:
        for path in ("/openapi.json", "/openapi-3.1.json"):
            tag = caller.call("GET", path).headers["etag"]
            for condition in (tag, "*", f'"x", {tag}'):
                assert caller.call("GET", path, headers={"if-match": condition}).status == 200
            for stale in ('"x"', f"W/{tag}"):
                caller.call("GET", path, headers={"if-match": stale}).problem(412, "precondition_failed")


class TestCreations:
    def test_by_external_id_match_nothing_yet(self, caller: Caller) -> None:
        for headers in ({"if-match": '"1"'}, {"if-match": "*"}):
            caller.call("PUT", f"/v1/clients/{BY_ID}", json=JOHN_AND_JANE, headers=headers).problem(
                412, "precondition_failed"
            )
        assert clients_of(caller) == []
        creation = caller.call(
            "PUT", f"/v1/clients/{BY_ID}", json=JOHN_AND_JANE, headers={**LONG_AGO, "if-none-match": "*"}
        )
        assert creation.status == 201

    @pytest.mark.parametrize("headers", [{"if-match": '"1"'}, {"if-none-match": "*"}])
    @pytest.mark.parametrize("path", ["/v1/clients", "/v1/clients/bulk", "/v1/webhooks", "/v1/batch"])
    def test_in_collections_have_no_tag_to_match(self, caller: Caller, path: str, headers: dict[str, str]) -> None:
        caller.call("POST", path, json=JOHN_AND_JANE, headers=headers).problem(412, "precondition_failed")
        assert clients_of(caller) == []

    @pytest.mark.parametrize("headers", [{"if-match": "*"}, {"if-none-match": '"1"'}, LONG_AGO])
    def test_in_collections_happen_otherwise(self, caller: Caller, headers: dict[str, str]) -> None:
        assert caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers).status == 201


class TestWeddings:
    """A wedding is never changed blindly: by If-Match, or in the order of its source's own times."""

    PATH = f"/v1/weddings/{BY_ID}"

    def wedding(self, caller: Caller) -> dict[str, Any]:
        return {"client_id": a_client(caller)["id"], "date": "2027-06-15"}

    def test_an_upsert_that_changes_one_says_what_it_knows(self, caller: Caller) -> None:
        body = self.wedding(caller)
        assert caller.call("PUT", self.PATH, json=body).status == 201
        assert caller.call("PUT", self.PATH, json=body).json()["version"] == 1
        new_body = {**body, "name": "Jane & John"}
        caller.call("PUT", self.PATH, json=new_body).problem(428, "precondition_required")
        caller.call("PUT", self.PATH, json=new_body, headers=LONG_AGO).problem(412, "stale_version")
        caller.call("PUT", self.PATH, json=new_body, headers={"if-match": '"7"'}).problem(412, "stale_version")
        assert caller.call("PUT", self.PATH, json=new_body, headers={"if-match": '"1"'}).json()["version"] == 2
        dated_body = {**body, "source_updated_at": "2026-03-01T10:00:00Z"}
        assert caller.call("PUT", self.PATH, json=dated_body).json()["version"] == 3
        caller.call("PUT", self.PATH, json=dated_body, headers={"if-match": '"1"'}).problem(412, "stale_version")


class TestMembers:
    def test_of_a_bulk_have_versions(self, caller: Caller) -> None:
        client = upsert_client(caller)
        body = {"update": [{"id": client["id"], "version": n, "notes": "x"} for n in (1, 2)]}
        answers = caller.call("POST", "/v1/clients/bulk", json=body).json()["results"]
        assert [each["status"] for each in answers] == [412, 200]

    @pytest.mark.parametrize("is_atomic", [False, True])
    @pytest.mark.parametrize(
        ("headers", "code"),
        [
            ({"If-Match": '"1"'}, "stale_version"),
            ({"If-Unmodified-Since": LONG_AGO["if-unmodified-since"]}, "stale_version"),
            ({"If-None-Match": "*"}, "precondition_failed"),
        ],
    )
    def test_of_a_batch_have_headers(
        self, caller: Caller, runner: Runner, headers: dict[str, str], code: str, *, is_atomic: bool
    ) -> None:
        client = upsert_client(caller)
        operation = {"method": "PUT", "path": f"/v1/clients/{BY_ID}", "body": JOHN_AND_JANE, "headers": headers}
        now = results(batch(caller, operation, atomic=is_atomic))
        batch_form = begin_batch(caller, operation, atomic=is_atomic)
        runner.run()
        later_answers = read_batch(caller, batch_form).json()["results"]
        for answers in (now, later_answers):
            assert (answers[0]["status"], answers[0]["body"]["code"]) == (412, code)
        assert caller.call("GET", f"/v1/clients/{client['id']}").json() == client


class TestForms:
    def test_xml_has_a_tag_of_its_own(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        xml = {"accept": "application/xml"}
        assert caller.call("GET", path, headers=xml).headers["etag"] == '"1-xml"'
        assert caller.call("GET", path, headers={**xml, "if-none-match": '"1"'}).status == 200
        not_modified = caller.call("GET", path, headers={**xml, "if-none-match": '"1-xml"'})
        assert (not_modified.status, not_modified.headers["etag"], not_modified.headers.get("content-type")) == (
            304,
            '"1-xml"',
            None,
        )
        assert caller.call("GET", path, headers={"if-none-match": '"1-xml"'}).status == 200
        assert caller.call("PATCH", path, json={"notes": "x"}, headers={"if-match": '"1-xml"'}).status == 200

    def test_what_has_no_content_has_no_type(self, caller: Caller) -> None:
        path = f"/v1/clients/{a_client(caller)['id']}"
        for answer in (
            caller.call("GET", path, headers={"if-none-match": '"1"'}),
            caller.call("GET", "/openapi.json", headers={"if-none-match": "*"}),
            caller.call("DELETE", path),
        ):
            assert (answer.status in {304, 204}, answer.headers.get("content-type")) == (True, None)
