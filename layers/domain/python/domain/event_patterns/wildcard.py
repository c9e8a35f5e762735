"""Wildcards of event patterns: `*` matches any characters. A match reads the text once, whatever the pattern is."""

import re

from msgspec import Struct

from domain.event_patterns.pattern_faults import OperandError

_PART = re.compile(r"\\[*\\]|[^\\*]|\*", re.DOTALL)
_ESCAPES = {r"\*": "*", r"\\": "\\"}


class Wildcard(Struct, frozen=True):
    """The literal texts between the wildcards; one text has no wildcard."""

    literals: tuple[str, ...]

    @classmethod
    def parse(cls, text: str) -> "Wildcard":
        r"""Return the wildcard of a text, in which `\*` is an asterisk and `\\` a backslash. Raises OperandError."""
        parts = _PART.findall(text)
        if sum(map(len, parts)) != len(text):
            raise OperandError(r"has a backslash that escapes neither * nor \; write \\ for a backslash")
        literals = [""]
        for position, part in enumerate(parts):
            if part != "*":
                literals[-1] += _ESCAPES.get(part, part)
            elif position and parts[position - 1] == "*":
                raise OperandError("must not have consecutive wildcards; write one *")
            else:
                literals.append("")
        return cls(tuple(literals))

    def matches(self, text: str) -> bool:
        """Return whether the whole text matches: each literal at its first place after the previous one, the last at the end."""
        first, *middle, last = self.literals if len(self.literals) > 1 else (self.literals[0], None)
        if last is None:
            return text == first
        position, end = len(first), len(text) - len(last)
        if position > end or not (text.startswith(first) and text.endswith(last)):
            return False
        for literal in middle:
            position = text.find(literal, position, end)
            if position < 0:
                return False
            position += len(literal)
        return True
