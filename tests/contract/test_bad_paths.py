"""Whatever stands in a path or method gets a problem: ids of any shape, unknown paths, methods that a path does not have."""

from typing import Any
from urllib.parse import quote

import pytest

from tests.contract.operations import Operation, document, operations, representative
from tests.contract.standing import MARKER, Standing, require_documented, require_problem
from tests.gateway import Caller, a_caller, send

# A tier's name is no id: whatever is a slug may name one.
# Another system's ids may be spelled as they like.
OURS = [o for o in representative(operations()) if "/by-external-id/" not in o.path]
WITH_ID = [o for o in OURS if "{" in o.path and "{name}" not in o.path and o.is_guarded]
METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X" * 300]
REFUSAL_STATUSES = {400, 404, 405}


@pytest.fixture(scope="module")
def stranger(aws: None) -> Caller:
    """A key whose one scope is that of no operation with an ID in its path."""
    return a_caller("changes:read")


def odd_ids(real: str) -> list[str]:
    """Everything that is nearly an id, and things that are not at all."""
    prefix, _, ulid = real.partition("_")
    return [
        real.upper(),
        real.swapcase(),
        real[:-1],
        real + "0",
        real + "\n",
        real + "\x00",
        real + " ",
        " " + real,
        f"{prefix}__{ulid}",
        f"{prefix}-{ulid}",
        f"xxx_{ulid}",
        ulid,
        f"{prefix}_8{ulid[1:]}",
        f"{prefix}_{'u' * 26}",
        f"{prefix}_",
        "_",
        "-1",
        "0",
        "null",
        "..",
        ".",
        "%",
        "%00",
        "%2e%2e%2f",
        "\x00",
        "\x7f\x80",
        "\u202e" + real,
        "\U0001f48d",
        "\uff43\uff4c\uff49_" + ulid,
        "' OR 1=1 --",
        "{{7*7}}",
        "a" * 5000,
        MARKER,
        "T#org#live#clients",
    ]


class TestIds:
    @pytest.mark.parametrize("operation", WITH_ID, ids=str)
    def test_of_any_shape_name_nothing(self, chain: Standing, operation: Operation) -> None:
        real = chain.address(operation)
        place = next(n for n, part in enumerate(operation.path.split("/")) if part.startswith("{"))
        for odd in odd_ids(real.split("/")[place]):
            for segment in {odd, quote(odd, safe="")}:
                parts = real.split("/")
                parts[place] = segment
                answer = chain.caller_of(operation).call(operation.method, "/".join(parts), **chain.valid(operation))
                assert answer.status in REFUSAL_STATUSES, (odd, answer)
                require_problem(answer)

    @pytest.mark.parametrize("operation", [o for o in WITH_ID if "_id}" in o.path], ids=str)
    def test_that_name_nothing_are_not_found(self, chain: Standing, operation: Operation) -> None:
        answer = chain.caller_of(operation).call(operation.method, operation.address, **chain.valid(operation))
        answer.problem(404, "not_found")
        require_documented(operation, answer)

    @pytest.mark.parametrize("operation", [o for o in operations() if o.is_guarded and "{" in o.path], ids=str)
    def test_are_looked_at_after_the_scope(self, stranger: Caller, operation: Operation) -> None:
        parts = operation.address.split("/")
        for place in (n for n, part in enumerate(operation.path.split("/")) if part.startswith("{")):
            for odd in ("7", "..", "%00", "key_01k0a3v5m8f1xq2w7r9tbdc6y"):
                path = "/".join([*parts[:place], quote(odd, safe=""), *parts[place + 1 :]])
                body: dict[str, Any] = {"json": {}} if operation.has_body else {}
                problem = stranger.call(operation.method, path, **body).problem(403, "insufficient_scope")
                assert problem["required_scope"] == operation.details["x-required-scope"]


class TestMethods:
    # What is no method of `/bulk` is one of the resource whose id it would be.
    @pytest.mark.parametrize("path", [path for path in document()["paths"] if not path.endswith("/bulk")])
    def test_that_a_path_does_not_have_are_refused_with_those_it_has(self, chain: Standing, path: str) -> None:
        path_operations = [operation for operation in operations() if operation.path == path]
        methods = {operation.method for operation in path_operations}
        allowed_methods = methods | {"OPTIONS"} | ({"HEAD"} if "GET" in methods else set())
        for method in METHODS:
            if method in allowed_methods:
                continue
            answer = send(method, path_operations[0].address)
            assert answer.status == 405
            assert set(answer.headers["allow"].split(", ")) == allowed_methods
            if method != "HEAD":
                require_problem(answer)

    @pytest.mark.parametrize("path", document()["paths"])
    def test_are_told_by_options(self, chain: Standing, path: str) -> None:
        path_operations = [operation for operation in operations() if operation.path == path]
        answer = send("OPTIONS", path_operations[0].address)
        assert (answer.status, answer.body) == (204, b"")
        assert {operation.method for operation in path_operations} < set(answer.headers["allow"].split(", "))

    @pytest.mark.parametrize("operation", [o for o in representative(operations()) if o.method == "GET"], ids=str)
    def test_head_answers_as_get_without_a_body(self, chain: Standing, operation: Operation) -> None:
        got = chain.call(operation)
        request = {"headers": {"if-match": "*"}, "query": chain.valid(operation).get("query", "")}
        head = chain.caller_of(operation).call("HEAD", chain.address(operation), **request)
        assert (head.status, head.body) == (got.status, b"")
        for name in ("content-type", "content-length", "etag"):
            assert head.headers.get(name) == got.headers.get(name)


class TestPaths:
    @pytest.mark.parametrize("operation", OURS, ids=str)
    def test_spelled_otherwise_are_not_found(self, chain: Standing, operation: Operation) -> None:
        path = operation.address
        odd = [
            path + "/",
            path.upper(),
            "/" + path,
            path.replace("/v1/", "/V1/") + "/",
            path + "//",
            path + "/.",
            path + ";a=1",
        ]
        odd += [path.replace("/v1", "/v2", 1) + "/x", path + "\x00", path + "%00", path + "%2f"]
        for other in odd:
            answer = chain.caller_of(operation).call(operation.method, other, **chain.valid(operation))
            assert answer.status in REFUSAL_STATUSES, (other, answer)
            require_problem(answer)
