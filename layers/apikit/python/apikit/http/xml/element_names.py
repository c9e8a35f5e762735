"""The names of elements and attributes in the mapping of JSON to XML. The parser and the writer use them."""

import re

ITEM = "item"
"""A member of a list."""

ENTRY = "entry"
"""A member of an object with a name that an element cannot have; the attribute `name` has it."""

NAME = "name"
REQUEST = "request"
"""The root of a body; the name of its object is also allowed."""

RESPONSE = "response"
"""The root of a response without a named object."""

XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL = "nil"
TRUE, FALSE = "true", "false"

_ELEMENT = re.compile(r"(?![xX][mM][lL])[A-Za-z_][A-Za-z0-9_.-]*", re.ASCII)


def is_element_name(name: str) -> bool:
    """True for a name that every XML parser accepts: ASCII, without a colon, not starting with the reserved `xml`."""
    return _ELEMENT.fullmatch(name) is not None
