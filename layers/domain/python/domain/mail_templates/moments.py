"""Write a moment in words, in UTC. No I/O."""

from datetime import UTC, datetime

from domain.languages import Language, Translations

_MONTHS = Translations(
    en="January February March April May June July August September October November December",
    de="Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    fr="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    it="gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    es="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
)
_PATTERNS = Translations(
    en="{day} {month} {year}, {time} UTC",
    de="{day}. {month} {year}, {time} UTC",
    fr="{day} {month} {year}, {time} UTC",
    it="{day} {month} {year}, {time} UTC",
    es="{day} de {month} de {year}, {time} UTC",
)
_FIRST_DAYS = Translations(en="1", de="1", fr="1er", it="1º", es="1")


def write_moment(moment: datetime, language: Language) -> str:
    """Return the day and the minute, such as `28 February 2026, 09:00 UTC`. The moment has a time zone."""
    utc = moment.astimezone(UTC)
    month = _MONTHS.choose(language).split()[utc.month - 1]
    day = _FIRST_DAYS.choose(language) if utc.day == 1 else utc.day
    return _PATTERNS.choose(language).format(day=day, month=month, year=utc.year, time=f"{utc:%H:%M}")
