"""Headers of responses without a body. Standard library only: the emulator's Python has none of our packages."""

from collections.abc import Mapping

_DEFAULT_TYPE_HEADER = "Content-Type"
_EMPTY_STATUSES = frozenset({204, 304})


def drop_default_type(status: int, headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers without the emulator's default Content-Type if the response has no body.

    Functions send header names in lower case, which replace the default; a name in the emulator's spelling is the default.
    """
    removed_names = {_DEFAULT_TYPE_HEADER} if status in _EMPTY_STATUSES else set()
    return {name: value for name, value in headers.items() if name not in removed_names}
