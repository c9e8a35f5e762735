"""Selects the sections of a template: lines from `%if name` to `%end`, with `%else` between its two versions. They do not nest."""

import re
from collections.abc import Mapping

_SECTION = re.compile(r"^%if (\w+)\n(.*?)(?:^%else\n(.*?))?^%end\n", re.DOTALL | re.MULTILINE)


def select_sections(text: str, conditions: Mapping[str, bool]) -> str:
    """Return the text with one version of each section. Raises KeyError for a condition that is not given."""
    return _SECTION.sub(lambda section: (section[2] if conditions[section[1]] else section[3]) or "", text)
