"""Writes JSON values as XML."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from apikit.http.xml.element_names import ENTRY, FALSE, ITEM, NAME, NIL, RESPONSE, TRUE, XSI, is_element_name

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_REPLACEMENT = "\ufffd"
# Characters that XML 1.0 does not allow (section 2.2), not even as a reference.
_INVALID_CHARACTERS = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_SPECIAL_IN_TEXT = re.compile(rf"[&<>\r{_INVALID_CHARACTERS}]")
_SPECIAL_IN_ATTRIBUTE = re.compile(rf"[&<>\r\n\t\"{_INVALID_CHARACTERS}]")
# A parser turns a bare carriage return into a line feed, and any white space of an attribute into a space.
_ESCAPES = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
}  # fmt: skip


def write_document(value: Any, root: str | None = None) -> bytes:
    """Return the value as an XML document in UTF-8. The default of `root` is the name of the value's object.

    Numbers may be strings in JSON syntax. Characters that XML does not allow become U+FFFD.
    """
    parts = [_DECLARATION]
    _write(value, root or root_name(value), "", parts, f' xmlns:xsi="{XSI}"')
    return "".join(parts).encode()


def root_name(value: Any) -> str:
    """Return the name of the value's object; `response` if it has none or an element cannot have it."""
    name = value.get("object") if isinstance(value, Mapping) else None
    return name if isinstance(name, str) and is_element_name(name) else RESPONSE


def _write(value: Any, tag: str, attributes: str, parts: list[str], namespaces: str = "") -> None:
    start_tag = f"<{tag}{namespaces}{attributes}"
    if value is None:
        parts.append(f'{start_tag} xsi:{NIL}="{TRUE}"/>')
        return
    start = len(parts)
    parts.append(f"{start_tag}>")
    if isinstance(value, Mapping):
        _write_members(value, parts)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            _write(item, ITEM, "", parts)
    elif text := _text(value):
        parts.append(text)
    if len(parts) == start + 1:
        parts[start] = f"{start_tag}/>"
    else:
        parts.append(f"</{tag}>")


def _write_members(value: Mapping[str, Any], parts: list[str]) -> None:
    # As the only member of an object, `item` would be parsed as a list with one element.
    is_lone_item = len(value) == 1 and ITEM in value
    for name, member in value.items():
        if is_element_name(name) and not is_lone_item:
            _write(member, name, "", parts)
        else:
            _write(member, ENTRY, f' {NAME}="{_escape(name, _SPECIAL_IN_ATTRIBUTE)}"', parts)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return TRUE if value else FALSE
    return _escape(value if isinstance(value, str) else repr(value), _SPECIAL_IN_TEXT)


def _escape(text: str, special: re.Pattern[str]) -> str:
    return special.sub(_escape_character, text) if special.search(text) else text


def _escape_character(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0], _REPLACEMENT)
