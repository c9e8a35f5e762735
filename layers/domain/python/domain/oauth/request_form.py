"""The parameters of a request to the authorization server: a form or a query. No I/O."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from urllib.parse import parse_qsl

from msgspec import Struct

MAX_LENGTH = 32_768
_MAX_PARAMETERS = 100


class InvalidForm(Exception):
    """The parameters cannot be read. The text of the exception says why."""


class RequestForm(Struct, frozen=True):
    """Parameters in their order. Parameters without a value count as omitted (RFC 6749 section 3.1)."""

    pairs: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, text: bytes) -> "RequestForm":
        """Return the parameters of an `application/x-www-form-urlencoded` text. Raises InvalidForm."""
        if len(text) > MAX_LENGTH:
            raise InvalidForm("The request is too long.")
        try:
            pairs = parse_qsl(
                text.decode("ascii"),
                keep_blank_values=True,
                encoding="utf-8",
                errors="strict",
                max_num_fields=_MAX_PARAMETERS,
            )
        except ValueError as error:
            raise InvalidForm(
                "The parameters are not valid: encode them as application/x-www-form-urlencoded."
            ) from error
        return cls(tuple((name, value) for name, value in pairs if value))

    @property
    def values(self) -> Mapping[str, str]:
        """The value of each parameter."""
        return dict(self.pairs)

    @property
    def all_values(self) -> defaultdict[str, list[str]]:
        """All values of each parameter."""
        values = defaultdict[str, list[str]](list)
        for name, value in self.pairs:
            values[name].append(value)
        return values

    def has_duplicates(self) -> bool:
        """Return whether a parameter was sent more than once, which RFC 6749 section 3.1 forbids."""
        return any(count > 1 for count in Counter(name for name, _ in self.pairs).values())

    def drop(self, *names: str) -> "RequestForm":
        """Return the other parameters."""
        return RequestForm(tuple(pair for pair in self.pairs if pair[0] not in names))
