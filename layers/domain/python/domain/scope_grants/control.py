"""Who may change a credential: whoever controls it can use its scopes. One rule for API keys and OAuth clients. No I/O."""

from collections.abc import Iterable

from msgspec import structs

from apikit import Actor, Tenant, errors
from domain.scope_grants.links import Links, find_other_links

_ANYONE = Actor(Tenant("", "live"), "", "", frozenset(), "")


class GrantsChanged(errors.WriteContention):
    """The tier or the credentials of the request changed before the write. Nothing was written."""


def grants_changed() -> GrantsChanged:
    """Return the error."""
    text = "Too many concurrent changes to the tier or the credentials of this request. Retry."
    return GrantsChanged(text, retry_after_s=1)


def require_control(
    actor: Actor, *, current_scopes: Iterable[str], own_links: Links, scopes: Iterable[str], links: Links
) -> None:
    """Check that the actor may create, change, enable or renew a credential with these links, which needs these scopes.

    `current_scopes` and `own_links` are those of the actor's credentials now, which may be fewer than at the admission of the request.
    Raises InsufficientScope with the missing scopes, InvalidRequest for a credential without the actor's links.
    """
    required_scopes = tuple(scopes)
    for each in (actor, structs.replace(actor, scopes=frozenset(current_scopes))):
        each.require_all(required_scopes)
    if faults := find_other_links(links, own_links):
        raise errors.InvalidRequest.from_errors(faults)


def has_no_more_scopes(candidate: Iterable[str], reference: Iterable[str]) -> bool:
    """Return whether the reference grants every scope of the candidate."""
    holder = structs.replace(_ANYONE, scopes=frozenset(reference))
    return all(holder.may(scope) for scope in candidate)
