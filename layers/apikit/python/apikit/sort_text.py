"""Values as texts that sort as the values do."""

from typing import Any

SEPARATOR = "\t"
"""Between a value's text and the ID behind it; it sorts before every character that a text may hold."""
LAST_CHARACTER = "\U0010ffff"
"""The last character: behind a text, it sorts after everything that begins with the text."""
# A sort key holds 1,024 bytes: so many characters of a text, at four bytes each, and an ID. A longer text sorts as its beginning.
_MAX_CHARACTERS = 240


def sort_text(value: Any) -> str:
    """How a field's JSON value sorts as text: letters regardless of case, numbers by size, nothing first."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case int():
            return f"{value:020d}"
        case _:
            return str(value).casefold()[:_MAX_CHARACTERS]
