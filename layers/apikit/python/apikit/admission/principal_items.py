"""The items of people and OAuth clients in `access`, on which the gate admits their tokens.

They have the attributes of an API key's item (`apikit.admission.key_items`) without a secret that requests present, and:

    KEY#{user_id}#{organization_id}  KEY   a person's membership: se sessions by ID, each with x expiry (epoch seconds) and m if it has a
                                           second factor; rm the organization requires a second factor; lf time of the person's
                                           last removal from the organization (epoch ms)
    KEY#{user_id}#self               KEY   the person, for the routes of the own account: se
    KEY#{client_id}                  KEY   an OAuth client: gn generation of its tokens; rv revoked tokens, each with its expiry
"""

from collections.abc import Iterable, Mapping
from typing import Any

from apikit import ids
from apikit.actor import admission_id as admission_id
from apikit.admission.key_items import key_item_key
from apikit.dynamo.conditions import AttributeExists, AttributeNotExists, Condition, Eq, Gt, Path
from apikit.dynamo.table import Item
from apikit.dynamo.updates import Update

PERSON = "self"
"""Takes the place of the organization in the item of a person."""
NEVER = 253_402_300_799
"""The last second of the year 9999."""


def new_principal_item(item_id: str, attributes: Item) -> Item:
    """Return the item of a new member, person or client; `attributes` are those of `key_items.key_attributes`."""
    pk, sk = key_item_key(item_id)
    maps: Item = {"se": {}} if "#" in item_id else {"gn": 1, "rv": {}}
    return {"pk": pk, "sk": sk, **maps, **attributes}


def session_condition(session_id: Any, now_s: Any) -> Condition:
    """The session is open, and has a second factor if the organization requires one."""
    has_factor = AttributeNotExists("rm") | AttributeExists(Path("se", session_id, "m"))
    return Gt(Path("se", session_id, "x"), now_s) & has_factor


def client_token_condition(generation: Any, token_id: Any) -> Condition:
    """The client's tokens of this generation are valid, and this one was not revoked."""
    return Eq("gn", generation) & AttributeNotExists(Path("rv", token_id))


def open_session(session_id: str, *, expires_at: int, has_mfa: bool) -> Update:
    """Return the update that admits requests of a session until its expiry (epoch seconds)."""
    entry: dict[str, Any] = {"x": expires_at, **({"m": True} if has_mfa else {})}
    return Update(set={Path("se", session_id): entry})


def end_sessions(session_ids: Iterable[str]) -> Update:
    """Return the update after which no request of these sessions is admitted."""
    return Update(remove=[Path("se", session_id) for session_id in session_ids])


def revoke_token(token_id: str, expires_at: int, *, expired_ids: Iterable[str] = ()) -> Update:
    """Return the update that revokes one token of a client and removes revoked ones that have expired."""
    paths = [Path("rv", expired_id) for expired_id in expired_ids]
    return Update(set={Path("rv", token_id): expires_at}, remove=paths)


def revoke_all_tokens(generation: int) -> Update:
    """Return the update that makes all tokens of earlier generations invalid."""
    return Update(set={"gn": generation, "rv": {}})


def require_mfa(*, is_required: bool) -> Update:
    """Return the update that requires a second factor of the member, or no longer does."""
    return Update(set={"rm": True}) if is_required else Update(remove=["rm"])


def same_sessions(sessions: Mapping[str, Any]) -> Condition:
    """The open sessions of an item are these."""
    return Eq("se", dict(sessions))


def sessions_of(item: Item) -> Mapping[str, Mapping[str, Any]]:
    """Return the entries of the open sessions of a member's or person's item, by session ID."""
    sessions: Mapping[str, Mapping[str, Any]] = item.get("se", {})
    return sessions


def record_removal(at_ms: int) -> Item:
    """Return the attribute of a new membership of a person who was removed from the organization before."""
    return {"lf": at_ms}


def may_admit(item: Item, session_id: str) -> bool:
    """Return whether the item of a member or person may admit a session: it does already, or the session began after a removal."""
    return session_id in sessions_of(item) or ids.parse_epoch_ms(session_id) > item.get("lf", 0)


def revoked_tokens_of(item: Item) -> Mapping[str, int]:
    """Return the expiry (epoch seconds) of each revoked token of a client's item."""
    tokens: Mapping[str, int] = item.get("rv", {})
    return tokens


def generation_of(item: Item) -> int:
    """Return the generation of a client's valid tokens."""
    return int(item["gn"])


def lacks_required_factor(item: Item, session_id: str) -> bool:
    """Return whether a session of the item is refused only because it has no second factor."""
    return "rm" in item and "m" not in sessions_of(item).get(session_id, {"m": True})
