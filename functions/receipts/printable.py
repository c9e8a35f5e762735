"""Texts as documents can print them: without control characters, direction overrides and letters that no font has."""

import re
import unicodedata
from functools import cache

from functions.receipts.fonts import printable_characters

_REPLACEMENT = "\ufffd"
# Symbols such as emoji, their modifiers, format characters and marks are omitted; missing letters and digits are replaced.
_OMISSIBLE = frozenset({"So", "Sk", "Cf", "Me", "Mn", "Cn"})
# Joiners change the letters of Persian and of Indian languages; at the end of a word or before a symbol they belonged to an emoji.
_JOINERS = "\u200c\u200d"
_LOOSE_JOINERS = re.compile(rf"[{_JOINERS}]+(?:[\u2190-\u2bff]|(?=\s|$))|(?:^|(?<=\s))[{_JOINERS}]+")
_LONG_WORD = re.compile(r"\S{30}(?=\S)")


def to_printable(text: str) -> str:
    """Return the text in one line. Emoji are omitted, letters without a glyph are U+FFFD, and long words can be broken."""
    characters = map(_to_printable, unicodedata.normalize("NFC", text))
    line = " ".join(_LOOSE_JOINERS.sub("", "".join(characters)).split())
    return _LONG_WORD.sub("\\g<0>\u200b", line)


def _to_printable(character: str) -> str:
    if character in _all_characters() or character in _JOINERS:
        return character
    category = unicodedata.category(character)
    if character.isspace() or category == "Cc":
        return " "
    return "" if category in _OMISSIBLE else _REPLACEMENT


@cache
def _all_characters() -> frozenset[str]:
    return frozenset().union(*printable_characters())
