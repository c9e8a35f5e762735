"""Types of fields that every door checks the same way: texts, dates, money, metadata. What a field means lives with its resource."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from apikit.clock import rfc3339
from apikit.resources.secret_values import redact as redact
from apikit.resources.secret_values import unmask as unmask
from apikit.resources.size_limits import require_size as require_size

STRICT = ConfigDict(extra="forbid")
_CONTROL_BUT_LINES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_METADATA_NAME, _METADATA_VALUE = 40, 500
_RFC_3339 = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}", re.ASCII)
# What an unescaped `+02:00` becomes in a query: a plus stands for a space there.
_LOST_PLUS = re.compile(r"[^ ]+[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? \d{2}(:?\d{2})?", re.ASCII)
_CURRENCY = re.compile(r"[A-Z]{3}", re.ASCII)
# As a class of a pattern, in JSON Schema and here: controls and line breaks; what is drawn empty (default ignorable
# characters, fillers, the blank of Braille).
_CONTROLS = r"\u0000-\u001f\u007f-\u009f\u2028\u2029"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_INVISIBLE = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
)
# Those beyond the Basic Multilingual Plane, which JSON Schema's patterns cannot name everywhere, are refused here alone.
_VISIBLE = re.compile(rf"[^\s{_CONTROLS}{_INVISIBLE}\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]")
# RFC 5321 section 4.5.3.1.1.
_LONGEST_LOCAL = 64
_ATOM, _HOST_LABEL = r"[A-Za-z0-9_+-]+", r"(?![A-Za-z0-9]{2}--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
PLAIN_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_HOST_LABEL}\.)+[A-Za-z]{{2,24}}", re.ASCII)
# Top-level domains that are nobody's (RFC 6761 and its registry): the library says what becomes of them.
SPECIAL_USE = frozenset({"alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"})
# Digits, and what people write between them: blanks, brackets, dots, hyphens and dashes, slashes.
_DIALED = re.compile(r"[+\uff0b]?[\d\s()\[\]./~\u00ad\u200b\u2010-\u2015\u2060\u2212\uff08\uff09\uff0d-\uff0f-]*")


def _without_controls(value: Any) -> Any:
    # Before spaces are taken away at the ends, so that a line break there is not taken away with them.
    if isinstance(value, str) and _CONTROL.search(value):
        raise PydanticCustomError("control_character", "must not contain control characters or line breaks")
    return value


def _one_line(text: str) -> str:
    if not _VISIBLE.search(text):
        raise PydanticCustomError("invisible", "must contain at least one visible character")
    # NFC, so that two spellings of one name are one text (Unicode Standard Annex 15).
    return unicodedata.normalize("NFC", text)


def _addressable(text: str) -> str:
    if text in {".", ".."}:
        # Clients take them out of a path before they send it, also percent-encoded (WHATWG URL, RFC 3986 section 6.2.2.3).
        raise PydanticCustomError("not_addressable", "must not be . or .., because a path cannot contain them")
    return text


def _source(text: str) -> str:
    if "/" in text:
        # A path's %2F reaches us as a slash: the source ends at the first one.
        raise PydanticCustomError("not_addressable", "must not contain a slash")
    return _addressable(text)


def _lines(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROL_BUT_LINES.search(text):
        raise PydanticCustomError("control_character", "must not contain control characters")
    return unicodedata.normalize("NFC", text)


def _email(text: str) -> str:
    local, _, domain = text.rpartition("@")
    if len(local.encode()) > _LONGEST_LOCAL:
        raise PydanticCustomError("invalid_email", "must have at most 64 bytes before the @")
    # The library takes 20 us; nearly every address has this form, which is one it takes as well.
    if PLAIN_EMAIL.fullmatch(text) and domain.rpartition(".")[2].lower() not in SPECIAL_USE:
        return f"{local}@{domain.lower()}"
    import email_validator  # noqa: PLC0415 - only unusual addresses need it

    try:
        return email_validator.validate_email(text, check_deliverability=False, test_environment=True).normalized
    except email_validator.EmailNotValidError as error:
        raise PydanticCustomError("invalid_email", "not a valid e-mail address") from error


def _phone(text: str) -> str:
    import phonenumbers  # noqa: PLC0415 - 60 ms of start-up that only requests with a phone number pay

    if not _DIALED.fullmatch(text):
        # The library would drop an extension, a second number or a name without a word.
        raise PydanticCustomError(
            "invalid_phone", "must be one phone number in international format (+39…) without an extension"
        )
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException as error:
        raise PydanticCustomError("invalid_phone", "not a phone number in international format (+39…)") from error
    if not phonenumbers.is_possible_number(number):
        raise PydanticCustomError("invalid_phone", "not a valid phone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _currency(text: str) -> str:
    if not _CURRENCY.fullmatch(text):
        raise PydanticCustomError("invalid_currency", "not a three-letter ISO 4217 code in uppercase")
    return text


def _country(text: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", text, re.ASCII):
        raise PydanticCustomError("invalid_country", "not a two-letter ISO 3166-1 code in uppercase")
    return text


def _time_zone(text: str) -> str:
    import zoneinfo  # noqa: PLC0415 - only some resources have a zone

    if text not in zoneinfo.available_timezones():
        raise PydanticCustomError("invalid_time_zone", "not an IANA time zone, such as Europe/Rome")
    return text


def _moment(value: Any) -> Any:
    # Numbers, even as text, would be read as seconds since 1970: the contract is RFC 3339 text only.
    if not isinstance(value, datetime) and not (isinstance(value, str) and _RFC_3339.match(value)):
        raise PydanticCustomError("wrong_type", "must be an RFC 3339 date-time, such as 2026-06-13T14:00:00Z")
    if isinstance(value, str) and _LOST_PLUS.fullmatch(value):
        raise PydanticCustomError(
            "invalid_offset",
            "the UTC offset has no sign; in a query, encode + as %2B, such as 2026-06-13T14:00:00%2B02:00",
        )
    return value


def _date_text(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        raise PydanticCustomError("invalid_date", "must be a date as YYYY-MM-DD")
    if isinstance(value, int | float):
        raise PydanticCustomError("wrong_type", "must be a date as YYYY-MM-DD")
    return value


def _utc_ms(moment: datetime) -> datetime:
    try:
        moment = moment.astimezone(UTC)
    except OverflowError as error:
        raise PydanticCustomError("out_of_range", "must be between the years 1 and 9999 in UTC") from error
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _metadata(value: dict[str, str]) -> dict[str, str]:
    for name, text in value.items():
        if not 1 <= len(name) <= _METADATA_NAME or _CONTROL.search(name):
            raise PydanticCustomError(
                "invalid_metadata", "names must have 1 to 40 characters without control characters"
            )
        if len(text) > _METADATA_VALUE:
            raise PydanticCustomError("invalid_metadata", "values must have at most 500 characters")
    return value


def _published(**keywords: Any) -> Any:
    """What the schema says of a rule that is checked by our own words."""
    return Field(json_schema_extra=keywords)


# One visible character at least, and no control character.
_ONE_LINE = rf"^[^{_CONTROLS}]*[^\s{_CONTROLS}{_INVISIBLE}][^{_CONTROLS}]*$"
# The same, but no segment that paths cannot hold; and one segment of a path.
_NO_DOTS = r"^(?!\s*\.{1,2}\s*$)"
_ADDRESSABLE = _NO_DOTS + _ONE_LINE[1:]
_SEGMENT = rf"{_NO_DOTS}[^/{_CONTROLS}]*[^/\s{_CONTROLS}{_INVISIBLE}][^/{_CONTROLS}]*$"
_NO_CONTROLS = rf"^[^{_CONTROLS}]*$"
_LINES = r"^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]*$"

Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    BeforeValidator(_without_controls),
    AfterValidator(_one_line),
    _published(pattern=_ONE_LINE),
]
Label = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=60),
    BeforeValidator(_without_controls),
    AfterValidator(_one_line),
    _published(pattern=_ONE_LINE),
]
Notes = Annotated[str, StringConstraints(max_length=10_000), AfterValidator(_lines), _published(pattern=_LINES)]
Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(_email), _published(format="email")]
Phone = Annotated[str, StringConstraints(max_length=40), AfterValidator(_phone)]
Currency = Annotated[str, AfterValidator(_currency), _published(pattern="^[A-Z]{3}$")]
Country = Annotated[str, AfterValidator(_country), _published(pattern="^[A-Z]{2}$")]
TimeZone = Annotated[str, StringConstraints(max_length=60), AfterValidator(_time_zone)]
Count = Annotated[int, Field(strict=True, ge=0, le=1_000_000)]
Metadata = Annotated[
    dict[str, str],
    Field(max_length=50),
    AfterValidator(_metadata),
    _published(
        propertyNames={"minLength": 1, "maxLength": _METADATA_NAME, "pattern": _NO_CONTROLS},
        additionalProperties={"type": "string", "maxLength": _METADATA_VALUE},
    ),
]
Tags = Annotated[list[Label], Field(max_length=50)]
Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_moment),
    AfterValidator(_utc_ms),
    PlainSerializer(rfc3339, when_used="json"),
    # One form going in and coming out, so that a schema needs no twin.
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
LocalDate = Annotated[date, BeforeValidator(_date_text)]


def identifier(prefix: str) -> StringConstraints:
    """The constraint of a reference to a resource with this id prefix."""
    return StringConstraints(pattern=rf"^{prefix}_[0-7][0-9a-hjkmnp-tv-z]{{25}}$")


@dataclass(frozen=True, kw_only=True)
class Money:
    """An amount in the minor unit of the currency: 12500 EUR is €125.00."""

    __pydantic_config__ = STRICT
    amount: Annotated[
        int, Field(strict=True, ge=0, le=10**13, description="Amount in whole minor units (cents).", examples=[12500])
    ]
    currency: Annotated[Currency, Field(description="ISO 4217 currency code.", examples=["EUR"])]


@dataclass(frozen=True, kw_only=True)
class ExternalRef:
    """The ID of a record in another system."""

    __pydantic_config__ = STRICT
    source: Annotated[
        Label,
        AfterValidator(_source),
        Field(description="Name of the other system, without slashes.", examples=["opera"]),
        _published(pattern=_SEGMENT),
    ]
    external_id: Annotated[
        Name,
        AfterValidator(_addressable),
        Field(description="ID of the record in the other system. Slashes are allowed.", examples=["GRP-10042"]),
        _published(pattern=_ADDRESSABLE),
    ]


def _distinct(refs: list[ExternalRef]) -> list[ExternalRef]:
    return list(dict.fromkeys(refs))


ExternalRefs = Annotated[list[ExternalRef], Field(max_length=20), AfterValidator(_distinct)]
