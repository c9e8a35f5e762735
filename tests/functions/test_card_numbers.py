"""No card number reaches the platform: every operation with a body rejects it (D12)."""

import json

import pytest

from tests.batches import batch
from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller
from tests.payments import BODY, ROUTE

CARD = "4242 4242 4242 4242"


class TestBodies:
    @pytest.mark.parametrize(
        ("path", "body", "pointer"),
        [
            (ROUTE, {**BODY, "description": f"Card {CARD}"}, "/description"),
            (ROUTE, {**BODY, "method": {"type": "card", "token": "4242424242424242"}}, "/method/token"),
            (ROUTE, {**BODY, "method": {"type": "card", "token": "tok_4242424242424242"}}, "/method/token"),
            ("/v1/customers", {"name": "Anna", "notes": CARD}, "/notes"),
            ("/v1/clients", {**JOHN_AND_JANE, "metadata": {"card": CARD}}, "/metadata/card"),
            ("/v1/clients/bulk", {"create": [{**JOHN_AND_JANE, "notes": CARD}]}, "/create/0/notes"),
        ],
    )
    def test_with_a_card_number_are_rejected(
        self, caller: Caller, path: str, body: dict[str, object], pointer: str
    ) -> None:
        answer = caller.call("POST", path, json=body)
        assert answer.faults() == [(pointer, "card_number")]
        assert "4242" not in answer.body.decode()

    def test_of_patches_and_xml_are_rejected(self, caller: Caller) -> None:
        path = f"/v1/clients/{caller.call('POST', '/v1/clients', json=JOHN_AND_JANE).json()['id']}"
        assert caller.call("PATCH", path, json={"notes": CARD}).faults() == [("/notes", "card_number")]
        xml = f"<client><notes>{CARD.replace('4', '&#52;')}</notes></client>".encode()
        answer = caller.call("PATCH", path, body=xml, headers={"content-type": "application/xml"})
        assert answer.faults() == [("/notes", "card_number")]

    def test_with_escaped_digits_are_rejected(self, caller: Caller) -> None:
        body = json.dumps({**JOHN_AND_JANE, "notes": CARD}).replace("4242 4242 4242", "\\u0034242 4242 4242").encode()
        answer = caller.call("POST", "/v1/clients", body=body, headers={"content-type": "application/json"})
        assert answer.faults() == [("/notes", "card_number")]

    def test_of_batches_are_rejected(self, caller: Caller) -> None:
        operation = {"method": "POST", "path": "/v1/clients", "body": {**JOHN_AND_JANE, "notes": CARD}}
        assert batch(caller, operation).faults() == [("/operations/0/body/notes", "card_number")]

    def test_may_have_external_ids_as_long_as_card_numbers(self, caller: Caller) -> None:
        refs = [{"source": "pos", "external_id": "4242424242424242"}]
        answer = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "external_refs": refs})
        assert answer.status == 201
