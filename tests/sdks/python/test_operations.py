"""Every operation of the Python SDK, called with the examples of the document."""

import datetime as dt
import inspect
import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from wedsync import AsyncPage, Model, Page

from sdks.generator.__main__ import DOCUMENT
from sdks.generator.document_reader import read_document
from sdks.generator.python.type_texts import argument_name, takes_keywords
from sdks.generator.sdk_model import Method, SdkModel
from tests.sdks.operations import operations
from tests.sdks.python.scripted_api import SECRET, ScriptedApi, run_async

Json = dict[str, Any]
_CAPITAL = re.compile(r"(?=[A-Z])")


@pytest.fixture(scope="module")
def sdk() -> SdkModel:
    return read_document(json.loads(DOCUMENT.read_text()))


@pytest.fixture(scope="module")
def calls(sdk: SdkModel) -> list[tuple[Json, Method]]:
    """The calls with their methods."""
    methods = {each.operation_id: each for resource in sdk.all_resources for each in resource.methods}
    return [(call, methods[call["name"]]) for call in operations(sdk, json.loads(DOCUMENT.read_text()))]


def test_are_sent_and_read_as_the_document_describes(calls: list[tuple[Json, Method]]) -> None:
    for call, method in calls:
        api = ScriptedApi(_reply(call))
        result = _find(api.client(), call, method)(*_values(call), **_options(call))
        assert (call["name"], list(_faults(call, method, api.last, result))) == (call["name"], [])


def test_are_the_same_for_asynchronous_programs(calls: list[tuple[Json, Method]]) -> None:
    async def run() -> None:
        for call, method in calls:
            api = ScriptedApi(_reply(call))
            result = await _find(api.async_client(), call, method)(*_values(call), **_options(call))
            assert (call["name"], list(_faults(call, method, api.last, result))) == (call["name"], [])

    run_async(run())


def test_take_the_fields_of_their_body_as_keywords(calls: list[tuple[Json, Method]], sdk: SdkModel) -> None:
    keyword_calls = [(call, method) for call, method in calls if takes_keywords(method, sdk) and call["body"]]
    assert len(keyword_calls) > len(calls) / 4
    for call, method in keyword_calls:
        api = ScriptedApi(_reply(call))
        _find(api.client(), call, method)(*call["ids"].values(), **call["body"], **_options(call))
        assert (call["name"], json.loads(api.last.content)) == (call["name"], call["body"])


def test_are_documented(calls: list[tuple[Json, Method]]) -> None:
    for call, method in calls:
        documentation = inspect.getdoc(_find(ScriptedApi(_reply(call)).client(), call, method)) or ""
        assert documentation.startswith(method.summary), call["name"]
        assert f"Required scope: `{method.scope}`" in documentation or not method.scope, call["name"]


def _reply(call: Json) -> httpx.Response:
    answer = call["answer"]
    text = answer if isinstance(answer, str) else "" if answer is None else json.dumps(answer)
    return httpx.Response(call["status"], text=text, headers={"Content-Type": call["media_type"] or "text/plain"})


def _find(client: Any, call: Json, method: Method) -> Any:
    """The method of a call, by the names of its resources in snake case."""
    for name in call["resource"]:
        client = getattr(client, "_".join(_CAPITAL.split(name)).lower())
    return getattr(client, method.name)


def _values(call: Json) -> list[Any]:
    return [*call["ids"].values(), *([call["body"] or {}] if call["has_body"] else [])]


def _options(call: Json) -> Json:
    version = {"if_match": call["version"]} if call["version"] else {}
    return {argument_name(name): value for name, value in call["query_values"].items()} | version


def _faults(call: Json, method: Method, request: httpx.Request, result: Any) -> Iterator[str]:
    """Yield what is not as it must be in the request and the result of a call."""
    expectations = {
        "route": (f"{request.method} {request.url.path}", f"{call['http_method']} /base{call['path']}"),
        "query": (sorted(request.url.params), call["query"]),
        "body": (json.loads(request.content or b"null"), (call["body"] or {}) if call["has_body"] else None),
        "version": (request.headers.get("if-match"), f'"{call["version"]}"' if call["version"] else None),
        "secret": (request.headers.get("authorization"), f"Bearer {SECRET}" if method.has_credentials else None),
        "key": ("idempotency-key" in request.headers, request.method in {"POST", "PATCH"}),
        "result": (_plain(result), _answer(call, method)),
    }
    for name, (value, target) in expectations.items():
        if value != target:
            yield f"{name} is {value}, not {target}"
    for place in call["times"]:
        if not isinstance(_value_at(result, place), dt.datetime):
            yield f"{place} is no time"


def _plain(result: Any) -> Any:
    """The result as JSON. Attributes of models must be readable, too."""
    if isinstance(result, (Page, AsyncPage)):
        return [_plain(each) for each in result.data]
    if isinstance(result, Model):
        assert all(hasattr(result, name) for name in result.to_dict())
        return result.to_dict()
    return result


def _answer(call: Json, method: Method) -> Any:
    answer = call["answer"]
    if method.returns == "page":
        return answer["data"]
    if method.returns == "lines":
        return [json.loads(line) for line in answer.splitlines()] if isinstance(answer, str) else [answer]
    return None if method.returns == "nothing" else answer


def _value_at(value: Any, place: str) -> Any:
    for name in place.split("."):
        value = value[int(name)] if isinstance(value, list) else getattr(value, argument_name(name))
    return value
