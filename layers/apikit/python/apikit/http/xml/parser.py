"""Parses XML to a tree, strictly: anything that the mapping does not use is rejected. `apikit.http.xml.type_shapes` adds the types."""

from typing import NoReturn

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError
from msgspec import Struct, field

from apikit.errors import MalformedRequest
from apikit.http.xml.element_names import ENTRY, FALSE, ITEM, NAME, NIL, TRUE, XSI

MAX_DEPTH = 64
MAX_ELEMENTS = 100_000
"""A body of 10 MB could contain millions, which take seconds to build."""

WHITE_SPACE = " \t\r\n"
_NIL = f"{{{XSI}}}{NIL}"
_NIL_VALUES = {TRUE: True, "1": True, FALSE: False, "0": False}
_ENCODINGS = frozenset({"utf-8", "utf8"})


class Element(Struct):
    """An element that is null, or has members or text."""

    name: str
    is_item: bool = False
    is_null: bool = False
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    @property
    def is_list(self) -> bool:
        """True if it has members and each is an `item`."""
        return bool(self.children) and all(child.is_item for child in self.children)


def parse_tree(body: bytes) -> Element:
    """Return the root. Raises MalformedRequest with the error and its place, without content of the body."""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise MalformedRequest(f"The body is not valid UTF-8 at byte {error.start}.") from error
    parser = DefusedXMLParser(target=(builder := _Builder()), encoding="utf-8", forbid_dtd=True)
    builder.attach(parser)
    try:
        parser.feed(body)
        parser.close()
    except DefusedXmlException as error:
        raise MalformedRequest("DTDs and entities are not supported. Remove the document type declaration.") from error
    except ParseError as error:
        line, column = error.position
        raise MalformedRequest(f"The body is not valid XML: line {line}, column {column + 1}.") from error
    return builder.root


class _Builder:
    """Builds the tree from the parser's events."""

    def __init__(self) -> None:
        self._open_elements: list[Element] = []
        self._texts: list[list[str]] = []
        self._count = 0
        self.root = Element("")

    def attach(self, parser: DefusedXMLParser) -> None:
        """Use the parser for positions in errors, and check the XML declaration."""
        self._expat = parser.parser
        self._expat.XmlDeclHandler = self._check_declaration

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Handle the start of an element."""
        self._count += 1
        if self._count > MAX_ELEMENTS:
            self._refuse(f"The body has more than {MAX_ELEMENTS:,} elements")
        if len(self._open_elements) > MAX_DEPTH:
            self._refuse(f"The body has more than {MAX_DEPTH} levels of nesting")
        if "}" in tag or ":" in tag:
            self._refuse("Elements must not have a namespace")
        element = self._element(tag, attributes) if attributes else Element(tag, is_item=tag == ITEM)
        if self._open_elements:
            self._open_elements[-1].children.append(element)
        else:
            self.root = element
        self._open_elements.append(element)
        self._texts.append([])

    def data(self, text: str) -> None:
        """Handle text in the open element."""
        self._texts[-1].append(text)

    def end(self, _tag: str) -> None:
        """Handle the end of the open element."""
        element, text = self._open_elements.pop(), "".join(self._texts.pop())
        if sum((bool(element.children), element.is_null, bool(text.strip(WHITE_SPACE)))) > 1:
            self._refuse("An element must contain members or text, or be nil")
        if element.children:
            self._require_distinct(element)
        else:
            element.text = text

    def pi(self, _target: str, _data: str) -> None:
        """Reject a processing instruction."""
        self._refuse("Processing instructions are not supported")

    def _element(self, tag: str, attributes: dict[str, str]) -> Element:
        element = Element(tag, is_item=tag == ITEM)
        for attribute, value in attributes.items():
            if attribute == _NIL and value.strip(WHITE_SPACE) in _NIL_VALUES:
                element.is_null = _NIL_VALUES[value.strip(WHITE_SPACE)]
            elif attribute == NAME and tag == ENTRY and self._open_elements:
                element.name = value
            else:
                self._refuse("The only supported attributes are xsi:nil (true or false) and the name of an entry")
        return element

    def _require_distinct(self, element: Element) -> None:
        names = {child.name for child in element.children}
        if len(names) != len(element.children) and not element.is_list:
            self._refuse("An element has a duplicate member; use <item> elements for a list")

    def _check_declaration(self, version: str, encoding: str | None, _standalone: int) -> None:
        if version != "1.0":
            self._refuse("The body must be XML 1.0")
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            self._refuse("The body must be UTF-8 and must not declare another encoding")

    def _refuse(self, reason: str) -> NoReturn:
        line, column = self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1
        raise MalformedRequest(f"{reason}: line {line}, column {column}.")
