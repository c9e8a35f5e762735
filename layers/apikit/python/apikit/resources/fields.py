"""Types of fields, validated in the same way in every body: texts, dates, money, metadata."""

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
from apikit.resources.currencies import DECIMALS as DECIMALS
from apikit.resources.language_tags import normalize_language_tag
from apikit.resources.secret_values import mask as mask
from apikit.resources.secret_values import redact as redact
from apikit.resources.secret_values import unmask as unmask
from apikit.resources.size_limits import require_size as require_size

STRICT = ConfigDict(extra="forbid")
_CONTROL_BUT_LINES = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MAX_METADATA_NAME, _MAX_METADATA_VALUE = 40, 500
_RFC_3339 = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}", re.ASCII)
# What an unescaped `+02:00` becomes in a query string, where a plus means a space.
_UNESCAPED_PLUS = re.compile(r"[^ ]+[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? \d{2}(:?\d{2})?", re.ASCII)
# Character classes of patterns, in JSON Schema and here: control characters and line breaks; invisible characters (default
# ignorable characters, fillers, the blank of Braille).
_CONTROLS = r"\u0000-\u001f\u007f-\u009f\u2028\u2029"
_CONTROL = re.compile(f"[{_CONTROLS}]")
_INVISIBLE = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    r"\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
)
# Those beyond the Basic Multilingual Plane, which not every JSON Schema validator supports in patterns, are rejected here only.
_VISIBLE = re.compile(rf"[^\s{_CONTROLS}{_INVISIBLE}\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]")
# RFC 5321 section 4.5.3.1.1.
_MAX_LOCAL_PART_BYTES = 64
_ATOM, _HOST_LABEL = r"[A-Za-z0-9_+-]+", r"(?![A-Za-z0-9]{2}--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
PLAIN_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@(?:{_HOST_LABEL}\.)+[A-Za-z]{{2,24}}", re.ASCII)
# Special-use top-level domains (RFC 6761 and its registry), which the library validates.
SPECIAL_USE = frozenset({"alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"})
# Digits and the separators that people write: blanks, brackets, dots, hyphens and dashes, slashes.
_PHONE_NUMBER = re.compile(r"[+\uff0b]?[\d\s()\[\]./~\u00ad\u200b\u2010-\u2015\u2060\u2212\uff08\uff09\uff0d-\uff0f-]*")


def _reject_controls(value: Any) -> Any:
    # Before spaces are stripped, so that a line break at an end is not stripped with them.
    if isinstance(value, str) and _CONTROL.search(value):
        raise PydanticCustomError("control_character", "must not contain control characters or line breaks")
    return value


def _require_visible(text: str) -> str:
    if not _VISIBLE.search(text):
        raise PydanticCustomError("invisible", "must contain at least one visible character")
    return text


def _normalize_line(text: str) -> str:
    # NFC, so that two spellings of one name are one text (Unicode Standard Annex 15).
    return unicodedata.normalize("NFC", _require_visible(text))


def _require_addressable(text: str) -> str:
    if text in {".", ".."}:
        # Clients remove them from a path before they send it, also percent-encoded (WHATWG URL, RFC 3986 section 6.2.2.3).
        raise PydanticCustomError("not_addressable", "must not be . or .., because a path cannot contain them")
    return text


def _require_source_name(text: str) -> str:
    if "/" in text:
        # A path's %2F arrives as a slash: the source ends at the first one.
        raise PydanticCustomError("not_addressable", "must not contain a slash")
    return _require_addressable(text)


def _normalize_lines(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROL_BUT_LINES.search(text):
        raise PydanticCustomError("control_character", "must not contain control characters")
    return unicodedata.normalize("NFC", text)


def _normalize_email(text: str) -> str:
    local, _, domain = text.rpartition("@")
    if len(local.encode()) > _MAX_LOCAL_PART_BYTES:
        raise PydanticCustomError("invalid_email", "must have at most 64 bytes before the @")
    # The library takes 20 us; nearly every address has this form, which the library accepts as well.
    if PLAIN_EMAIL.fullmatch(text) and domain.rpartition(".")[2].lower() not in SPECIAL_USE:
        return f"{local}@{domain.lower()}"
    import email_validator  # noqa: PLC0415 - only unusual addresses need it

    try:
        return email_validator.validate_email(text, check_deliverability=False, test_environment=True).normalized
    except email_validator.EmailNotValidError as error:
        raise PydanticCustomError("invalid_email", "not a valid e-mail address") from error


def _normalize_phone(text: str) -> str:
    import phonenumbers  # noqa: PLC0415 - 60 ms of start-up that only requests with a phone number pay

    if not _PHONE_NUMBER.fullmatch(text):
        # The library would silently drop an extension, a second number or a name.
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


def _require_currency(text: str) -> str:
    if text not in DECIMALS:
        raise PydanticCustomError("invalid_currency", "not a three-letter ISO 4217 code in uppercase")
    return text


def _require_country(text: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", text, re.ASCII):
        raise PydanticCustomError("invalid_country", "not a two-letter ISO 3166-1 code in uppercase")
    return text


def _require_time_zone(text: str) -> str:
    import zoneinfo  # noqa: PLC0415 - only some resources have a zone

    if text not in zoneinfo.available_timezones():
        raise PydanticCustomError("invalid_time_zone", "not an IANA time zone, such as Europe/Rome")
    return text


def _normalize_locale(text: str) -> str:
    try:
        return normalize_language_tag(text)
    except ValueError as error:
        raise PydanticCustomError("invalid_locale", "not a BCP 47 language tag, such as de-AT") from error


def _require_rfc3339(value: Any) -> Any:
    # Pydantic would parse numbers, even as text, as seconds since 1970: the contract is RFC 3339 text only.
    if not isinstance(value, datetime) and not (isinstance(value, str) and _RFC_3339.match(value)):
        raise PydanticCustomError("wrong_type", "must be an RFC 3339 date-time, such as 2026-06-13T14:00:00Z")
    if isinstance(value, str) and _UNESCAPED_PLUS.fullmatch(value):
        raise PydanticCustomError(
            "invalid_offset",
            "the UTC offset has no sign; in a query, encode + as %2B, such as 2026-06-13T14:00:00%2B02:00",
        )
    return value


def _require_date_text(value: Any) -> Any:
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
        raise PydanticCustomError("invalid_date", "must be a date as YYYY-MM-DD")
    if isinstance(value, int | float):
        raise PydanticCustomError("wrong_type", "must be a date as YYYY-MM-DD")
    return value


def _truncate_to_ms(moment: datetime) -> datetime:
    try:
        moment = moment.astimezone(UTC)
    except OverflowError as error:
        raise PydanticCustomError("out_of_range", "must be between the years 1 and 9999 in UTC") from error
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _require_metadata(value: dict[str, str]) -> dict[str, str]:
    for name, text in value.items():
        if not 1 <= len(name) <= _MAX_METADATA_NAME or _CONTROL.search(name):
            raise PydanticCustomError(
                "invalid_metadata", "names must have 1 to 40 characters without control characters"
            )
        if len(text) > _MAX_METADATA_VALUE:
            raise PydanticCustomError("invalid_metadata", "values must have at most 500 characters")
    return value


def _schema(**keywords: Any) -> Any:
    """Return the JSON Schema keywords of a rule that one of our validators checks."""
    return Field(json_schema_extra=keywords)


# At least one visible character, and no control character.
_ONE_LINE = rf"^[^{_CONTROLS}]*[^\s{_CONTROLS}{_INVISIBLE}][^{_CONTROLS}]*$"
# The same without `.` and `..`, which a path cannot contain; and one segment of a path.
_NO_DOTS = r"^(?!\s*\.{1,2}\s*$)"
_ADDRESSABLE = _NO_DOTS + _ONE_LINE[1:]
_SEGMENT = rf"{_NO_DOTS}[^/{_CONTROLS}]*[^/\s{_CONTROLS}{_INVISIBLE}][^/{_CONTROLS}]*$"
_NO_CONTROLS = rf"^[^{_CONTROLS}]*$"
_CONTROLS_BUT_LINES = r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f"
_LINES = rf"^[^{_CONTROLS_BUT_LINES}]*$"
_TEXT = rf"^[^{_CONTROLS_BUT_LINES}]*[^\s{_CONTROLS}{_INVISIBLE}][^{_CONTROLS_BUT_LINES}]*$"

Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    BeforeValidator(_reject_controls),
    AfterValidator(_normalize_line),
    _schema(pattern=_ONE_LINE),
]
Label = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=60),
    BeforeValidator(_reject_controls),
    AfterValidator(_normalize_line),
    _schema(pattern=_ONE_LINE),
]
Notes = Annotated[str, StringConstraints(max_length=10_000), AfterValidator(_normalize_lines), _schema(pattern=_LINES)]
Text = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000),
    AfterValidator(_normalize_lines),
    AfterValidator(_require_visible),
    _schema(pattern=_TEXT),
]
Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(_normalize_email), _schema(format="email")]
Phone = Annotated[str, StringConstraints(max_length=40), AfterValidator(_normalize_phone)]
Currency = Annotated[str, AfterValidator(_require_currency), _schema(pattern="^[A-Z]{3}$")]
Country = Annotated[str, AfterValidator(_require_country), _schema(pattern="^[A-Z]{2}$")]
TimeZone = Annotated[str, StringConstraints(max_length=60), AfterValidator(_require_time_zone)]
Locale = Annotated[
    str,
    StringConstraints(max_length=60),
    AfterValidator(_normalize_locale),
    _schema(pattern="^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"),
]
Count = Annotated[int, Field(strict=True, ge=0, le=1_000_000)]
Metadata = Annotated[
    dict[str, str],
    Field(max_length=50),
    AfterValidator(_require_metadata),
    _schema(
        propertyNames={"minLength": 1, "maxLength": _MAX_METADATA_NAME, "pattern": _NO_CONTROLS},
        additionalProperties={"type": "string", "maxLength": _MAX_METADATA_VALUE},
    ),
]
Tags = Annotated[list[Label], Field(max_length=50)]
Moment = Annotated[
    AwareDatetime,
    BeforeValidator(_require_rfc3339),
    AfterValidator(_truncate_to_ms),
    PlainSerializer(rfc3339, when_used="json"),
    # One schema for requests and responses.
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
LocalDate = Annotated[date, BeforeValidator(_require_date_text)]


def id_constraint(prefix: str) -> StringConstraints:
    """Return the constraint of an ID with this prefix."""
    return StringConstraints(pattern=rf"^{prefix}_[0-7][0-9a-hjkmnp-tv-z]{{25}}$")


MAX_AMOUNT_MINOR = 999_999_999_999
"""The largest amount of money, in minor units of any currency."""


@dataclass(frozen=True, kw_only=True)
class Money:
    """An amount in the minor unit of the currency: 12500 EUR is €125.00."""

    __pydantic_config__ = STRICT
    amount: Annotated[
        int,
        Field(
            strict=True,
            ge=0,
            le=MAX_AMOUNT_MINOR,
            description=f"Amount in whole minor units (cents), at most {MAX_AMOUNT_MINOR:,}.",
            examples=[12500],
        ),
    ]
    currency: Annotated[Currency, Field(description="ISO 4217 currency code.", examples=["EUR"])]


@dataclass(frozen=True, kw_only=True)
class ExternalRef:
    """The ID of a record in another system."""

    __pydantic_config__ = STRICT
    source: Annotated[
        Label,
        AfterValidator(_require_source_name),
        Field(description="Name of the other system, without slashes.", examples=["opera"]),
        _schema(pattern=_SEGMENT),
    ]
    external_id: Annotated[
        Name,
        AfterValidator(_require_addressable),
        Field(description="ID of the record in the other system. Slashes are allowed.", examples=["GRP-10042"]),
        _schema(pattern=_ADDRESSABLE),
    ]


def _drop_duplicates(refs: list[ExternalRef]) -> list[ExternalRef]:
    return list(dict.fromkeys(refs))


ExternalRefs = Annotated[list[ExternalRef], Field(max_length=20), AfterValidator(_drop_duplicates)]
