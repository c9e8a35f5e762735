"""The errors of an event pattern, each with its place."""

from collections.abc import Sequence

from msgspec import Struct

Path = tuple[str | int, ...]
"""The names of members and the positions of items that lead to a place in a pattern."""


class PatternFault(Struct, frozen=True):
    """An error of a pattern: its place, its code, and what must be different."""

    path: Path
    code: str
    detail: str


class PatternError(Exception):
    """The pattern is invalid; `faults` lists every error."""

    def __init__(self, faults: Sequence[PatternFault]) -> None:
        super().__init__(faults[0].detail)
        self.faults = tuple(faults)


class OperandError(Exception):
    """The operand of an operator is invalid. `subpath` leads from the operator to the place."""

    def __init__(self, detail: str, subpath: Path = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.subpath = subpath
