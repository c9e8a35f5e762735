"""The mapping's own words: what elements and attributes are called. Reading and writing share them."""

import re

ITEM = "item"
"""A member of a list."""

ENTRY = "entry"
"""A member of an object whose name cannot be an element's; its `name` attribute has it."""

NAME = "name"
REQUEST = "request"
"""The root of any body; the name of its object does, too."""

RESPONSE = "response"
"""The root of an answer that is no object with a name."""

XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL = "nil"
TRUE, FALSE = "true", "false"

_ELEMENT = re.compile(r"(?![xX][mM][lL])[A-Za-z_][A-Za-z0-9_.-]*", re.ASCII)


def is_element_name(name: str) -> bool:
    """True for what every XML parser takes as a name: ASCII, without a colon, not beginning with the reserved `xml`."""
    return _ELEMENT.fullmatch(name) is not None
