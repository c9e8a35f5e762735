"""XML bodies as every operation takes them: read by the schema that the operation has anyway, so that no slice knows of it."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from apikit.errors import MalformedRequest
from apikit.http.xml.element_names import REQUEST
from apikit.http.xml.parser import parse_tree
from apikit.http.xml.type_shapes import SchemaDecoder
from apikit.resources.records import Record


def parse_xml_body(body: bytes, path: str, expected: Any) -> Any:
    """The value of a body of the expected type, as if it had come in JSON; `path` is the route's. Raises MalformedRequest, BodyTooLarge."""
    root = parse_tree(body)
    names = root_names(path)
    if root.name not in names:
        raise MalformedRequest(f"The root element must be <{'> or <'.join(names)}>.")
    return _shape(expected).decode(root)


@cache
def root_names(path: str) -> tuple[str, ...]:
    """What the root of a body may be called: `request`, or the object that the last collection in the path holds."""
    objects = {cls.collection: cls.object for cls in _descendants(Record) if hasattr(cls, "collection")}
    named = [objects[part] for part in path.split("/") if part in objects]
    return (*named[-1:], REQUEST)


@cache
def _shape(body: Any) -> SchemaDecoder:
    return SchemaDecoder(TypeAdapter(body).json_schema(mode="validation"))


def _descendants(cls: type[Record]) -> Iterator[type[Record]]:
    for child in cls.__subclasses__():
        yield child
        yield from _descendants(child)
