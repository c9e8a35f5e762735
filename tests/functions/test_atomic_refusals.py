"""Atomic batches whose operations meet at one place: the one that cannot be tells why, not that others were busy."""

from typing import Any

import pytest

from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller

pytestmark = pytest.mark.usefixtures("runner")


def results(caller: Caller, *operations: dict[str, Any]) -> list[dict[str, Any]]:
    answer = caller.call("POST", "/v1/batch", json={"operations": list(operations), "atomic": True})
    assert answer.status == 200, answer
    answers: list[dict[str, Any]] = answer.json()["results"]
    return answers


def create_resource(caller: Caller, path: str, **fields: Any) -> dict[str, Any]:
    answer = caller.call("POST", path, json=fields)
    assert answer.status == 201, answer
    form: dict[str, Any] = answer.json()
    return form


class TestMeetingAtOnePlace:
    def test_an_element_that_a_combo_is_of_stays(self, caller: Caller) -> None:
        spaces = f"/v1/venues/{create_resource(caller, '/v1/venues', name='Villa')['id']}/spaces"
        hall, terrace, garden = (
            create_resource(caller, spaces, name=name)["id"] for name in ("Hall", "Terrace", "Garden")
        )
        create_resource(caller, spaces, name="Both", kind="combo", element_ids=[hall, terrace])
        delete = {name: {"method": "DELETE", "path": f"{spaces}/{name}"} for name in (hall, garden)}
        assert caller.call("DELETE", f"{spaces}/{hall}").status == 409
        answers = results(caller, delete[hall], delete[garden])
        assert [each["status"] for each in answers] == [409, 424]
        assert caller.call("GET", f"{spaces}/{garden}").status == 200
        answers = results(caller, delete[garden], delete[hall])
        assert [each["status"] for each in answers] == [424, 409]

    def test_an_external_id_that_is_taken_is_told_when_it_is_read_behind(self, caller: Caller) -> None:
        refs = [{"source": "opera", "external_id": "1"}]
        create_resource(caller, "/v1/clients", **JOHN_AND_JANE, external_refs=refs)
        create = {"method": "POST", "path": "/v1/clients", "body": {**JOHN_AND_JANE, "external_refs": refs}}
        get = {"method": "GET", "path": "/v1/clients/by-external-id/opera/1"}
        answers = results(caller, create, get)
        assert [each["status"] for each in answers] == [409, 424]
        assert len(caller.call("GET", "/v1/clients").json()["data"]) == 1
