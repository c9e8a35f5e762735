"""Rejects bodies with card numbers: none may reach the platform's data, events or logs (docs/decisions/0105).

A number looks like one of a card when it has the length and the first digits of an issuer's numbers and a valid check digit (ISO/IEC
7812-1, Annex B). Spaces, dots and dashes between the digits do not matter.
"""

import re
from collections.abc import Iterator
from typing import Any

from apikit.errors import FieldError, InvalidRequest
from apikit.field_errors import json_pointer

_SEPARATOR = r"[ .\-\u00a0\u2010-\u2015]"
# A fast test of the bytes, which nearly every body passes: 13 digits, or escapes that could hide them (JSON, XML).
_CANDIDATE = re.compile(rb"(?<![0-9])[0-9](?:(?:[ .\-]|\xc2\xa0|\xe2\x80[\x90-\x95])?[0-9]){12}|\\u00|&#")
_RUN = re.compile(rf"[0-9](?:{_SEPARATOR}?[0-9]){{12,}}")
# Within a longer run: digits without separators, or in the groups that cards have.
_GROUP = re.compile(
    rf"(?<![0-9])(?:[0-9]{{13,19}}|[0-9]{{4}}(?:{_SEPARATOR}[0-9]{{4}}){{3}}"
    rf"|[0-9]{{4}}{_SEPARATOR}[0-9]{{6}}{_SEPARATOR}[0-9]{{4,5}})(?![0-9])"
)
_ISSUERS = re.compile(
    r"4(?:[0-9]{12}|[0-9]{15}|[0-9]{18})"  # Visa
    r"|(?:5[1-5][0-9]{2}|222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}"  # Mastercard
    r"|3[47][0-9]{13}"  # American Express
    r"|3(?:0[0-5]|[689][0-9])[0-9]{11,16}"  # Diners Club
    r"|35(?:2[89]|[3-8][0-9])[0-9]{12,15}"  # JCB
    r"|(?:6011|64[4-9][0-9]|65[0-9]{2}|62[0-9]{2})[0-9]{12,15}"  # Discover, UnionPay
    r"|(?:5018|5020|5038|5893|6304|6759|676[1-3])[0-9]{9,15}"  # Maestro
    r"|220[0-4][0-9]{12,15}",  # Mir
    re.ASCII,
)
# Before a number: a word of letters alone, such as `Visa` or `tok`. IBANs have two letters, other IDs digits among theirs.
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{3,}$")
_MAX_WORD = 20
# Fields of other numbers as long as those of cards.
_EXEMPT_NAMES = frozenset({"phone", "external_id"})
_MIN_DIGITS, _MAX_DIGITS = 13, 19
_TEN = 10


def may_have_card_number(content: bytes) -> bool:
    """Return whether a body has to be searched; False for nearly every body."""
    return _CANDIDATE.search(content) is not None


def require_no_card_number(value: Any) -> None:
    """Raise InvalidRequest with the first places in the body's value where there is a card number; the error does not repeat it."""
    detail = "looks like a card number; remove it, and pay with a token of your payment provider"
    pointers = (json_pointer(path) for path in _find_paths(value, ()))
    faults = [FieldError("card_number", detail, pointer=pointer) for pointer in pointers]
    if faults:
        raise InvalidRequest.from_errors(faults)


def has_card_number(text: str) -> bool:
    """Return whether a part of the text looks like a card number."""
    return any(map(_is_card_number, _digit_groups(text)))


def _find_paths(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for name, member in value.items():
            if has_card_number(name):
                yield path
            if name not in _EXEMPT_NAMES:
                yield from _find_paths(member, (*path, name))
    elif isinstance(value, list):
        for number, member in enumerate(value):
            yield from _find_paths(member, (*path, number))
    elif isinstance(value, str | int) and has_card_number(str(value)):
        yield path


def _digit_groups(text: str) -> Iterator[str]:
    """Yield the digits of each run, and of the groups in it. A run may be a part of an ID, or after a plus of a phone number."""
    for run in _RUN.finditer(text):
        prefix, suffix = text[max(run.start() - _MAX_WORD, 0) : run.start()], text[run.end() : run.end() + 1]
        is_id = suffix.isalpha() or (prefix[-1:].isalpha() and not _WORD.search(prefix))
        if is_id or prefix.endswith("+"):
            continue
        yield _digits(run[0])
        yield from (_digits(group[0]) for group in _GROUP.finditer(run[0]))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _is_card_number(digits: str) -> bool:
    if not _MIN_DIGITS <= len(digits) <= _MAX_DIGITS or not _ISSUERS.fullmatch(digits):
        return False
    doubles = [int(digit) * 2 for digit in digits[-2::-2]]
    singles = [int(digit) for digit in digits[-1::-2]]
    return (sum(singles) + sum(double % _TEN + double // _TEN for double in doubles)) % _TEN == 0
