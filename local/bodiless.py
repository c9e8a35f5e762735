"""Answers of functions that have no body; standard library only, since the emulator's Python has none of our packages."""

from collections.abc import Mapping

_SEEDED = "Content-Type"
_BODILESS = frozenset({204, 304})


def without_seeded_type(status: int, headers: Mapping[str, str]) -> dict[str, str]:
    """The headers without the Content-Type that the emulator gives to an answer of a function that sent none, if it has no body.

    Functions send names in lower case, which replaces the emulator's; what is left in the emulator's spelling is its own.
    """
    seeded = {_SEEDED} if status in _BODILESS else set()
    return {name: value for name, value in headers.items() if name not in seeded}
