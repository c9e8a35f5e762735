"""The settings of an organization that the platform reads, and their rules. Other settings are free. No I/O."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Literal

from msgspec import Struct
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from apikit.resources import fields
from domain.tax_rates import is_tax_percent

SettingName = Literal[
    "wedding_option_days", "locale", "legal_name", "postal_address", "receipt_contact", "tax_id", "tax_percent"
]
_MAX_OPTION_DAYS = 365
_TEXT = re.compile(r"[^\x00-\x09\x0b-\x1f\x7f-\x9f]*")


class SettingRule(Struct, frozen=True):
    """The rule of a setting, what it says, and what it does."""

    is_valid: Callable[[str], bool]
    requirement: str
    description: str


def _is_option_days(text: str) -> bool:
    return re.fullmatch(r"[1-9]\d{0,2}", text, re.ASCII) is not None and int(text) <= _MAX_OPTION_DAYS


def _is_locale(text: str) -> bool:
    locale: TypeAdapter[str] = TypeAdapter(fields.Locale)
    try:
        return locale.validate_python(text) == text
    except ValidationError:
        return False


def _is_text(text: str) -> bool:
    return _TEXT.fullmatch(text) is not None


def _text_rule(description: str) -> SettingRule:
    return SettingRule(_is_text, "a string without control characters other than line feeds", description)


RULES: Mapping[SettingName, SettingRule] = MappingProxyType(
    {
        "wedding_option_days": SettingRule(
            _is_option_days,
            "a string with a number of days from 1 to 365",
            "(1 to 365): number of days for which a tentative wedding is held.",
        ),
        "locale": SettingRule(
            _is_locale,
            "a canonical BCP 47 language tag, such as de-AT",
            "language of mails to the organization, and of receipts for customers without a supported language (en, de, fr, it, es).",
        ),
        "tax_percent": SettingRule(
            is_tax_percent,
            "a string with a percentage from 0 to 99.999, such as 8.1",
            "(0 to 99.999): tax rate in percent that prices include.",
        ),
        "legal_name": _text_rule("name on receipts; default: `name`."),
        "postal_address": _text_rule("postal address on receipts, lines separated by line feeds."),
        "receipt_contact": _text_rule("phone number, e-mail address or website on receipts."),
        "tax_id": _text_rule("tax identification number on receipts."),
    }
)
DESCRIPTION = " ".join(
    f"`{name}`{'' if rule.description[0] == '(' else ':'} {rule.description}" for name, rule in RULES.items()
)


def validate_settings(settings: dict[str, str | bool]) -> dict[str, str | bool]:
    """Return the settings. Raises PydanticCustomError for a setting of the platform that does not follow its rule."""
    for name, rule in RULES.items():
        value = settings.get(name)
        if value is not None and not (isinstance(value, str) and rule.is_valid(value)):
            raise PydanticCustomError("invalid_setting", f"{name} must be {rule.requirement}")
    return settings


def find_setting(settings: Mapping[str, Any], name: SettingName) -> str | None:
    """Return the value of a setting. None if it is empty, or was stored before its rule and does not follow it."""
    value = settings.get(name)
    return value if isinstance(value, str) and value and RULES[name].is_valid(value) else None
