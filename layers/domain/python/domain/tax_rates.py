"""Tax rates in percent as text, such as `8.1`: exact, from 0 to 99.999. No I/O."""

import re
from typing import Annotated

from pydantic import StringConstraints

_PATTERN = r"^[0-9]{1,2}(\.[0-9]{1,3})?$"

TaxPercent = Annotated[str, StringConstraints(pattern=_PATTERN)]


def is_tax_percent(text: str) -> bool:
    """Return whether the text is a tax rate."""
    return re.fullmatch(_PATTERN, text) is not None and not text.endswith("\n")
