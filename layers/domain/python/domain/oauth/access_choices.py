"""The organizations in which a person can let a client act, each with the scopes that both may have."""

import hashlib
import json
from collections.abc import Callable, Collection, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from apikit import Tenant
from apikit.admission import key_status
from domain.oauth.client_state import ClientState

MAX_CHOICES = 50


class AccessChoice(Struct, frozen=True):
    """An organization of the person with its name, and the scopes that the client would get there.

    `lacks_factor`: the organization requires a second factor, and the person signed in without one.
    """

    organization_id: str
    name: str
    scopes: tuple[str, ...]
    lacks_factor: bool = False


def mark_strict(choices: Sequence[AccessChoice], strict_ids: Collection[str]) -> list[AccessChoice]:
    """Return the choices of a person without a second factor; `strict_ids` are the organizations that require one."""
    return [replace(choice, lacks_factor=choice.organization_id in strict_ids) for choice in choices]


def digest_choices(client: ClientState, choices: Sequence[AccessChoice]) -> str:
    """Return a text that differs when a person would see another client or other choices."""
    content = [client.id, client.record.version, [[choice.organization_id, choice.scopes] for choice in choices]]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()


def list_choices(
    client: ClientState,
    requested_scopes: tuple[str, ...],
    scopes_by_organization: Mapping[str, frozenset[str]],
    find_name: Callable[[Tenant], str | None],
) -> list[AccessChoice]:
    """Return the organizations in which something is left of the requested scopes, sorted by name; at most 50."""
    environment = client.record.tenant.environment
    client_scopes = key_status.common_scopes(frozenset(requested_scopes), frozenset(client.scopes))
    choices = []
    for organization_id, held_scopes in sorted(scopes_by_organization.items())[:MAX_CHOICES]:
        scopes = key_status.common_scopes(client_scopes, held_scopes)
        if scopes:
            name = find_name(Tenant(organization_id, environment)) or organization_id
            choices.append(AccessChoice(organization_id, name, tuple(sorted(scopes))))
    return sorted(choices, key=lambda choice: (choice.name, choice.organization_id))
