"""An operation without a body refuses one with members, which it would ignore: every action, in JSON and XML."""

import pytest

from tests.builders import JOHN_AND_JANE
from tests.contract.operations import Operation, guarded_operations
from tests.contract.standing import Standing, require_documented

ACTIONS = [each for each in guarded_operations() if each.method == "POST" and not each.has_body]
EACH_ACTION = pytest.mark.parametrize("operation", ACTIONS, ids=str)


def test_are_those_of_every_slice() -> None:
    paths = {operation.path for operation in ACTIONS}
    for path in (
        "/v1/webhooks/{webhook_id}/pause", "/v1/webhooks/{webhook_id}/resume", "/v1/clients/{client_id}/restore",
        "/v1/jobs/{job_id}/cancel", "/v1/weddings/{wedding_id}/confirm",
    ):  # fmt: skip
        assert path in paths


@EACH_ACTION
class TestAction:
    def test_refuses_members(self, chain: Standing, operation: Operation) -> None:
        answer = chain.call(operation, json={"reason": "x", "now": True})
        answer.problem(422, "invalid_request")
        assert answer.faults() == [("/reason", "unknown_field"), ("/now", "unknown_field")]
        require_documented(operation, answer)

    @pytest.mark.parametrize("body", [b"[]", b"true", b'"text"', b"1"])
    def test_refuses_what_is_no_object(self, chain: Standing, operation: Operation, body: bytes) -> None:
        answer = chain.call(operation, body=body, headers={"content-type": "application/json"})
        answer.problem(422, "invalid_request")
        require_documented(operation, answer)

    def test_refuses_what_is_not_json(self, chain: Standing, operation: Operation) -> None:
        answer = chain.call(operation, body=b"{", headers={"content-type": "application/json"})
        answer.problem(400, "malformed_body")
        require_documented(operation, answer)
        answer = chain.call(operation, body=b"reason=x", headers={"content-type": "application/x-www-form-urlencoded"})
        answer.problem(415, "unsupported_media_type")
        require_documented(operation, answer)

    def test_refuses_members_in_xml(self, chain: Standing, operation: Operation) -> None:
        body = b"<request><reason>x</reason></request>"
        answer = chain.call(operation, body=body, headers={"content-type": "application/xml"})
        answer.problem(422, "invalid_request")
        assert answer.faults() == [("/reason", "unknown_field")]
        require_documented(operation, answer)

    def test_accepts_no_body_and_an_empty_object(self, chain: Standing, operation: Operation) -> None:
        for body, media_type in (
            (b"", "application/json"),
            (b" \n", "text/plain"),
            (b"{}", "application/json"),
            (b"null", "application/json"),
            (b"<request/>", "application/xml"),
        ):
            answer = chain.call(operation, body=body, headers={"content-type": media_type})
            # The first one may change the status, so that the others are 409.
            refused_codes = {"malformed_body", "unsupported_media_type", "invalid_request"}
            assert answer.status < 400 or answer.json()["code"] not in refused_codes, (body, answer)


def test_an_empty_object_is_the_same_request_as_no_body(chain: Standing) -> None:
    client_id = chain.caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["id"]
    headers = {"idempotency-key": "archive", "content-type": "application/json"}
    first, second = (
        chain.caller.call("POST", f"/v1/clients/{client_id}/archive", body=body, headers=headers)
        for body in (b"", b"{}")
    )
    assert first.status == 200, first
    assert (second.status, second.body) == (first.status, first.body)
    assert second.headers["idempotency-replayed"] == "true"
