"""Validates language tags (BCP 47), which name the locale of a person: `de-AT`, `zh-Hant-TW`, `en-u-hc-h23`."""

import re

# A language, script, region, variants, the registered extensions `t` and `u`, private use (RFC 5646 section 2.1). Without extended
# and grandfathered languages, which canonical tags do not have (section 4.5).
_TAG = re.compile(
    r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
    r"(-[tu](-[a-z0-9]{2,8})+){0,2}(-x(-[a-z0-9]{1,8})+)?",
    re.ASCII | re.IGNORECASE,
)


def normalize_language_tag(text: str) -> str:
    """Return the canonical form: `de-at` → `de-AT`, `iw` → `he`. Raises ValueError for other texts and unknown languages or regions."""
    import langcodes  # noqa: PLC0415 - 40 ms of start-up that only requests with a locale pay

    # The library also accepts other separators and the codes of other standards.
    if not _TAG.fullmatch(text) or not langcodes.tag_is_valid(text):
        raise ValueError(text)
    return langcodes.standardize_tag(text)
