"""Values to XML."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from apikit.http.xml.element_names import ENTRY, FALSE, ITEM, NAME, NIL, RESPONSE, TRUE, XSI, is_element_name

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_REPLACEMENT = "\ufffd"
# What XML 1.0 has no spelling for (section 2.2): not even a reference may stand for it.
_IMPOSSIBLE = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_IN_TEXT = re.compile(rf"[&<>\r{_IMPOSSIBLE}]")
_IN_ATTRIBUTE = re.compile(rf"[&<>\r\n\t\"{_IMPOSSIBLE}]")
# A parser turns a bare carriage return into a line feed, and any white space of an attribute into a space.
_ESCAPES = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;",
}  # fmt: skip


def write_document(value: Any, root: str | None = None) -> bytes:
    """The value as a document in UTF-8, under `root` or, without one, under its object's name.

    Numbers may be given as texts in their JSON spelling. Characters that XML cannot hold become U+FFFD.
    """
    parts = [_DECLARATION]
    _write(value, root or root_name(value), "", parts, f' xmlns:xsi="{XSI}"')
    return "".join(parts).encode()


def root_name(value: Any) -> str:
    """The name of the value's object; `response` when it has none that can be an element's."""
    name = value.get("object") if isinstance(value, Mapping) else None
    return name if isinstance(name, str) and is_element_name(name) else RESPONSE


def _write(value: Any, tag: str, attributes: str, parts: list[str], declared: str = "") -> None:
    opening = f"<{tag}{declared}{attributes}"
    if value is None:
        parts.append(f'{opening} xsi:{NIL}="{TRUE}"/>')
        return
    start = len(parts)
    parts.append(f"{opening}>")
    if isinstance(value, Mapping):
        _write_members(value, parts)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            _write(item, ITEM, "", parts)
    elif text := _text(value):
        parts.append(text)
    if len(parts) == start + 1:
        parts[start] = f"{opening}/>"
    else:
        parts.append(f"</{tag}>")


def _write_members(value: Mapping[str, Any], parts: list[str]) -> None:
    # Alone in its object, `item` would read as a list of one.
    is_lone_item = len(value) == 1 and ITEM in value
    for name, member in value.items():
        if is_element_name(name) and not is_lone_item:
            _write(member, name, "", parts)
        else:
            _write(member, ENTRY, f' {NAME}="{_escaped(name, _IN_ATTRIBUTE)}"', parts)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return TRUE if value else FALSE
    return _escaped(value if isinstance(value, str) else repr(value), _IN_TEXT)


def _escaped(text: str, special: re.Pattern[str]) -> str:
    return special.sub(_escape, text) if special.search(text) else text


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES.get(match[0], _REPLACEMENT)
