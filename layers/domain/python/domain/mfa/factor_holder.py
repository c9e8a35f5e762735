"""The person who has second factors, as this slice needs her. No I/O."""

from typing import Protocol

from msgspec import Struct


class FactorHolder(Struct, frozen=True, kw_only=True):
    """A person. `strict_organization_ids` are those of her organizations that require a second factor."""

    user_id: str
    name: str
    email: str
    locale: str
    organization_ids: tuple[str, ...] = ()
    strict_organization_ids: tuple[str, ...] = ()


class HolderSource(Protocol):
    """Reads people."""

    def get(self, user_id: str) -> FactorHolder:
        """Return the person. Raises NotFound."""
        ...
