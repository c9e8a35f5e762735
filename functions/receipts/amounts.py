"""Dates, amounts and percentages as people of a locale write them. Babel is imported for documents only."""

import re
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from apikit.resources import fields
from functions.receipts.texts import ReceiptTexts, texts_of

if TYPE_CHECKING:
    from babel import Locale


_REGION = re.compile(r"[A-Z]{2}|[0-9]{3}", re.ASCII)


class LocaleFormat:
    """Formats values for one locale, such as `de-AT`."""

    def __init__(self, locale: str) -> None:
        self._locale = _find_locale(locale)
        self._texts: ReceiptTexts = texts_of(locale)

    @property
    def region(self) -> str | None:
        """The two-letter code of the locale's region, or None."""
        region: str | None = self._locale.territory
        return region if region and region.isalpha() else None

    def date(self, day: date) -> str:
        """Return the date with the month's name."""
        from babel.dates import format_date  # noqa: PLC0415 - documents only

        return format_date(day, "long", self._locale)

    def count(self, count: int) -> str:
        """Return a whole number."""
        return self._localize(f"{count:,}")

    def number(self, money: fields.Money) -> str:
        """Return the amount without its currency, with the decimals of ISO 4217: CLDR has fewer for some currencies."""
        decimals = fields.DECIMALS[money.currency]
        return self._localize(f"{Decimal(money.amount).scaleb(-decimals):,.{decimals}f}")

    def money(self, money: fields.Money) -> str:
        """Return the amount with the currency's code: `$` would be one of many dollars."""
        return self._texts.money.format(amount=self.number(money), currency=money.currency)

    def percent(self, percent: str) -> str:
        """Return the percentage with a percent sign."""
        return self._texts.percent.format(percent=self._localize(percent))

    def _localize(self, number: str) -> str:
        """Return the number with the locale's separators. Babel's own formatting loses Swiss ones (2.19)."""
        from babel.numbers import get_decimal_symbol, get_group_symbol  # noqa: PLC0415 - documents only

        group, decimal = get_group_symbol(self._locale), get_decimal_symbol(self._locale)
        return number.translate({ord(","): group, ord("."): decimal})


@cache
def _find_locale(locale: str) -> "Locale":
    """Return the locale of the tag's language and region; its language alone if CLDR has no such region."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - documents only

    language, *subtags = locale.split("-")
    # A region is the second subtag, or the third one after a script (RFC 5646 section 2.1).
    region = next((subtag for subtag in subtags[:2] if _REGION.fullmatch(subtag)), None)
    try:
        return Locale.parse(f"{language}_{region}" if region else language)
    except UnknownLocaleError:
        return Locale.parse(language)
