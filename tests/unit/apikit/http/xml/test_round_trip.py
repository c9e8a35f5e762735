"""A written value is parsed to the same value: names, texts, nulls and order without a schema, types with the schema."""

import json
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import example, given, settings
from hypothesis import strategies as st

from apikit.http.xml.element_names import NAME, XSI
from apikit.http.xml.parser import parse_tree
from apikit.http.xml.type_shapes import SchemaDecoder
from apikit.http.xml.writer import write_document

# What XML 1.0 can hold (section 2.2).
CHARACTERS = st.characters(
    codec="utf-8",
    exclude_characters=[chr(n) for n in range(32) if chr(n) not in "\t\n\r"] + ["\ufffe", "\uffff"],
)
TEXT = st.text(alphabet=CHARACTERS, max_size=30)
NAMES = TEXT | st.sampled_from(
    ["item", "entry", "name", "xml", "xmlns", "a:b", "object", "1", "", " ", "é", "-", "a.b-c_d"]
)
SCALARS = (
    st.none() | st.booleans() | st.integers(-(10**38), 10**38) | st.floats(allow_nan=False, allow_infinity=False) | TEXT
)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4), max_leaves=25
)
ALIKE = settings(derandomize=True, database=None, deadline=None, max_examples=200)


def schema_of(value: Any) -> dict[str, Any]:
    """A schema that knows the types of exactly this value."""
    match value:
        case dict():
            return {"type": "object", "properties": {name: schema_of(member) for name, member in value.items()}}
        case list():
            return {"type": "array", "prefixItems": [schema_of(item) for item in value]}
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null"}
    return {"type": kinds[type(value)]}


def flat(value: Any) -> Any:
    """The value as it reads without a schema: texts, and nothing tells an empty list from an empty text."""
    match value:
        case dict() | list() if not value:
            return ""
        case dict():
            return {name: flat(member) for name, member in value.items()}
        case list():
            return [flat(item) for item in value]
        case bool():
            return str(value).lower()
        case None:
            return None
    return str(value)


@ALIKE
@given(value=JSON)
@example(value={"item": 1})
@example(value={"item": {"item": [{"item": None}]}})
@example(value=[[], [[]], {}, "", None])
@example(value={"a": "\r\n\t <&>\"'\r"})
@example(value={"\r\n\t <&>\"'\r": "]]>"})
def test_a_value_with_its_schema_is_unchanged(value: Any) -> None:
    assert SchemaDecoder(schema_of(value)).decode(parse_tree(write_document(value, "request"))) == value


@ALIKE
@given(value=JSON)
def test_a_value_without_a_schema_loses_only_its_types(value: Any) -> None:
    assert SchemaDecoder({}).decode(parse_tree(write_document(value, "request"))) == flat(value)


@ALIKE
@given(value=JSON)
def test_numbers_can_be_passed_as_json_text(value: Any) -> None:
    spelling = json.loads(json.dumps(value), parse_int=str, parse_float=str)
    assert write_document(spelling, "request") == write_document(value, "request")


@ALIKE
@given(value=st.recursive(st.none() | st.text(), lambda i: st.lists(i) | st.dictionaries(st.text(), i), max_leaves=20))
def test_any_value_is_written_as_xml_that_another_parser_accepts(value: Any) -> None:
    assert _agrees(ET.fromstring(write_document(value, "request")), value)  # noqa: S314 - made by us


def _agrees(element: ET.Element, value: Any) -> bool:
    """The standard library's view of the element is the value, whose impossible characters became U+FFFD."""
    if value is None:
        return element.attrib == {f"{{{XSI}}}nil": "true"} | _name(element) and not len(element) and not element.text
    children = list(element)
    if isinstance(value, dict):
        names = [child.get(NAME, child.tag) for child in children]
        return names == [_replace_impossible(name) for name in value] and all(map(_agrees, children, value.values()))
    if isinstance(value, list):
        return [child.tag for child in children] == ["item"] * len(value) and all(map(_agrees, children, value))
    return (element.text or "") == _replace_impossible(value) and not children


def _name(element: ET.Element) -> dict[str, str]:
    return {NAME: element.attrib[NAME]} if element.tag == "entry" and NAME in element.attrib else {}


def _replace_impossible(text: str) -> str:
    impossible = {n for n in range(32) if chr(n) not in "\t\n\r"} | {0xFFFE, 0xFFFF} | set(range(0xD800, 0xE000))
    return text.translate(dict.fromkeys(impossible, "\ufffd"))
