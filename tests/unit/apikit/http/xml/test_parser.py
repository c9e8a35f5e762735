"""Hostile and invalid XML: anything outside the mapping is rejected quickly, with its place and without its content."""

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apikit.errors import MalformedRequest
from apikit.http.xml.parser import MAX_DEPTH, MAX_ELEMENTS, Element, parse_tree

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
MARKER = "Zq7Marker"
LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
DTD = {
    "a billion laughs": f'<!DOCTYPE r [<!ENTITY l0 "lol">{LAUGHS}]><r>&l9;</r>',
    "quadratic blow-up": f'<!DOCTYPE r [<!ENTITY a "{"a" * 50_000}">]><r>{"&a;" * 50_000}</r>',
    "an external entity": '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>',
    "an external entity over HTTP": '<!DOCTYPE r [<!ENTITY x SYSTEM "http://127.0.0.1:1/x">]><r>&x;</r>',
    "a parameter entity": '<!DOCTYPE r [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]><r/>',
    "an external DTD": '<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd"><r/>',
    "a public DTD": '<!DOCTYPE r PUBLIC "-//W3C//DTD XHTML 1.0//EN" "http://127.0.0.1:1/x.dtd"><r/>',
    "an empty DTD": "<!DOCTYPE r><r/>",
    "default attributes": '<!DOCTYPE r [<!ATTLIST r a CDATA "x">]><r/>',
    "an unparsed entity": '<!DOCTYPE r [<!NOTATION n SYSTEM "n"><!ENTITY x SYSTEM "x" NDATA n>]><r/>',
}
NO_XML = {
    "an undefined entity": "<r>&nbsp;</r>",
    "half a document": "<r><a>",
    "two roots": "<r/><r/>",
    "text before": "x<r/>",
    "text after": "<r/>x",
    "a wrong end": "<r><a></r></a>",
    "an attribute twice": '<entry name="a" name="b"/>',
    "nil twice": f'<r {XSI} xmlns:x="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" x:nil="true"/>',
    "an unbound prefix": "<r><a:b/></r>",
    "an unquoted attribute": "<r a=b/>",
    "a NUL": "<r>\x00</r>",
    "a control character": "<r>\x0b</r>",
    "a reference to NUL": "<r>&#0;</r>",
    "a reference to a control character": "<r>&#11;</r>",
    "a reference to a surrogate": "<r>&#xD800;</r>",
    "a reference beyond Unicode": "<r>&#x110000;</r>",
    "a noncharacter": "<r>\uffff</r>",
    "a bare CDATA end": "<r>]]></r>",
    "an unfinished comment": "<r><!-- </r>",
    "two hyphens in a comment": "<r><!-- -- --></r>",
    "an unfinished CDATA": "<r><![CDATA[</r>",
    "a late declaration": ' <?xml version="1.0"?><r/>',
    "JSON": '{"name": 1}',
    "HTML": "<!doctype html><p>x<br></p>",
    "a bound xml prefix": '<r xmlns:xml="urn:x"/>',
    "a namespace with the separator": '<r xmlns:x="}"/>',
}
NO_PART = {
    "an attribute": ('<r id="1"/>', "attributes"),
    "an attribute of an inner element": ('<r><a type="int">1</a></r>', "attributes"),
    "a name that is no entry's": ('<r><a name="b">1</a></r>', "attributes"),
    "an entry as the root": ('<entry name="b">1</entry>', "attributes"),
    "xsi:type": (f'<r {XSI} xsi:type="client"/>', "attributes"),
    "a schema's place": (f'<r {XSI} xsi:noNamespaceSchemaLocation="http://127.0.0.1:1/x.xsd"/>', "attributes"),
    "xml:space": ('<r xml:space="preserve"/>', "attributes"),
    "xml:base": ('<r xml:base="file:///etc/"/>', "attributes"),
    "nil without its namespace": ('<r nil="true"/>', "attributes"),
    "nil that is neither true nor false": (f'<r {XSI} xsi:nil="yes"/>', "attributes"),
    "nil with text": (f'<r {XSI} xsi:nil="true">x</r>', "or be nil"),
    "nil with members": (f'<r {XSI} xsi:nil="true"><a/></r>', "or be nil"),
    "mixed content": ("<r>x<a/></r>", "or be nil"),
    "mixed content behind": ("<r><a/>x</r>", "or be nil"),
    "mixed content in CDATA": ("<r><a/><![CDATA[x]]></r>", "or be nil"),
    "a default namespace": ('<r xmlns="urn:x"/>', "namespace"),
    "a prefix": ('<x:r xmlns:x="urn:x"/>', "namespace"),
    "an inner namespace": ('<r><a xmlns="urn:x"/></r>', "namespace"),
    "XInclude": (
        '<r xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="/etc/passwd" parse="text"/></r>',
        "namespace",
    ),
    "SOAP": ('<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"/>', "namespace"),
    "an instruction before": ('<?xml-stylesheet href="http://127.0.0.1:1/x.xsl"?><r/>', "instructions"),
    "an instruction inside": ("<r><?php echo 1 ?></r>", "instructions"),
    "an instruction behind": ("<r/><?x?>", "instructions"),
    "a member twice": ("<r><a>1</a><b/><a>2</a></r>", "duplicate"),
    "a member twice in a row": ("<r><a>1</a><a>2</a></r>", "duplicate"),
    "a member twice, once as an entry": ('<r><a>1</a><entry name="a">2</entry></r>', "duplicate"),
    "an entry twice": ('<r><entry name="a b"/><entry name="a b"/></r>', "duplicate"),
    "entries called item": ('<r><entry name="item"/><entry name="item"/></r>', "duplicate"),
    "items beside members": ("<r><item/><item/><a/></r>", "duplicate"),
    "XML 1.1": ('<?xml version="1.1"?><r/>', "XML 1.0"),
    "a declared UTF-16": ('<?xml version="1.0" encoding="UTF-16"?><r/>', "UTF-8"),
    "a declared UTF-7": ('<?xml version="1.0" encoding="UTF-7"?><r>+ADw-a+AD4-</r>', "UTF-8"),
    "a declared Latin-1": ('<?xml version="1.0" encoding="ISO-8859-1"?><r/>', "UTF-8"),
    "a declared EBCDIC": ('<?xml version="1.0" encoding="cp037"?><r/>', "UTF-8"),
    "an unknown encoding": (f'<?xml version="1.0" encoding="{MARKER}"?><r/>', "UTF-8"),
}


def refusal(body: bytes | str) -> str:
    """What the reader says."""
    with pytest.raises(MalformedRequest) as failure:
        parse_tree(body.encode() if isinstance(body, str) else body)
    return failure.value.detail


class TestRejects:
    @pytest.mark.parametrize("name", DTD)
    def test_document_type_declarations(self, name: str) -> None:
        assert "document type" in refusal(DTD[name])

    @pytest.mark.parametrize("name", NO_XML)
    def test_invalid_xml(self, name: str) -> None:
        assert refusal(NO_XML[name]).startswith(
            ("The body is not valid XML: line 1, column ", "DTDs and entities are not supported.")
        )

    @pytest.mark.parametrize("name", NO_PART)
    def test_xml_that_the_mapping_does_not_use(self, name: str) -> None:
        body, word = NO_PART[name]
        assert word in refusal(body)

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "cp037", "latin-1"])
    def test_other_encodings(self, encoding: str) -> None:
        assert refusal("<r>é</r>".encode(encoding)).startswith("The body is not ")

    @pytest.mark.parametrize("text", [b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe2\x82"])
    def test_invalid_utf_8(self, text: bytes) -> None:
        assert refusal(b"<r>" + text + b"</r>").startswith("The body is not valid UTF-8 at byte 3")

    def test_without_content_of_the_body(self) -> None:
        for body in (
            f"<{MARKER}/><{MARKER}/>",
            f"<r {MARKER}='1'/>",
            f"<r>&{MARKER};</r>",
            f"<r><{MARKER}/><{MARKER}/></r>",
        ):
            assert MARKER not in refusal(body)

    def test_with_the_place(self) -> None:
        assert refusal("<r>\n  <a/>\n  <a/>\n</r>") == (
            "An element has a duplicate member; use <item> elements for a list: line 4, column 1."
        )


class TestLimits:
    def test_containers_have_at_most_64_levels(self) -> None:
        parse_tree(b"<a>" * MAX_DEPTH + b"<b>1</b>" + b"</a>" * MAX_DEPTH)
        deeper = b"<a>" * (MAX_DEPTH + 1) + b"<b>1</b>" + b"</a>" * (MAX_DEPTH + 1)
        assert "more than 64 levels" in refusal(deeper)
        assert "more than 64 levels" in refusal(b"<a>" * 1_000_000)

    def test_elements_are_counted(self) -> None:
        assert len(parse_tree(b"<r>" + b"<item/>" * (MAX_ELEMENTS - 1) + b"</r>").children) == MAX_ELEMENTS - 1
        assert "more than 100,000 elements" in refusal(b"<r>" + b"<item/>" * MAX_ELEMENTS + b"</r>")

    @pytest.mark.parametrize(
        "body",
        [
            b"<r>" + b"x" * 9_999_000 + b"</r>",
            b"<r>" + b"<b/>" * 2_499_000 + b"</r>",
            b"<r>" + b"&#65;" * 1_999_000 + b"</r>",
            b"<r>" + b"<![CDATA[x]]>" * 750_000 + b"</r>",
            b"<r>" + b"<!---->" * 1_400_000 + b"</r>",
            b"<" + b"a" * 9_999_000,
            b"<r " + b"a" * 9_999_000,
            b"<r " + b" ".join(b'a%d="1"' % n for n in range(650_000)) + b"/>",
            b"<r " + b" ".join(b'xmlns:a%d="u"' % n for n in range(500_000)) + b"/>",
            b"<r>" + b"&#65;" * 10 + b"<" * 9_990_000,
            b"<!--" + b"-" * 9_990_000,
        ],
        ids=["text", "elements", "references", "CDATA", "comments", "a name", "an attribute", "attributes", "namespaces", "<", "-"],
    )  # fmt: skip
    def test_ten_megabytes_of_anything_are_parsed_or_rejected_in_linear_time(self, body: bytes) -> None:
        start_s = time.process_time()
        with contextlib.suppress(MalformedRequest):
            parse_tree(body)
        # Half a second to two on a development machine; what is quadratic takes minutes.
        assert time.process_time() - start_s < 15


class TestParses:
    @pytest.mark.parametrize(
        "body",
        [
            "<r><a>x</a></r>",
            "\ufeff<r><a>x</a></r>",
            '<?xml version="1.0"?><r><a>x</a></r>',
            '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<r><a>x</a></r>\n',
            "<!-- a --><r>\n\t<!-- b --><a>x</a>\r\n</r><!-- c -->",
            "<r><a><![CDATA[x]]></a></r>",
            "<r><a>&#120;</a></r>",
            '<r><entry name="a">x</entry></r>',
            f"<r {XSI}><a xsi:nil='false'>x</a></r>",
            '<r xmlns:xsd="http://www.w3.org/2001/XMLSchema"><a>x</a></r>',
        ],
    )
    def test_every_notation_of_one_tree(self, body: str) -> None:
        assert parse_tree(body.encode()) == Element("r", children=[Element("a", text="x")])

    def test_text_unchanged(self) -> None:
        assert parse_tree(b"<r> a\r\nb&#13;<![CDATA[<&>]]> </r>").text == " a\nb\r<&> "

    def test_a_text_with_a_comment_as_one(self) -> None:
        assert parse_tree(b"<r>admin@example.com<!-- -->.evil</r>").text == "admin@example.com.evil"

    @pytest.mark.parametrize("value", ["true", "1", " true "])
    def test_nil_as_null(self, value: str) -> None:
        assert parse_tree(f'<r {XSI} xsi:nil="{value}">\n</r>'.encode()).is_null

    @settings(derandomize=True, database=None, deadline=None, max_examples=400)
    @given(body=st.binary(max_size=40) | st.text(alphabet="<>/ab&;\"'=![]?- x:", max_size=40).map(str.encode))
    def test_or_rejects_any_bytes(self, body: bytes) -> None:
        try:
            parse_tree(body)
        except MalformedRequest:
            return
