"""XML to a plain tree, strictly: what is no part of the mapping is refused. Types are `apikit.http.xml.type_shapes`'s to find."""

from typing import NoReturn

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser, ParseError
from msgspec import Struct, field

from apikit.errors import MalformedRequest
from apikit.http.xml.element_names import ENTRY, FALSE, ITEM, NAME, NIL, TRUE, XSI

MAX_DEPTH = 64
MAX_ELEMENTS = 100_000
"""A body of 10 MB could hold millions, which take seconds to build."""

WHITE_SPACE = " \t\r\n"
_NIL = f"{{{XSI}}}{NIL}"
_NIL_VALUES = {TRUE: True, "1": True, FALSE: False, "0": False}
_ENCODINGS = frozenset({"utf-8", "utf8"})


class Element(Struct):
    """An element: null, or with members, or with text."""

    name: str
    is_item: bool = False
    is_null: bool = False
    children: list["Element"] = field(default_factory=list)
    text: str = ""

    @property
    def is_listlike(self) -> bool:
        """True when it has members and each is an `item`."""
        return bool(self.children) and all(child.is_item for child in self.children)


def parse_tree(body: bytes) -> Element:
    """The root. Raises MalformedRequest, which says what and where and repeats nothing of the body."""
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
    """Builds the tree of the events that the parser tells."""

    def __init__(self) -> None:
        self._open: list[Element] = []
        self._texts: list[list[str]] = []
        self._count = 0
        self.root = Element("")

    def attach(self, parser: DefusedXMLParser) -> None:
        """Learns where the parser is, and hears of the declaration."""
        self._expat = parser.parser
        self._expat.XmlDeclHandler = self._declared

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._count += 1
        if self._count > MAX_ELEMENTS:
            self._refuse(f"The body has more than {MAX_ELEMENTS:,} elements")
        if len(self._open) > MAX_DEPTH:
            self._refuse(f"The body has more than {MAX_DEPTH} levels of nesting")
        if "}" in tag or ":" in tag:
            self._refuse("Elements must not have a namespace")
        element = self._element(tag, attributes) if attributes else Element(tag, is_item=tag == ITEM)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)
        self._texts.append([])

    def data(self, text: str) -> None:
        """Text within the element that is open."""
        self._texts[-1].append(text)

    def end(self, _tag: str) -> None:
        """The element that is open ends."""
        element, text = self._open.pop(), "".join(self._texts.pop())
        if sum((bool(element.children), element.is_null, bool(text.strip(WHITE_SPACE)))) > 1:
            self._refuse("An element must contain members or text, or be nil")
        if element.children:
            self._require_distinct(element)
        else:
            element.text = text

    def pi(self, _target: str, _data: str) -> None:
        """A processing instruction."""
        self._refuse("Processing instructions are not supported")

    def _element(self, tag: str, attributes: dict[str, str]) -> Element:
        element = Element(tag, is_item=tag == ITEM)
        for attribute, value in attributes.items():
            if attribute == _NIL and value.strip(WHITE_SPACE) in _NIL_VALUES:
                element.is_null = _NIL_VALUES[value.strip(WHITE_SPACE)]
            elif attribute == NAME and tag == ENTRY and self._open:
                element.name = value
            else:
                self._refuse("The only supported attributes are xsi:nil (true or false) and the name of an entry")
        return element

    def _require_distinct(self, element: Element) -> None:
        names = {child.name for child in element.children}
        if len(names) != len(element.children) and not element.is_listlike:
            self._refuse("An element has a duplicate member; use <item> elements for a list")

    def _declared(self, version: str, encoding: str | None, _standalone: int) -> None:
        if version != "1.0":
            self._refuse("The body must be XML 1.0")
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            self._refuse("The body must be UTF-8 and must not declare another encoding")

    def _refuse(self, reason: str) -> NoReturn:
        line, column = self._expat.CurrentLineNumber, self._expat.CurrentColumnNumber + 1
        raise MalformedRequest(f"{reason}: line {line}, column {column}.")
