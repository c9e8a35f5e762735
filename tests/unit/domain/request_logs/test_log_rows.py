"""Rows from lines of the log, whatever a line contains."""

import json
from typing import Any

import pytest

from apikit.audit import private_facts
from apikit.signer import Signer
from domain.request_logs.log_rows import parse_row, row_id_of
from domain.request_logs.model import RequestLogQuery, status_class
from domain.usage.log_lines import InvalidLogData
from tests.builders import a_request_log
from tests.fakes.request_log import ORGANIZATION, a_line

DAY = "2026-03-01"
REQUEST = "req_01k0a3v5m8f1xq2w7r9tbdc6yz"
STRANGER = "org_01k0a3v5m8f1xq2w7r9tbdc6yy"


@pytest.fixture(autouse=True)
def platform_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("apikit.audit.private_facts.signer", lambda: Signer(b"secret"))
    private_facts._cipher.cache_clear()  # noqa: SLF001 - another secret


def private(organization_id: str = ORGANIZATION, day: str = DAY, **facts: str) -> str:
    return private_facts.encrypt_facts(facts, day=day, organization_id=organization_id)


def row_of(**fields: Any) -> Any:
    row = parse_row(a_line(request_id=REQUEST, **fields))
    assert row is not None
    return row


class TestRow:
    def test_has_the_id_and_the_time_of_a_request_id_of_ours(self) -> None:
        row = row_of()
        assert (row.id, row.request_id) == (row_id_of(REQUEST), REQUEST)
        assert row.id == "rql_01k0a3v5m8f1xq2w7r9tbdc6yz"
        assert row.created_at.year == 2025

    def test_has_the_time_of_arrival_if_the_caller_chose_the_id(self) -> None:
        row = row_of(caller_id=True, timestamp="2026-03-01T09:30:00.000Z", duration_ms=1500)
        assert row.id != row_id_of(REQUEST)
        assert row.created_at.isoformat() == "2026-03-01T09:29:58.500000+00:00"
        assert row.ended_at.isoformat() == "2026-03-01T09:30:00+00:00"

    def test_is_the_same_for_the_same_line_and_another_for_another(self) -> None:
        line, other_line = (a_line(request_id="mine", caller_id=True, duration_ms=each) for each in (1, 2))
        assert parse_row(line) == parse_row(line)
        assert parse_row(line) != parse_row(other_line)

    def test_has_the_private_facts(self) -> None:
        row = row_of(private=private(path="/v1/clients/x", query="limit=1", address="192.0.2.1", agent="curl"))
        assert (row.path, row.query, row.ip_address, row.user_agent) == (
            "/v1/clients/x",
            "limit=1",
            "192.0.2.1",
            "curl",
        )

    @pytest.mark.parametrize(
        "text", [lambda: private(STRANGER, path="/x"), lambda: private(day="2026-03-02", path="/x"), lambda: "x", lambda: "AAAA"]
    )  # fmt: skip
    def test_has_no_private_facts_of_another_organization_or_day(self, text: Any) -> None:
        assert row_of(private=text()).path == "/v1/clients/{client_id}"

    def test_of_a_request_without_an_organization_does_not_exist(self) -> None:
        assert parse_row(a_line(organization_id=None, key_id=None)) is None
        assert parse_row(a_line(environment=None)) is None

    @pytest.mark.parametrize(
        "fields",
        [
            {"request_id": None},
            {"request_id": 7},
            {"request_id": REQUEST, "user_id": 7},
            {"request_id": REQUEST, "session_id": "x" * 101},
            {"request_id": REQUEST, "status": "200"},
            {"request_id": REQUEST, "log": "other"},
        ],
    )
    def test_of_an_invalid_line_is_refused(self, fields: dict[str, Any]) -> None:
        with pytest.raises(InvalidLogData):
            parse_row(a_line(**fields))

    def test_hides_nothing_in_its_line(self) -> None:
        text = private(path="/v1/clients/x", address="192.0.2.1")
        assert "192.0.2.1" not in json.dumps(text)
        assert text != private(path="/v1/clients/x", address="192.0.2.1")


class TestQuery:
    @pytest.mark.parametrize(
        ("query", "is_match"),
        [
            (RequestLogQuery(), True),
            (RequestLogQuery(status="404"), True),
            (RequestLogQuery(status="4xx"), True),
            (RequestLogQuery(status="5xx"), False),
            (RequestLogQuery(status="40"), False),
            (RequestLogQuery(text="CURL"), True),
            (RequestLogQuery(text="wget"), False),
            (RequestLogQuery(route="/v1/clients", text="curl"), True),
            (RequestLogQuery(route="/v1/weddings", text="curl"), False),
            (RequestLogQuery(request_id="john@example.com"), True),
            (RequestLogQuery(request_id="john@example.org"), False),
            (RequestLogQuery(user_id="usr_01k0a3v5m8f1xq2w7r9tbdc6yz"), False),
            (RequestLogQuery(application_id="app_01k0a3v5m8f1xq2w7r9tbdc6yz"), False),
            (RequestLogQuery(key_id="key_01k0a3v5m8f1xq2w7r9tbdc6yz"), True),
        ],
    )
    def test_matches_all_of_its_filters(self, query: RequestLogQuery, *, is_match: bool) -> None:
        row = a_request_log(status=404, user_agent="curl/8", request_id="ext_855f96e983f1f8e8")
        assert query.matches(row) is is_match

    def test_has_the_classes_of_statuses(self) -> None:
        assert [status_class(each) for each in (200, 304, 404, 500)] == ["2xx", "3xx", "4xx", "5xx"]
