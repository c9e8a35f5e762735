"""Entries of the audit record: who did what, from where, and what changed. An entry is written once and never changes. No I/O.

AUDIT#{organization_id}  {entry ID}   `body`: the entry, as canonical JSON; ac, an, tg: the IDs of the actor and the target, the action
"""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from apikit.actor import Environment
from apikit.audit.canonical_json import to_json_value, write_canonical_json
from apikit.audit.request_source import current_source
from apikit.clock import rfc3339
from apikit.ids import new_id
from apikit.resources.secret_values import MASK

PARTITION = "AUDIT#"
_ACTOR_TYPES = {"key": "api_key", "oac": "oauth_client", "usr": "user"}
_TARGET_TYPES = {
    **_ACTOR_TYPES,
    "app": "application",
    "inv": "invitation",
    "org": "organization",
    "psk": "passkey",
    "rol": "role",
    "ses": "session",
    "sva": "service_account",
}
_SECRET_ENDINGS = ("secret", "secrets", "password", "token", "tokens", "hash", "hashes", "private_key", "recovery_code")
_MAX_VALUE_LENGTH = 4_000
_MAX_USER_AGENT_LENGTH = 400

Item = dict[str, Any]


class AuditEvent(Struct, frozen=True, kw_only=True):
    """A security event. `principal` is the ID of an API key, an OAuth client or a person; another name is a part of the platform.

    `outcome` is `success`, `failure` or `denied`. `old` and `new` are the fields of the target; None if it did not exist, or was deleted.
    The entry has those that differ, with the values of `masked_fields` masked.
    """

    action: str
    principal: str
    environment: Environment = "live"
    target: str = ""
    target_type: str = ""
    outcome: str = "success"
    request_id: str = ""
    old: Mapping[str, Any] | None = None
    new: Mapping[str, Any] | None = None
    masked_fields: frozenset[str] = frozenset()


def create_items(event: AuditEvent, organization_ids: Sequence[str], now: datetime) -> list[Item]:
    """Return the item of an entry for each organization. Its source is the request of this context."""
    return [_create_item(event, organization_id, now) for organization_id in organization_ids]


def entry_hash(body: str) -> str:
    """Return the SHA-256 of an entry's canonical JSON, in hexadecimal digits."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def build_item(form: Mapping[str, Any]) -> Item:
    """Return the item of an entry's JSON form. The verification compares a stored item with it."""
    return {
        "pk": PARTITION + form["organization_id"],
        "sk": form["id"],
        "ac": form["actor"]["id"],
        "an": form["action"],
        "tg": form["target"]["id"],
        "body": write_canonical_json(form),
    }


def changed_fields(
    old: Mapping[str, Any] | None, new: Mapping[str, Any] | None
) -> tuple[Mapping[str, Any] | None, Mapping[str, Any] | None]:
    """Return the old and the new values of the fields that differ; of a new or deleted object, the fields with a value."""
    if old is None or new is None:
        return _omit_empty(old), _omit_empty(new)
    names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
    return {name: old.get(name) for name in names}, {name: new.get(name) for name in names}


def mask_value(name: str, value: Any) -> Any:
    """Return the mask instead of a secret, by the name of its field; also inside of objects and lists."""
    if _is_secret(name):
        return _mask(value)
    if isinstance(value, Mapping):
        return {key: mask_value(key, each) for key, each in value.items()}
    if isinstance(value, list):
        return [mask_value("", each) for each in value]
    return value


def _create_item(event: AuditEvent, organization_id: str, now: datetime) -> Item:
    source = current_source()
    old, new = changed_fields(event.old, event.new)
    prefix = event.principal.partition("_")[0]
    actor = {"type": _ACTOR_TYPES.get(prefix, "platform"), "id": event.principal}
    if source.client_id:
        actor["client_id"] = source.client_id
    target_type = event.target_type or _TARGET_TYPES.get(event.target.partition("_")[0], event.action.partition(".")[0])
    return build_item(
        {
            "id": new_id("aud", now),
            "organization_id": organization_id,
            "environment": event.environment,
            "at": rfc3339(now),
            "action": event.action,
            "actor": actor,
            "target": {"type": target_type, "id": event.target},
            "outcome": event.outcome,
            "request_id": event.request_id or source.request_id,
            "ip": source.address,
            "user_agent": source.user_agent[:_MAX_USER_AGENT_LENGTH],
            "before": _to_values(old, event.masked_fields),
            "after": _to_values(new, event.masked_fields),
        }
    )


def _to_values(values: Mapping[str, Any] | None, masked_fields: frozenset[str]) -> Item | None:
    if values is None:
        return None
    return {
        name: _limit(_mask(to_json_value(value)) if name in masked_fields else mask_value(name, to_json_value(value)))
        for name, value in values.items()
    }


def _mask(value: Any) -> Any:
    """Return the mask of a value, for an object with the names of its members; empty values stay."""
    if isinstance(value, Mapping):
        return dict.fromkeys(value, MASK)
    return MASK if value else value


def _limit(value: Any) -> Any:
    """Return the value, or the hash of a long one: an entry must fit in the transaction of its change."""
    text = write_canonical_json(value)
    return value if len(text) <= _MAX_VALUE_LENGTH else {"length": len(text), "sha256": entry_hash(text)}


def _omit_empty(values: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return (
        None if values is None else {name: value for name, value in values.items() if value not in (None, "", [], {})}
    )


def _is_secret(name: str) -> bool:
    return name in _SECRET_ENDINGS or name.endswith(tuple(f"_{ending}" for ending in _SECRET_ENDINGS))
