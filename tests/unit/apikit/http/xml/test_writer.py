"""The written XML, compared with documents that are written by hand."""

from typing import Any

import pytest

from apikit.http.xml.writer import write_document

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


def body_of(value: Any) -> str:
    """Return the content of the root."""
    text = write_document(value, "request").decode()
    opening, closing = f"{HEAD}<request {XSI}>", "</request>"
    assert text.startswith(opening)
    assert text.endswith(closing)
    return text[len(opening) : -len(closing)]


class TestRoot:
    def test_has_the_objects_name(self) -> None:
        assert write_document({"object": "client"}).decode() == f"{HEAD}<client {XSI}><object>client</object></client>"

    @pytest.mark.parametrize("value", [{}, [], {"object": 1}, {"object": "a b"}, {"object": None}])
    def test_is_response_without_a_name(self, value: Any) -> None:
        assert write_document(value).decode().startswith(f"{HEAD}<response {XSI}")

    def test_can_be_passed_and_can_be_null(self) -> None:
        assert write_document(None, "problem").decode() == f'{HEAD}<problem {XSI} xsi:nil="true"/>'


class TestValues:
    @pytest.mark.parametrize(
        ("value", "text"),
        [
            ({"a": None}, '<a xsi:nil="true"/>'),
            ({"a": True, "b": False}, "<a>true</a><b>false</b>"),
            ({"a": 12500, "b": -0.5, "c": 1e300}, "<a>12500</a><b>-0.5</b><c>1e+300</c>"),
            ({"a": ""}, "<a/>"),
            ({"a": []}, "<a/>"),
            ({"a": {}}, "<a/>"),
            ({"a": [1, None, [], {"b": 2}]}, '<a><item>1</item><item xsi:nil="true"/><item/><item><b>2</b></item></a>'),
            (["a"], "<item>a</item>"),
            ({"a": "x & y < z > ]]>"}, "<a>x &amp; y &lt; z &gt; ]]&gt;</a>"),
            ({"a": " x\n\ty\r\n"}, "<a> x\n\ty&#13;\n</a>"),
            ({"a": "💍é"}, "<a>💍é</a>"),
        ],
    )
    def test_have_one_representation(self, value: Any, text: str) -> None:
        assert body_of(value) == text

    @pytest.mark.parametrize("character", ["\x00", "\x0b", "\x1f", "\ufffe", "\uffff", "\ud800"])
    def test_that_xml_does_not_allow_are_replaced(self, character: str) -> None:
        assert body_of({"a": f"x{character}y"}) == "<a>x\ufffdy</a>"
        assert body_of({f"x{character}": 1}) == '<entry name="x\ufffd">1</entry>'


class TestNames:
    @pytest.mark.parametrize("name", ["a", "_a", "A-1.b_c", "entry", "name"])
    def test_that_elements_can_have_are_elements(self, name: str) -> None:
        assert body_of({name: 1}) == f"<{name}>1</{name}>"

    @pytest.mark.parametrize(
        "name", ["", " ", "1a", "-a", "a b", "a:b", "xml", "XmlThing", "é", "a/b", "/v1/{id}", "a\u0300"]
    )
    def test_that_elements_cannot_have_are_entries(self, name: str) -> None:
        assert body_of({name: 1}) == f'<entry name="{name}">1</entry>'

    def test_of_entries_are_escaped(self) -> None:
        assert body_of({"\"<&>\t\n\r'": None}) == ('<entry name="&quot;&lt;&amp;&gt;&#9;&#10;&#13;\'" xsi:nil="true"/>')

    def test_item_is_an_entry_only_as_a_single_member(self) -> None:
        assert body_of({"item": "fish"}) == '<entry name="item">fish</entry>'
        assert body_of({"item": "fish", "count": 2}) == "<item>fish</item><count>2</count>"
