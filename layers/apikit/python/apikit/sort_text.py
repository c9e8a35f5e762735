"""Conversion of values into texts that sort in the values' order."""

from typing import Any

SEPARATOR = "\t"
"""Separates a value's text from the ID after it; it sorts before every character that a text may contain."""
LAST_CHARACTER = "\U0010ffff"
"""The last character: a text followed by it sorts after every text with that prefix."""
# A sort key has at most 1,024 bytes: this many characters of four bytes each, and an ID. Longer texts are truncated.
_MAX_CHARACTERS = 240


def sort_text(value: Any) -> str:
    """Return the sort text of a field's JSON value: letters regardless of case, numbers by size, null first."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int():
            return f"{value:020d}"
        case _:
            return str(value).casefold()[:_MAX_CHARACTERS]
