"""XML that is written from the 3.0.3 document alone, as code generators write it, is what the API reads."""

from functools import cache
from typing import Any
from xml.sax.saxutils import escape

import pytest

from apikit.http.xml_bodies import root_names
from tests.contract.operations import Json, Operation, document, with_body
from tests.contract.standing import Standing
from tools.openapi_document.openapi_3_0 import openapi_3_0

WITH_BODY = pytest.mark.parametrize("operation", with_body(), ids=str)


class Writer:
    """Follows the document's `xml` and nothing else: no word of the platform's own mapping is known here."""

    def __init__(self, schemas: Json) -> None:
        self._schemas = schemas

    def document(self, value: Any, schema: Json) -> str:
        """A whole body, under the name of its schema's root."""
        return self._element(self._name(schema, "unnamed"), value, schema)

    def _element(self, name: str, value: Any, schema: Json) -> str:
        if isinstance(value, dict):
            members = [(n, v, self._member(schema, n)) for n, v in value.items() if v is not None]
            content = "".join(self._element(self._name(s, n), v, s) for n, v, s in members)
        elif isinstance(value, list):
            return self._list(name, value, schema)
        else:
            content = escape(str(value).lower() if isinstance(value, bool) else str(value))
        return f"<{name}>{content}</{name}>"

    def _list(self, name: str, values: list[Any], schema: Json) -> str:
        (listing,) = [part for part in self._parts(schema) if "items" in part]
        items = listing["items"]
        # Without a name of their own, items have the list's (OpenAPI 3.0.3 section 4.7.27).
        content = "".join(self._element(self._name(items, name), value, items) for value in values)
        return f"<{name}>{content}</{name}>" if listing.get("xml", {}).get("wrapped") else content

    def _name(self, schema: Json, default: str) -> str:
        """What the schema says itself comes first, then what it refers to; siblings of a reference are ignored."""
        names = [part["xml"]["name"] for part in self._parts(schema) if "name" in part.get("xml", {})]
        return str(names[0]) if names else default

    def _member(self, schema: Json, name: str) -> Json:
        for part in self._parts(schema):
            if name in part.get("properties", {}):
                return dict(part["properties"][name])
        schemas = [part["additionalProperties"] for part in self._parts(schema) if "additionalProperties" in part]
        return next((dict(each) for each in schemas if isinstance(each, dict)), {})

    def _parts(self, schema: Json) -> list[Json]:
        if "$ref" in schema:
            return self._parts(self._schemas[schema["$ref"].rsplit("/", 1)[1]])
        inner = [
            part for word in ("allOf", "anyOf", "oneOf") for each in schema.get(word, ()) for part in self._parts(each)
        ]
        return [schema, *inner]


@cache
def older() -> Json:
    return openapi_3_0(document())


def media(operation: Operation, media_type: str) -> Json:
    path = older()["paths"][operation.path][operation.method.lower()]
    content: Json = path["requestBody"]["content"][media_type]
    return content


class TestExamples:
    @WITH_BODY
    def test_are_the_ones_in_json(self, operation: Operation) -> None:
        in_json, in_xml = (
            media(operation, "application/json")["examples"],
            media(operation, "application/xml")["examples"],
        )
        assert in_xml
        assert in_xml.keys() == in_json.keys()

    @WITH_BODY
    def test_are_read_as_the_ones_in_json_are(self, chain: Standing, operation: Operation) -> None:
        for name, example in media(operation, "application/xml")["examples"].items():
            body = media(operation, "application/json")["examples"][name]["value"]
            # The first one may create or move, whatever its form.
            chain.call(operation, json=body)
            plain = chain.call(operation, json=body)
            answer = send_xml(chain, operation, example["value"])
            assert (answer.status, outcome(answer)) == (plain.status, outcome(plain)), (name, answer)


class TestWhatIsWritten:
    @WITH_BODY
    def test_by_the_older_document_is_taken(self, chain: Standing, operation: Operation) -> None:
        body = chain.body(operation)
        chain.call(operation, json=body)
        plain = chain.call(operation, json=body)
        document_text = Writer(older()["components"]["schemas"]).document(
            body, media(operation, "application/xml")["schema"]
        )
        assert document_text.startswith(tuple(f"<{name}>" for name in root_names(operation.path)))
        answer = send_xml(chain, operation, document_text)
        assert (answer.status, outcome(answer)) == (plain.status, outcome(plain)), (document_text, answer)


def test_every_list_names_its_items() -> None:
    lists = list(lists_in(older()["components"]["schemas"]))
    assert len(lists) > 200
    assert [each for each in lists if each["items"].get("xml") != {"name": "item"}] == []


def lists_in(node: Any) -> Any:
    if isinstance(node, dict):
        if node.get("type") == "array" and "items" in node:
            yield node
        for member in node.values():
            yield from lists_in(member)
    elif isinstance(node, list):
        for member in node:
            yield from lists_in(member)


def send_xml(chain: Standing, operation: Operation, text: str) -> Any:
    return chain.call(operation, body=text.encode(), headers={"content-type": "application/xml"})


def outcome(answer: Any) -> Any:
    """What both forms must share: the names of what is answered, or the faults."""
    form = answer.json() if answer.body else {}
    return [(fault["pointer"], fault["code"]) for fault in form["errors"]] if answer.status >= 400 else list(form)
