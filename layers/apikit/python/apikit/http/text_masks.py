"""Masks e-mail addresses, telephone numbers and secrets in paths, queries and user agents, however they are encoded. No I/O.

A mask replaces the whole word. What looks like one of them is masked, too: a number of seven digits, or a long word with letters and
digits that is no ID of the platform.
"""

import html
import re
import unicodedata
from urllib.parse import quote, unquote

MASK = "***"
MAX_LENGTH = 300
"""Maximum length of a masked text."""

_MAX_PARTS, _MAX_PART_LENGTH = 50, 500
_MAX_DECODINGS = 4
_CUT = "…"
_ID = r"[a-z]{2,5}_[0-7][0-9a-hjkmnp-tv-z]{25}"
_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
_MOMENT = (
    r"(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]"
    r"(?:[Tt ][0-2][0-9]:[0-5][0-9](?::[0-6][0-9](?:\.[0-9]{1,9})?)?(?:[Zz]|[+ -][0-2][0-9]:?[0-5][0-9])?)?"
)
# What is shown as it is: a word of its own, so that it cannot be the beginning of an address.
_SAFE = rf"(?<![^\s,;/])(?:{_ID}|{_UUID}|{_MOMENT})(?![^\s,;/])"
_PHONE = r"[+(]?\d(?:[\s().\-/_,;:*~|+]{0,3}\d){6,}"
_SAFE_OR_PHONE = re.compile(rf"({_SAFE})|{_PHONE}")
# The delimiters of words: few, because the part of an address before its @ may contain most characters (RFC 5321 section 4.1.2).
_WORD = re.compile(r"[^\s,;<>]+")
_AROUND_AT = re.compile(r"\s*@\s*")
_QUOTED_LOCAL_PART = re.compile(r'"[^"]*"@')
_SAFE_WORD = re.compile(rf"{_ID}|{_UUID}|{_MOMENT}")
_CREDENTIAL_START = r"(?i:sk|cs|rt|at|pk|whsec|bkx|ghp)_|(?i:xox[a-z]-)|eyJ|AKIA"
_CREDENTIAL = re.compile(rf"(?<![A-Za-z])(?:{_CREDENTIAL_START})")
_LONG_WORD = re.compile(r"[\w~.+/=:-]{20,}")
_PLAIN_WORDS = re.compile(r"[a-z]+(?:[-_./:]+[a-z]+)*|[A-Z][A-Z_]*")
_PRODUCT = re.compile(r"[A-Za-z][A-Za-z-]{0,30}/[0-9]{1,4}(?:\.[0-9]{1,4}){0,4}")
# In a user agent, points separate versions. Gecko's version is a date.
_AGENT_PHONE = re.compile(r"(?<!Gecko/)(?<![0-9])[+(]?\d(?:[\s()-]{0,3}\d){6,}")
_SENSITIVE_NAME = re.compile(
    r"token|secret|passw|pwd|credential|authori|signature|assertion|cookie|jwt|otp|verifier|challenge|cursor|e?mail|phone|mobile"
    r"|(?:key|code|sig|auth|session|state|nonce|tel|fax|pin)$"
)
# The usual path and value, which need no masks. A value of six digits or fewer is no telephone number.
_USUAL_PATH = re.compile(rf"(?:/(?:[a-z][a-z-]{{0,40}}|v[0-9]|{_ID}))*/?")
_USUAL_VALUE = re.compile(rf"(?!(?:.*[^A-Za-z])?(?:{_CREDENTIAL_START}))-?[a-z][a-z_.-]{{0,30}}|[0-9]{{1,6}}|{_ID}|")


def mask_path(path: str) -> str:
    """Return the path with masks, percent-encoded, at most 300 characters. `path` may be encoded."""
    if len(path) <= MAX_LENGTH and _USUAL_PATH.fullmatch(path):
        return path
    segments = path.split("/")
    return _limit(
        "/".join(_encode(mask_text(each)) for each in segments[:_MAX_PARTS]), is_cut=len(segments) > _MAX_PARTS
    )


def mask_query(query: str) -> str:
    """Return the query string with masks, percent-encoded, at most 300 characters. Values of sensitive parameters are masked."""
    if not query:
        return ""
    pairs = query.split("&")
    return _limit("&".join(map(_mask_pair, pairs[:_MAX_PARTS])), is_cut=len(pairs) > _MAX_PARTS)


def mask_agent(agent: str) -> str:
    """Return the user agent with masks, at most 150 characters. Versions such as `120.0.6099.130` are no telephone numbers."""
    text = _decode(agent[:_MAX_PART_LENGTH])
    return "" if text is None else _AGENT_PHONE.sub(MASK, _mask_words(text))[: MAX_LENGTH // 2]


def mask_text(text: str) -> str:
    """Return the decoded text with masks; a mask for one that is longer than 500 characters, or encoded more than four times."""
    if _USUAL_VALUE.fullmatch(text):
        return text
    decoded_text = _decode(text) if len(text) <= _MAX_PART_LENGTH else None
    if decoded_text is None:
        return MASK
    return _SAFE_OR_PHONE.sub(lambda match: match[1] or MASK, _mask_words(decoded_text))


def _mask_pair(pair: str) -> str:
    name, separator, value = pair.partition("=")
    masked_name = name if _USUAL_VALUE.fullmatch(name) else _encode(mask_text(name.replace("+", " ")))
    if not separator:
        return masked_name
    if not value or is_sensitive(name):
        return f"{masked_name}={MASK if value else ''}"
    if _USUAL_VALUE.fullmatch(value):
        return f"{masked_name}={value}"
    return f"{masked_name}={_mask_value(value)}"


def _mask_value(value: str) -> str:
    """Return the masked value; a `+` is a space, or the beginning of a telephone number."""
    return _encode(mask_text(value.replace("+", " ")))


def is_sensitive(name: str) -> bool:
    """Return whether the values of a parameter with this name are masked as a whole. IDs, such as `key_id`, are not."""
    decoded_name = _decode(name)
    if decoded_name is None:
        return True
    letters = "".join(filter(str.isalnum, decoded_name)).lower()
    return _SENSITIVE_NAME.search(letters) is not None


def _mask_words(text: str) -> str:
    if "@" in text:
        text = _QUOTED_LOCAL_PART.sub("@", _AROUND_AT.sub("@", text))
    return _WORD.sub(lambda match: MASK if _is_private(match[0]) else match[0], text)


def _is_private(word: str) -> bool:
    """Return whether the word is an e-mail address or a secret."""
    if "@" in word:
        return True
    if _CREDENTIAL.search(word):
        return True
    is_harmless = any(pattern.fullmatch(word) for pattern in (_SAFE_WORD, _PLAIN_WORDS, _PRODUCT))
    return not is_harmless and _LONG_WORD.search(word) is not None


def _decode(text: str) -> str | None:
    """Return the text without encodings, whatever their number; None if there are too many."""
    for _ in range(_MAX_DECODINGS):
        decoded_text = unquote(text, errors="replace")
        if "&" in decoded_text:
            decoded_text = html.unescape(decoded_text)
        if not decoded_text.isascii():
            decoded_text = "".join(
                each
                for each in unicodedata.normalize("NFKC", decoded_text)
                if unicodedata.category(each) not in {"Cf", "Mn"}
            )
        if decoded_text == text:
            return text
        text = decoded_text
    return None


def _encode(text: str) -> str:
    return quote(text, safe="*:@,;()[]!$'{}|<>", errors="replace")


def _limit(text: str, *, is_cut: bool) -> str:
    if len(text) <= MAX_LENGTH and not is_cut:
        return text
    return text[: MAX_LENGTH - 1] + _CUT
