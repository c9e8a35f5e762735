"""The rules of new passwords (NIST SP 800-63B section 3.1.1.2): a length and a blocklist, and no rules of composition. No I/O."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from apikit import errors

MIN_LENGTH, MAX_LENGTH = 10, 1024
"""The number of characters (Unicode code points) after normalization."""
MAX_INPUT_LENGTH = 4 * MAX_LENGTH
"""The number of characters that a request may send: normalization takes time, and can shorten a text to a quarter."""
_MIN_DISTINCT = 4
_MIN_OTHER_CHARACTERS = 6
_MIN_WORD_LENGTH = 3
_TOO_PERSONAL = (
    f"must have at least {_MIN_OTHER_CHARACTERS} characters in addition to your name, your e-mail address, your organization and "
    "our products"
)
_PRODUCT_WORDS = ("wedsync", "bookingx")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_NO_WORD_CHARACTERS = re.compile(r"[\W_]+")


class PasswordRules:
    """The rules. `is_common` and `is_breached` look a password up."""

    def __init__(self, *, is_common: Callable[[str], bool], is_breached: Callable[[str], bool]) -> None:
        self._is_common, self._is_breached = is_common, is_breached

    def require_strong(self, password: str, *, personal: Iterable[str] = (), pointer: str = "/password") -> None:
        """Check a new password; `personal` are texts such as the person's name. Raises WeakPassword, which lists what is missing."""
        text = normalize_password(password)
        faults = list(self._find_faults(text, personal))
        if not faults and self._is_breached(text):
            faults = [("breached", "appears in a data breach of another service; choose one that you use nowhere else")]
        if faults:
            raise errors.WeakPassword.from_errors(
                [errors.FieldError(code, detail, pointer=pointer) for code, detail in faults]
            )

    def _find_faults(self, text: str, personal: Iterable[str]) -> Iterator[tuple[str, str]]:
        if len(text) < MIN_LENGTH:
            yield "too_short", f"must have at least {MIN_LENGTH} characters; it has {len(text)}"
        elif len(text) > MAX_LENGTH:
            yield "too_long", f"must have at most {MAX_LENGTH:,} characters; it has {len(text):,}"
            return
        if _CONTROL.search(text):
            yield "control_character", "must not contain control characters, such as tabs and line breaks"
        if self._is_common(text):
            yield "too_common", "is one of the most common passwords; choose another one"
        elif len(set(text.casefold())) < _MIN_DISTINCT:
            yield "repetitive", f"must have at least {_MIN_DISTINCT} different characters"
        elif is_personal(text, personal):
            yield "too_personal", _TOO_PERSONAL


def normalize_password(password: str) -> str:
    """Return the password in NFC, so that every keyboard's spelling of the same characters is the same password."""
    return unicodedata.normalize("NFC", password)


def is_personal(password: str, texts: Iterable[str]) -> bool:
    """Return whether few characters remain of the password without the words of the texts and our products' names."""
    words = {word for text in (*texts, *_PRODUCT_WORDS) for word in _NO_WORD_CHARACTERS.split(_caseless(text))}
    rest = _caseless(password)
    for word in sorted(words, key=len, reverse=True):
        if len(word) >= _MIN_WORD_LENGTH:
            rest = rest.replace(word, "")
    return len(_NO_WORD_CHARACTERS.sub("", rest)) < _MIN_OTHER_CHARACTERS and rest != _caseless(password)


def _caseless(text: str) -> str:
    return unicodedata.normalize("NFC", text).casefold()
