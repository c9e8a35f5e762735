"""Parses XML bodies of every operation by the schema of its JSON body."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from apikit.errors import MalformedRequest
from apikit.http.xml.element_names import REQUEST
from apikit.http.xml.parser import parse_tree
from apikit.http.xml.type_shapes import SchemaDecoder
from apikit.resources.records import Record, RecordPart


def parse_xml_body(body: bytes, path: str, body_type: Any) -> Any:
    """Return the value of a body of this type, as if it were JSON; `path` is the route's. Raises MalformedRequest, BodyTooLarge."""
    root = parse_tree(body)
    names = root_names(path)
    if root.name not in names:
        raise MalformedRequest(f"The root element must be <{'> or <'.join(names)}>.")
    return _decoder(body_type).decode(root)


@cache
def root_names(path: str) -> tuple[str, ...]:
    """Return the allowed names of a body's root: the object of the last collection in the path, or of a part, and `request`."""
    parts = [cls.object for cls in RecordPart.__subclasses__() if cls.path == path]
    if parts:
        return (*parts, REQUEST)
    objects = {cls.collection: cls.object for cls in _descendants(Record) if hasattr(cls, "collection")}
    object_names = [objects[part] for part in path.split("/") if part in objects]
    return (*object_names[-1:], REQUEST)


@cache
def _decoder(body: Any) -> SchemaDecoder:
    return SchemaDecoder(TypeAdapter(body).json_schema(mode="validation"))


def _descendants(cls: type[Record]) -> Iterator[type[Record]]:
    for child in cls.__subclasses__():
        yield child
        yield from _descendants(child)
