"""Whatever stands in a query gets a documented problem: parameters, limits, cursors."""

import base64
import json
from urllib.parse import quote

import pytest

from tests.contract.operations import Operation, operations, representative
from tests.contract.standing import MARKER, Standing, require_documented, require_problem
from tests.gateway import Caller, a_caller

LISTS = [operation for operation in representative(operations()) if "x-sdk-pagination" in operation.details]
EVERY = pytest.mark.parametrize("operation", representative(operations()), ids=str)
EVERY_LIST = pytest.mark.parametrize("operation", LISTS, ids=str)


def times_of(operation: Operation) -> list[str]:
    """Its query parameters that are times."""
    return [
        parameter["name"]
        for parameter in operation.details.get("parameters", ())
        if parameter.get("in") == "query" and "date-time" in json.dumps(parameter["schema"])
    ]


UNKNOWN = [
    "unknown=1",
    f"{MARKER}={MARKER}",
    "=",
    "=1",
    "LIMIT=1",
    "limit%00=1",
    "limit[]=1",
    "%zz=%zz",
    "a" * 5000 + "=1",
    "%F0%9F%92%8D=1",
    "&".join(f"p{n}=1" for n in range(200)),
]
LIMITS = ["0", "-1", "101", "1e2", "1.5", "abc", "", "%00", "null", "true", "NaN", "0x10", "9" * 5000, "-" + "9" * 5000]
LIMITS += [
    "%20",
    "1%0a2",
    "1,2",
    "%D9%A1%20",
    MARKER,
    "99999999999999999999",
    "1;2",
    "[1]",
    "--1",
    "1_0",
    "%EF%BC%91",
]
BLANK_CURSORS = ["", "%20", "null", "0", "a", "%00", "a%0ab", "%F0%9F%92%8D", "../../x", "a" * 10_000, MARKER]


class TestParameters:
    @EVERY
    def test_that_an_operation_does_not_have_are_refused(self, chain: Standing, operation: Operation) -> None:
        for query in UNKNOWN:
            answer = chain.call(operation, query=query)
            assert answer.json()["code"] == "unknown_parameter", (query, answer)
            require_documented(operation, answer)

    @EVERY_LIST
    def test_given_twice_are_refused(self, chain: Standing, operation: Operation) -> None:
        for query in ("limit=1&limit=1", "limit=1&limit=2", "cursor=a&cursor=b", "limit=1&%6cimit=2"):
            answer = chain.call(operation, query=query)
            problem = answer.problem(422, "invalid_request")
            assert problem["errors"][0]["code"] == "repeated"
            require_documented(operation, answer)


class TestLimits:
    @EVERY_LIST
    def test_that_are_no_number_of_1_to_100_are_refused(self, chain: Standing, operation: Operation) -> None:
        for limit in LIMITS:
            answer = chain.call(operation, query=f"limit={limit}")
            assert answer.status == 422, (limit, answer)
            assert answer.json()["errors"][0]["parameter"] == "limit"
            require_documented(operation, answer)

    @EVERY_LIST
    def test_of_1_to_100_are_taken(self, chain: Standing, operation: Operation) -> None:
        for limit in ("1", "100"):
            assert chain.call(operation, query=f"limit={limit}").status == 200


class TestText:
    @EVERY
    def test_that_is_not_utf_8_is_refused(self, chain: Standing, operation: Operation) -> None:
        for query in ("%ff=%ff", "limit=%ff", "cursor=%ff%fe", "unknown=%EF%BF%BD"):
            answer = chain.call(operation, query=query)
            assert answer.json()["code"] == "malformed_url", (query, answer)
            require_documented(operation, answer)


class TestTimes:
    @pytest.mark.parametrize("operation", [o for o in representative(operations()) if times_of(o)], ids=str)
    def test_that_lost_their_plus_are_told_how_to_send_it(self, chain: Standing, operation: Operation) -> None:
        for name in times_of(operation):
            answer = chain.call(operation, query=f"{quote(name)}=2026-03-01T10:00:00+02:00")
            fault = answer.problem(422, "invalid_request")["errors"][0]
            assert (fault["parameter"], fault["code"]) == (name, "invalid_offset"), fault
            assert "%2B" in fault["detail"], fault
            require_documented(operation, answer)


@pytest.fixture(scope="module")
def neighbours(aws: None) -> tuple[Caller, Caller, Caller]:
    """An organization with three clients, its sandbox with the same, and another organization with three."""
    home = a_caller()
    callers = (home, a_caller(organization_id=home.organization_id, environment="test"), a_caller())
    for caller in callers:
        for n in range(3):
            body = {"name": f"Client {n}", "email": "client@example.com"}
            assert caller.call("POST", "/v1/clients", json=body).status == 201
    return callers


class TestCursors:
    @EVERY_LIST
    def test_that_are_none_are_refused(self, chain: Standing, operation: Operation) -> None:
        for cursor in BLANK_CURSORS:
            answer = chain.call(operation, query=f"cursor={cursor}")
            assert answer.json()["code"] == "invalid_cursor", (cursor, answer)
            require_documented(operation, answer)

    def test_lead_through_the_list_once(self, neighbours: tuple[Caller, ...]) -> None:
        first = neighbours[0].call("GET", "/v1/clients", query="limit=2").json()
        assert [client["name"] for client in first["data"]] == ["Client 2", "Client 1"]
        assert first["has_more"] is True
        last = neighbours[0].call("GET", "/v1/clients", query=f"limit=2&cursor={first['next_cursor']}").json()
        assert [client["name"] for client in last["data"]] == ["Client 0"]
        assert (last["has_more"], last["next_cursor"]) == (False, None)

    def test_of_another_tenant_environment_or_list_are_refused(self, neighbours: tuple[Caller, ...]) -> None:
        home, sandbox, stranger = neighbours
        cursor = _cursor(home)
        for caller in (sandbox, stranger):
            caller.call("GET", "/v1/clients", query=f"cursor={cursor}").problem(400, "invalid_cursor")
        for operation in LISTS:
            # The queues of the platform are for its administrators.
            if operation.path not in {"/v1/clients", "/v1/applications/pending", "/v1/tickets/waiting"}:
                query = f"{operation.required_query}&cursor={cursor}".lstrip("&")
                home.call("GET", operation.address, query=query).problem(400, "invalid_cursor")

    def test_with_any_bit_changed_are_refused(self, neighbours: tuple[Caller, ...]) -> None:
        cursor = _cursor(neighbours[0])
        raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        for place in range(0, len(raw) * 8, 7):
            cursor_bytes = bytearray(raw)
            cursor_bytes[place // 8] ^= 1 << place % 8
            _require_refused(neighbours[0], base64.urlsafe_b64encode(cursor_bytes).decode().rstrip("="))

    def test_cut_lengthened_or_spelled_otherwise_are_refused(self, neighbours: tuple[Caller, ...]) -> None:
        cursor = _cursor(neighbours[0])
        forms = [cursor[:cut] for cut in range(0, len(cursor), 5)]
        forms += [cursor + "A", cursor + "=", cursor + "==", cursor * 2, f" {cursor}", f"{cursor}\n", cursor.swapcase()]
        forms += [cursor[:-1] + chr(ord(cursor[-1]) + 1), cursor[:9] + "\n" + cursor[9:], f"{cursor}\x00"]
        for form in forms:
            _require_refused(neighbours[0], form)


def _cursor(caller: Caller) -> str:
    cursor = caller.call("GET", "/v1/clients", query="limit=1").json()["next_cursor"]
    assert isinstance(cursor, str)
    return cursor


def _require_refused(caller: Caller, cursor: str) -> None:
    answer = caller.call("GET", "/v1/clients", query=f"cursor={quote(cursor)}")
    answer.problem(400, "invalid_cursor")
    require_problem(answer)
