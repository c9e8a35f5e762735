"""Where the request of this context comes from. `apikit.http` sets it for every request, also for those without credentials."""

from collections.abc import Callable
from contextvars import ContextVar

from msgspec import Struct


class RequestSource(Struct, frozen=True):
    """The request ID, address and user agent of a request; a person's session, and the OAuth client that acts for her, if any."""

    request_id: str = ""
    address: str = ""
    user_agent: str = ""
    client_id: str = ""
    session_id: str = ""


# A function: most requests write no audit entry, so nothing is read for them.
_CURRENT_SOURCE: ContextVar[Callable[[], RequestSource] | None] = ContextVar("request source", default=None)


def set_source(read_source: Callable[[], RequestSource]) -> None:
    """Set the source of this context's request."""
    _CURRENT_SOURCE.set(read_source)


def current_source() -> RequestSource:
    """Return the source of this context's request; an empty one in a worker or a tool."""
    read_source = _CURRENT_SOURCE.get()
    return read_source() if read_source else RequestSource()
