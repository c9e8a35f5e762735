"""The items of API keys and organizations in `access`: where they are, and what their short attributes mean.

A key's item is written by every request, by the kilobyte: its attributes' names are two letters, which stand here only.

    KEY#{id}  KEY             sh SHA-256 of the secret, s2 the one before and sx until when it is accepted (epoch seconds), st status,
                              ex expiry (epoch seconds), pl plan, tr tier and ss its stamp, og organization, sc scopes, lu last use
                              (epoch seconds), ls seats of requests under way; su the organization is suspended, and sv its
                              version that says so; the gate's counters
    KEY#{id}  EXTRAS          `extras`: rules and restrictions, when there are some
    ORG#{id}  {environment}   `parent` the chain of a child, st status, co origins whose web pages may read answers
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from apikit.actor import Environment
from apikit.admission.plans import KeyPolicy
from apikit.dynamo.conditions import EXISTS, Absent, Condition, Eq, Gt, Le, Lt, SizeBelow, all_of
from apikit.dynamo.table import Item
from apikit.dynamo.updates import Copy, Update

_ACTIVE = "active"


def key_item_key(key_id: str) -> tuple[str, str]:
    """Partition and sort key of a key's item."""
    return f"KEY#{key_id}", "KEY"


def policy_key(key_id: str) -> tuple[str, str]:
    """Partition and sort key of a key's rules and restrictions."""
    return f"KEY#{key_id}", "EXTRAS"


def org_item_key(organization_id: str, environment: Environment) -> tuple[str, str]:
    """Partition and sort key of an organization's item."""
    return f"ORG#{organization_id}", environment


class KeyItem(Struct, frozen=True):
    """A key's item; its counters are among its attributes."""

    attributes: Mapping[str, Any]

    @classmethod
    def from_item(cls, item: Item) -> "KeyItem":
        """The key's item as it was read."""
        return cls(item)

    @property
    def status(self) -> str:
        """`active`, `disabled` or `revoked`."""
        return str(self.attributes["st"])

    @property
    def is_active(self) -> bool:
        """False for a disabled or revoked key."""
        return bool(self.attributes["st"] == _ACTIVE)

    @property
    def expires_at(self) -> int:
        """The moment of its expiry in epoch seconds."""
        return int(self.attributes["ex"])

    @property
    def is_suspended(self) -> bool:
        """True while its organization is suspended."""
        return "su" in self.attributes

    @property
    def plan(self) -> str:
        """The text of its plan."""
        return str(self.attributes["pl"])

    @property
    def organization_id(self) -> str:
        """ID of the organization that the key belongs to."""
        return str(self.attributes["og"])

    @property
    def scopes(self) -> frozenset[str]:
        """Its scopes."""
        return frozenset(self.attributes["sc"])

    @property
    def last_used_at(self) -> int | None:
        """The moment of its last request in epoch seconds; None before the first."""
        return self.attributes.get("lu")

    @property
    def permits(self) -> frozenset[str]:
        """Seats of its requests under way."""
        return frozenset(self.attributes.get("ls", ()))

    def has_secret(self, secret_hash: bytes, now_s: int) -> bool:
        """True for the hash of its secret, or of the one before while that is accepted."""
        item = self.attributes
        return bool(item["sh"] == secret_hash or (item.get("s2") == secret_hash and item.get("sx", 0) > now_s))


def key_attributes(
    *,
    status: str,
    expires_at: int,
    plan: str,
    tier: str,
    tier_stamp: Any,
    organization_id: str,
    scopes: Iterable[str],
) -> Item:
    """What the gate needs to know of a key, its secret aside."""
    return {
        "st": status,
        "ex": expires_at,
        "pl": plan,
        "tr": tier,
        "ss": tier_stamp,
        "og": organization_id,
        "sc": list(scopes),
    }


def new_key_item(key_id: str, secret_hash: bytes, attributes: Item) -> Item:
    """The item of a new key."""
    pk, sk = key_item_key(key_id)
    return {"pk": pk, "sk": sk, "sh": secret_hash, **attributes}


def is_authentic(secret_hash: Any, now_s: Any, plan: Any) -> Condition:
    """The caller has the key's secret, the key lets in, and its plan is this one."""
    has_secret = Eq("sh", secret_hash) | (Eq("s2", secret_hash) & Gt("sx", now_s))
    return all_of([has_secret, *_lets_in(now_s, plan)])


def is_usable(now_s: Any, plan: Any) -> Condition:
    """The key lets in, whoever has its secret, and its plan is this one."""
    return all_of(_lets_in(now_s, plan))


def _lets_in(now_s: Any, plan: Any) -> list[Condition]:
    return [Eq("st", _ACTIVE), Gt("ex", now_s), Eq("pl", plan), Absent("su")]


def record_use(now_s: Any) -> Update:
    """The key was used at this moment."""
    return Update(set={"lu": now_s})


def has_free_permit(permits: Any, *, has_any: bool = True) -> Condition:
    """Fewer requests than so many are under way; without any seat not even the first is."""
    return Absent("ls") | SizeBelow("ls", permits) if has_any else SizeBelow("ls", permits)


def take_permit(permit: Any) -> Update:
    """A request more is under way; `seat` is a set of one."""
    return Update(add={"ls": permit})


def release_permits(permits: frozenset[str]) -> Update:
    """The requests with these seats have ended."""
    return Update(take={"ls": permits})


def replace_secret(secret_hash: bytes, *, previous_until: int | None) -> Update:
    """The key has a new secret; the one before is accepted until then (epoch seconds), if at all."""
    if previous_until is None:
        return Update(set={"sh": secret_hash}, remove=["s2", "sx"])
    return Update(set={"s2": Copy("sh"), "sx": previous_until, "sh": secret_hash})


def revoke(*, kept_until: int) -> Update:
    """The key lets nobody in, and is of no tier; its item expires then (epoch seconds)."""
    return Update(set={"st": "revoked", "ttl": kept_until}, remove=["tr"])


def replace_plan(plan: str, tier_stamp: Any) -> Update:
    """The key has this plan, made of its tier's limits at that stamp."""
    return Update(set={"pl": plan, "ss": tier_stamp})


def is_of_tier_before(tier: str, tier_stamp: Any) -> Condition:
    """The key is of the tier, and its plan of an earlier stamp."""
    return Eq("tr", tier) & Lt("ss", tier_stamp)


def record_suspension(version: int, *, is_suspended: bool) -> tuple[Update, Condition]:
    """What this version of its organization says of the key, unless a later one has; the latest wins in any order."""
    noted = Update(set={"sv": version})
    update = noted | (Update(set={"su": True}) if is_suspended else Update(remove=["su"]))
    return update, EXISTS & (Absent("sv") | Le("sv", version))


def policy_item(key_id: str, extras: KeyPolicy) -> Item:
    """The item of a key's rules and restrictions."""
    pk, sk = policy_key(key_id)
    return {"pk": pk, "sk": sk, "extras": extras.stored()}


def policy_of(item: Item) -> KeyPolicy:
    """The rules and restrictions of an item."""
    return KeyPolicy.from_form(item["extras"])


class OrgItem(Struct, frozen=True):
    """An organization's item."""

    parent_id: str | None
    is_active: bool
    origins: frozenset[str]

    @classmethod
    def from_item(cls, item: Item) -> "OrgItem":
        """The organization's item as it was read."""
        return cls(item.get("parent"), item.get("st") == _ACTIVE, frozenset(item.get("co") or ()))


def describe_org(*, parent_id: str | None, status: str, origins: Sequence[str]) -> Update:
    """The organization is as its record says."""
    return Update(set={"parent": parent_id, "st": status, "co": list(origins)})


ORG_TAKES_KEYS = Absent("st") | Eq("st", _ACTIVE)
"""The organization is not suspended or deleted; one that has no item yet may have its first key."""
