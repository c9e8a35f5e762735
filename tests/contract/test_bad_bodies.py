"""Whatever is posted gets a documented problem, on every operation that takes a body: encodings, JSON, media types, fields."""

import gzip
import json
from typing import Any

import pytest

from tests.contract.operations import (
    Operation,
    representative,
    resolve_reference,
    with_body,
    with_distinct_body,
    with_own_fields,
)
from tests.contract.standing import MARKER, Standing, require_documented

DEEP = 100_000
MALFORMED_BODIES = {
    "nothing": b"",
    "white space": b" \n\t ",
    "half an object": b"{",
    "a closing brace": b"}",
    "half a list": b"[1, 2",
    "half a word": b"nul",
    "single quotes": b"{'name': 1}",
    "a trailing comma": b'{"name": 1,}',
    "two objects": b"{}{}",
    "no colon": b'{"name" 1}',
    "a comment": b"// x\n{}",
    "a leading zero": b'{"name": 01}',
    "a hexadecimal number": b'{"name": 0x1f}',
    "a plus": b'{"name": +1}',
    "a bare point": b'{"name": .5}',
    "NaN": b'{"name": NaN}',
    "Infinity": b'{"name": Infinity}',
    "minus Infinity": b'{"name": -Infinity}',
    "NaN deep inside": b'{"metadata": {"a": [NaN]}}',
    "1e999": b'{"name": 1e999}',
    "minus 1e999": b'{"name": -1e999}',
    "5,000 digits": b'{"name": %s}' % (b"9" * 5000),
    "minus 5,000 digits": b'{"name": -%s}' % (b"9" * 5000),
    "5,000 digits and a point": b'{"name": %s.5}' % (b"9" * 5000),
    "a high surrogate": rb'{"name": "\ud800"}',
    "a low surrogate": rb'{"name": "\udfff"}',
    "surrogates in the wrong order": rb'{"name": "\udc00\ud800"}',
    "a surrogate in a name": rb'{"\ud800": 1}',
    "a surrogate deep inside": rb'{"metadata": {"a": ["\ud83d"]}}',
    "the same name twice": b'{"name": 1, "name": 2}',
    "the same name twice, once escaped": rb'{"name": 1, "n\u0061me": 2}',
    "the same name twice deep inside": b'{"metadata": {"a": 1, "a": 1}}',
    "an unfinished string": b'{"name": "',
    "an unknown escape": rb'{"name": "\x41"}',
    "a line break in a string": b'{"name": "a\nb"}',
    "a NUL in a string": b'{"name": "a\x00b"}',
    "a NUL": b"\x00",
    "invalid UTF-8": b'{"name": "\xff"}',
    "overlong UTF-8": b'{"name": "\xc0\xaf"}',
    "a surrogate in UTF-8": b'{"name": "\xed\xa0\x80"}',
    "cut UTF-8": b'{"name": "\xe2\x82',
    "UTF-16": '{"name": "a"}'.encode("utf-16"),
    "UTF-32": '{"name": "a"}'.encode("utf-32"),
    "a byte order mark": b"\xef\xbb\xbf{}",
    "gzip that says it is JSON": gzip.compress(b"{}", mtime=0),
    "100,000 open lists": b"[" * DEEP,
    "100,000 lists": b"[" * DEEP + b"]" * DEEP,
    "100,000 open objects": b'{"a":' * DEEP,
    "100,000 objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "65 levels": b'{"a":' * 65 + b"1" + b"}" * 65,
    "100,000 levels behind a string of brackets": b'{"a": "]]]}}}\\"", "b": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    "100,000 closing brackets": b"]" * DEEP,
}
ROOTS = [b"null", b"true", b"0", b"1.5", b'"text"', b"[]", b"[{}]", b'[["name", 1]]']

UNSUPPORTED_TYPES = [
    None,
    "",
    "text/plain",
    "application/soap+xml",
    "application/xml; charset=utf-16",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonx",
    "application/json, text/plain",
    "application/octet-stream",
    "json",
    "*/*",
    "application/json; charset=utf-16",
    'application/json; charset="latin-1"',
    "application/json; charset=ebcdic-cp-us",
    f"application/{MARKER}",
    "a" * 10_000,
    "application/json\x00",
]
SUPPORTED_TYPES = [
    "APPLICATION/JSON",
    "application/json; charset=UTF-8",
    "application/json;charset=utf8",
    "application/vnd.x+json",
]
ENCODINGS = ["gzip", "br", "deflate", "gzip, identity", MARKER]

WRONG_VALUES: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    2**63,
    10**39,
    "",
    " ",
    MARKER,
    MARKER + "\x00",
    MARKER + "\u202e\u2028",
    MARKER * 20_000,
    "9999-12-31T23:59:60Z",
    "0001-01-01T00:00:00+23:59",
    "2025-02-30",
    "1e5",
    [],
    [[]],
    [None],
    [MARKER] * 200,
    {},
    {"unknown": MARKER},
    {"name": {"name": {}}},
    {"amount": -1, "currency": MARKER},
    {"amount": 10**30, "currency": "EUR"},
]
# The others share their types with these.
MOST_CLOSELY = frozenset({"clients_create", "clients_update", "weddings_create", "menus_create"})
FEWER_VALUES: list[Any] = [
    None,
    True,
    -1,
    10**39,
    "",
    MARKER + "\x00",
    "9999-12-31T23:59:60Z",
    [None],
    {"unknown": MARKER},
]
SERVER_FIELDS = {
    "id",
    "object",
    "organization_id",
    "livemode",
    "version",
    "created_at",
    "updated_at",
    "deleted_at",
    "external_refs",
    "api_secret",
    "secret_hash",
    "pk",
    "by",
    "__proto__",
    "__class__",
    "constructor",
    "$ref",
    "",
    "~/",
}

OPERATIONS = pytest.mark.parametrize("operation", representative(with_body()), ids=str)
# A bulk's members are judged one by one, each as if it came alone (tests/functions/test_bulk.py).
WHOLE = pytest.mark.parametrize(
    "operation", [o for o in representative(with_body()) if not o.path.endswith("/bulk")], ids=str
)
DISTINCT = pytest.mark.parametrize("operation", with_own_fields(), ids=str)


class TestJson:
    @OPERATIONS
    def test_that_is_none_is_malformed(self, chain: Standing, operation: Operation) -> None:
        for name, body in MALFORMED_BODIES.items():
            if operation.may_lack_body and not body.strip():
                continue
            answer = chain.call(operation, body=body, headers={"content-type": "application/json"})
            assert answer.json()["code"] == "malformed_body", (name, answer)
            require_documented(operation, answer)

    @OPERATIONS
    def test_that_is_no_object_is_invalid(self, chain: Standing, operation: Operation) -> None:
        for body in ROOTS[operation.may_lack_body :]:
            answer = chain.call(operation, body=body, headers={"content-type": "application/json"})
            assert answer.json()["code"] == "invalid_request", (body, answer)
            require_documented(operation, answer)

    @OPERATIONS
    def test_of_more_than_ten_megabytes_is_too_large(self, chain: Standing, operation: Operation) -> None:
        answer = chain.call(operation, json={"name": MARKER * 1_200_000})
        answer.problem(413, "body_too_large")
        require_documented(operation, answer)

    @OPERATIONS
    def test_with_thousands_of_faults_gets_a_short_answer(self, chain: Standing, operation: Operation) -> None:
        for body in ({f"x{n}": n for n in range(20_000)}, {"x" * 500_000: 1}):
            answer = chain.call(operation, json=body)
            answer.problem(422, "invalid_request")
            require_documented(operation, answer)

    @OPERATIONS
    def test_that_is_not_sent_is_no_wrong_media_type(self, chain: Standing, operation: Operation) -> None:
        if operation.may_lack_body:
            return
        answer = chain.call(operation, body=b"")
        if answer.status == 400:
            # No single field is required.
            answer.problem(400, "malformed_body")
        else:
            answer.problem(422, "invalid_request")
            assert {code for _, code in answer.faults()} == {"required"}
        require_documented(operation, answer)


class TestMediaTypes:
    @OPERATIONS
    def test_other_than_json_and_xml_are_refused(self, chain: Standing, operation: Operation) -> None:
        for media_type in UNSUPPORTED_TYPES:
            headers = {} if media_type is None else {"content-type": media_type}
            answer = chain.call(operation, body=_encode(chain.body(operation)), headers=headers)
            assert answer.json()["code"] == "unsupported_media_type", (media_type, answer)
            require_documented(operation, answer)

    @OPERATIONS
    @pytest.mark.parametrize("encoding", ENCODINGS)
    def test_of_encoded_bodies_are_refused(self, chain: Standing, operation: Operation, encoding: str) -> None:
        body = gzip.compress(_encode(chain.body(operation)), mtime=0)
        headers = {"content-type": "application/json", "content-encoding": encoding}
        answer = chain.call(operation, body=body, headers=headers)
        answer.problem(415, "unsupported_media_type")
        require_documented(operation, answer)

    @OPERATIONS
    @pytest.mark.parametrize("media_type", SUPPORTED_TYPES)
    def test_of_json_are_read(self, chain: Standing, operation: Operation, media_type: str) -> None:
        answer = chain.call(operation, body=b'{"\\ud83d\\udc8d": 1}', headers={"content-type": media_type})
        problem = answer.problem(422, "invalid_request")
        assert "unknown_field" in {fault["code"] for fault in problem["errors"]}


class TestFields:
    @DISTINCT
    def test_of_any_wrong_value_are_refused_by_name(self, chain: Standing, operation: Operation) -> None:
        """Some of the values are right for some of the fields: those are taken."""
        valid = chain.body(operation)
        for name in operation.body_schema["properties"]:
            for value in WRONG_VALUES if operation.details["operationId"] in MOST_CLOSELY else FEWER_VALUES:
                answer = chain.call(operation, json={**valid, name: value})
                require_documented(operation, answer)
                if answer.status == 422:
                    faults = answer.json()["errors"]
                    places = [fault["pointer"].split("/")[1] for fault in faults]
                    # The credential of the example is not that of the browser: a right value of another field is taken.
                    is_taken = [fault["code"] for fault in faults] == ["invalid_passkey"]
                    assert is_taken or name in places, (name, value, answer)

    @WHOLE
    def test_all_wrong_at_once_are_all_named(self, chain: Standing, operation: Operation) -> None:
        names = operation.body_schema["properties"]
        answer = chain.call(operation, json={name: [[MARKER]] for name in names})
        problem = answer.problem(422, "invalid_request")
        assert {fault["pointer"].split("/")[1] for fault in problem["errors"]} == set(names)
        require_documented(operation, answer)

    @OPERATIONS
    def test_that_callers_do_not_set_are_unknown(self, chain: Standing, operation: Operation) -> None:
        for name in SERVER_FIELDS - operation.body_schema["properties"].keys():
            answer = chain.call(operation, json={**chain.body(operation), name: MARKER})
            pointer = "/" + name.replace("~", "~0").replace("/", "~1")
            assert answer.faults() == [(pointer, "unknown_field")]
            require_documented(operation, answer)

    @OPERATIONS
    def test_unknown_inside_a_field_are_refused(self, chain: Standing, operation: Operation) -> None:
        valid = chain.body(operation)
        for name, value in valid.items():
            schema = _inner(operation, name)
            is_open = schema.get("additionalProperties") is True
            if isinstance(value, dict) and "properties" in schema and not is_open:
                answer = chain.call(operation, json={**valid, name: {**value, "unknown": MARKER}})
                problem = answer.problem(422, "invalid_request")
                assert problem["errors"][0]["pointer"] == f"/{name}/unknown"


def _inner(operation: Operation, name: str) -> dict[str, Any]:
    """The schema of a field's value."""
    schema = operation.body_schema["properties"][name]
    for choice in schema.get("anyOf", []):
        if "$ref" in choice:
            return resolve_reference(choice)
    return resolve_reference(schema)


def _encode(value: Any) -> bytes:
    return json.dumps(value).encode()


class TestManyFaults:
    """One body may hold a million faults: a bounded number is described and fifty at most are told."""

    @pytest.mark.parametrize("operation", with_distinct_body(), ids=str)
    def test_of_unknown_members_are_cut(self, chain: Standing, operation: Operation) -> None:
        body = {f"{MARKER}{n}": n for n in range(20_000)}
        caller = chain.person if operation.is_personal else chain.in_environment(operation)
        answer = caller.call(operation.method, chain.address(operation), json=body, headers={"If-Match": "*"})
        if operation.details.get("x-required-scope", "").startswith("platform:"):
            answer.problem(403, "insufficient_scope")
        else:
            assert 1 <= len(answer.problem(422, "invalid_request")["errors"]) <= 50

    @pytest.mark.parametrize("path", ["/v1/clients/bulk", "/v1/batch", "/v1/menus"])
    def test_of_lists_are_cut(self, chain: Standing, path: str) -> None:
        lists = {"create": [{"x": 1}] * 90, "operations": [{"x": 1}] * 20_000, "courses": [{"x": 1}] * 20_000}
        name = {"bulk": "create", "batch": "operations", "menus": "courses"}[path.rsplit("/", 1)[1]]
        answer = chain.caller.call("POST", path, json={name: lists[name]})
        assert len(answer.body) < 100_000

    @pytest.mark.parametrize(
        "body", [b"[" + b"1," * 500_000 + b"1]", b'{"a":{' + b",".join(b'"%d":1' % n for n in range(500_001)) + b"}}"]
    )
    def test_of_a_body_of_too_many_values_are_not_looked_for(self, chain: Standing, body: bytes) -> None:
        answer = chain.caller.call("POST", "/v1/clients", body=body, headers={"content-type": "application/json"})
        answer.problem(413, "body_too_large")
