"""Bytes that are not UTF-8, which the gateway hands over as U+FFFD: refused wherever text comes in, and never stored."""

from typing import Any

import pytest

from tests.batches import CREATE, batch, results
from tests.builders import JOHN_AND_JANE
from tests.clients import a_client, clients_of
from tests.gateway import Caller, send

JSON = {"content-type": "application/json"}
XML = {"content-type": "application/xml"}
LATIN_1 = '{"name": "Müller", "email": "a@example.com"}'.encode("latin-1")
CLIENT_BODY = '{"name": "M\ufffdller", "email": "a@example.com"}'.encode()
BY_ID = "/v1/clients/by-external-id/opera"


class TestBodies:
    @pytest.mark.parametrize("body", [LATIN_1, CLIENT_BODY], ids=["latin-1", "U+FFFD"])
    @pytest.mark.parametrize(
        ("method", "path"),
        [("POST", "/v1/clients"), ("PUT", f"{BY_ID}/1"), ("POST", "/v1/clients/bulk"), ("POST", "/v1/batch")],
    )
    def test_of_lost_bytes_are_refused(self, caller: Caller, method: str, path: str, body: bytes) -> None:
        problem = caller.call(method, path, body=body, headers=JSON).problem(400, "malformed_body")
        assert problem["detail"] == "The body is not valid UTF-8 at byte 11."
        assert clients_of(caller) == []

    @pytest.mark.parametrize("method", ["PUT", "PATCH"])
    def test_of_a_change_are_refused(self, caller: Caller, method: str) -> None:
        client = a_client(caller)
        path = f"/v1/clients/{client['id']}"
        caller.call(method, path, body=LATIN_1, headers=JSON).problem(400, "malformed_body")
        assert caller.call("GET", path).json() == client

    def test_in_xml_are_refused(self, caller: Caller) -> None:
        body = "<client><name>Müller</name><email>a@example.com</email></client>".encode("latin-1")
        for headers in (XML, {"content-type": "text/xml"}):
            caller.call("POST", "/v1/clients", body=body, headers=headers).problem(400, "malformed_body")
        assert clients_of(caller) == []

    def test_in_names_of_members_are_refused(self, caller: Caller) -> None:
        body = '{"name": "x", "email": "a@example.com", "metadata": {"schlüssel": "1"}}'.encode("latin-1")
        caller.call("POST", "/v1/clients", body=body, headers=JSON).problem(400, "malformed_body")

    def test_of_bytes_are_proven_from_them(self, caller: Caller) -> None:
        """The gateway passes other types than the plain ones in base 64."""
        headers = {"content-type": "application/vnd.api+json"}
        caller.call("POST", "/v1/clients", body=LATIN_1, headers=headers).problem(400, "malformed_body")
        assert caller.call("POST", "/v1/clients", body=CLIENT_BODY, headers=headers).json()["name"] == "M\ufffdller"

    def test_may_have_the_character_as_an_escape(self, caller: Caller) -> None:
        body = rb'{"name": "M\ufffdller", "email": "a@example.com"}'
        assert caller.call("POST", "/v1/clients", body=body, headers=JSON).json()["name"] == "M\ufffdller"
        body = b"<client><name>M&#xFFFD;ller</name><email>a@example.com</email></client>"
        assert caller.call("POST", "/v1/clients", body=body, headers=XML).json()["name"] == "M\ufffdller"

    def test_of_callers_without_credentials_are_not_looked_at(self, aws: None) -> None:
        send("POST", "/v1/clients", body=LATIN_1, headers=JSON).problem(401, "unauthenticated")


class TestUrls:
    @pytest.mark.parametrize("method", ["GET", "PUT"])
    @pytest.mark.parametrize("path", [f"{BY_ID}/M\ufffdller", "/v1/clients/by-external-id/\ufffd/1"])
    def test_of_external_ids_are_refused(self, caller: Caller, method: str, path: str) -> None:
        body = {"json": JOHN_AND_JANE} if method == "PUT" else {}
        caller.call(method, path, **body).problem(400, "malformed_url")
        assert clients_of(caller) == []

    @pytest.mark.parametrize("path", ["/v1/clients/cli_\ufffd", "/v1/tiers/\ufffd", "/v1/none/\ufffd", "/\ufffd"])
    def test_of_any_path_are_refused(self, caller: Caller, path: str) -> None:
        caller.call("GET", path).problem(400, "malformed_url")

    @pytest.mark.parametrize(
        "query",
        [
            "email=m%fcller@example.com",
            "metadata[a]=%EF%BF%BD",
            "metadata[%c3]=1",
            "cursor=%ff",
            "%ff=1",
            "a=%c3&b=%a9",
        ],
    )
    def test_of_queries_are_refused(self, caller: Caller, query: str) -> None:
        caller.call("GET", "/v1/clients", query=query).problem(400, "malformed_url")

    def test_in_utf_8_are_taken(self, caller: Caller) -> None:
        path = f"{BY_ID}/Müller"
        client = caller.call("PUT", path, json={**JOHN_AND_JANE, "metadata": {"straße": "ö"}}).json()
        assert caller.call("GET", path).json() == client
        clients = caller.call("GET", "/v1/clients", query="metadata[stra%C3%9Fe]=%C3%B6").json()["data"]
        assert [each["id"] for each in clients] == [client["id"]]


@pytest.mark.usefixtures("runner")
class TestBatches:
    @pytest.mark.parametrize("is_atomic", [False, True])
    @pytest.mark.parametrize("path", [f"{BY_ID}/M%fcller", f"{BY_ID}/%EF%BF%BD", "/v1/clients?email=%fc"])
    def test_refuse_such_a_url(self, caller: Caller, path: str, *, is_atomic: bool) -> None:
        operation: dict[str, Any] = {"method": "GET", "path": path}
        result = results(batch(caller, CREATE, operation, atomic=is_atomic))[1]
        assert (result["status"], result["body"]["code"]) == (400, "malformed_url")


class TestHeaders:
    """No header's text is kept but a key's, which is ASCII."""

    @pytest.mark.parametrize("key", ["caf\ufffd", "café"])
    def test_an_idempotency_key_is_ascii(self, caller: Caller, key: str) -> None:
        answer = caller.call("POST", "/v1/clients", json=JOHN_AND_JANE, headers={"idempotency-key": key})
        assert answer.problem(422, "invalid_request")["errors"][0]["code"] == "invalid_idempotency_key"
