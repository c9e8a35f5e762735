"""The items of API keys and organizations in `access`: their keys and their attributes.

Every request writes the key's item, billed by the kilobyte: its attribute names have two letters and are used only here.

    KEY#{id}  KEY             sh SHA-256 of the secret, s2 the previous one and sx its expiry (epoch seconds), st status,
                              ex expiry (epoch seconds), pl plan, tr tier and ss its stamp, og organization, sc scopes, lu last use
                              (epoch seconds), ls permits of requests in progress; su the reasons of a suspension (set of texts), and
                              sv, av, nv the versions of the organization, the application and the service account that set them;
                              ap the application of the key or client, if any;
                              ov stamp of the organization's rules (`apikit.admission.rule_items`); th, tn, td units of the
                              organization's limit (`apikit.admission.organization_totals`); the gate's counters
    KEY#{id}  EXTRAS          `extras`: rules and restrictions, if any
    ORG#{id}  {environment}   `parent` the parent organization, st status, co origins of web pages that may read responses
    ORG#{id}  SECURITY        the organization's security rules (`apikit.admission.rule_items`)
    TOTAL#{org}  {hour}       the units that principals drew in the hour (`apikit.admission.organization_totals`)
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from msgspec import Struct

from apikit.actor import Environment
from apikit.admission.plans import KeyPolicy
from apikit.dynamo.conditions import EXISTS, AttributeNotExists, Condition, Eq, Ge, Gt, Le, Lt, SizeLt, all_of
from apikit.dynamo.table import Item
from apikit.dynamo.updates import Copy, Update

SuspensionReason = Literal["organization", "application", "service_account", "membership"]
"""What suspends a principal: a suspended organization or application, a deleted service account, or a disabled membership."""
_ACTIVE = "active"
_VERSION_ATTRIBUTES: Mapping[SuspensionReason, str] = {
    "organization": "sv",
    "application": "av",
    "service_account": "nv",
    "membership": "mv",
}


def key_item_key(key_id: str) -> tuple[str, str]:
    """Return the partition and sort key of a key's item."""
    return f"KEY#{key_id}", "KEY"


def policy_key(key_id: str) -> tuple[str, str]:
    """Return the partition and sort key of a key's policy."""
    return f"KEY#{key_id}", "EXTRAS"


def org_item_key(organization_id: str, environment: Environment) -> tuple[str, str]:
    """Return the partition and sort key of an organization's item."""
    return f"ORG#{organization_id}", environment


def rules_key(organization_id: str) -> tuple[str, str]:
    """Return the partition and sort key of an organization's security rules, which hold for both environments."""
    return f"ORG#{organization_id}", "SECURITY"


def total_key(organization_id: str, hour: int) -> tuple[str, str]:
    """Return the partition and sort key of an organization's counter for an hour."""
    return f"TOTAL#{organization_id}", str(hour)


class KeyItem(Struct, frozen=True):
    """A key's item, including its counters."""

    attributes: Mapping[str, Any]

    @classmethod
    def from_item(cls, item: Item) -> "KeyItem":
        """Return the item as a KeyItem."""
        return cls(item)

    @property
    def status(self) -> str:
        """`active`, `disabled` or `revoked`."""
        return str(self.attributes["st"])

    @property
    def is_active(self) -> bool:
        """Return False for a disabled or revoked key."""
        return bool(self.attributes["st"] == _ACTIVE)

    @property
    def expires_at(self) -> int:
        """Time of expiry in epoch seconds."""
        return int(self.attributes["ex"])

    @property
    def suspension_reasons(self) -> frozenset[SuspensionReason]:
        """The reasons for which the key is suspended; none for a usable key."""
        return frozenset(self.attributes.get("su", ()))

    @property
    def plan(self) -> str:
        """The plan's text."""
        return str(self.attributes["pl"])

    @property
    def organization_id(self) -> str:
        """ID of the organization that owns the key."""
        return str(self.attributes["og"])

    @property
    def application_id(self) -> str | None:
        """ID of the application that the key or client belongs to; None without one."""
        return self.attributes.get("ap")

    @property
    def scopes(self) -> frozenset[str]:
        """The key's scopes."""
        return frozenset(self.attributes["sc"])

    @property
    def last_used_at(self) -> int | None:
        """Time of the last request in epoch seconds; None before the first."""
        return self.attributes.get("lu")

    @property
    def permits(self) -> frozenset[str]:
        """Permits of the key's requests in progress."""
        return frozenset(self.attributes.get("ls", ()))

    @property
    def unit_hour(self) -> int:
        """The hour (hours since 1970) for which units of the organization's limit were drawn; 0 before the first."""
        return int(self.attributes.get("th", 0))

    @property
    def units(self) -> int:
        """Units of the organization's limit that remain."""
        return int(self.attributes.get("tn", 0))

    @property
    def drawn_units(self) -> int:
        """Units of the organization's limit that were drawn in the hour."""
        return int(self.attributes.get("td", 0))

    def has_secret(self, secret_hash: bytes, now_s: int) -> bool:
        """Return whether the hash is that of the current secret, or of the previous one before its expiry."""
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
    application_id: str | None = None,
) -> Item:
    """Return the attributes of a key's item, except its secret."""
    return {
        "st": status,
        "ex": expires_at,
        "pl": plan,
        "tr": tier,
        "ss": tier_stamp,
        "og": organization_id,
        "sc": list(scopes),
        **({"ap": application_id} if application_id else {}),
    }


def new_key_item(key_id: str, secret_hash: bytes, attributes: Item) -> Item:
    """Return the item of a new key."""
    pk, sk = key_item_key(key_id)
    return {"pk": pk, "sk": sk, "sh": secret_hash, **attributes}


def authentication_condition(secret_hash: Any, now_s: Any, plan: Any) -> Condition:
    """The caller has the key's secret, and the key is usable and has this plan."""
    has_secret = Eq("sh", secret_hash) | (Eq("s2", secret_hash) & Gt("sx", now_s))
    return all_of([has_secret, *_usable_key_conditions(now_s, plan)])


def usable_key_condition(now_s: Any, plan: Any) -> Condition:
    """The key is usable, whatever the secret, and has this plan."""
    return all_of(_usable_key_conditions(now_s, plan))


def _usable_key_conditions(now_s: Any, plan: Any) -> list[Condition]:
    return [Eq("st", _ACTIVE), Gt("ex", now_s), Eq("pl", plan), AttributeNotExists("su")]


def has_scopes(scopes: Sequence[str]) -> Condition:
    """The principal is active and has exactly these scopes, as they were read."""
    return Eq("st", _ACTIVE) & Eq("sc", list(scopes))


def record_use(now_s: Any) -> Update:
    """Set the time of the key's last use."""
    return Update(set={"lu": now_s})


def free_permit_condition(permits: Any, *, has_any: bool = True) -> Condition:
    """Fewer than `permits` requests are in progress; with `has_any` False, not even a first one is allowed."""
    return AttributeNotExists("ls") | SizeLt("ls", permits) if has_any else SizeLt("ls", permits)


def take_permit(permit: Any) -> Update:
    """Add a permit; `permit` is a set with one member."""
    return Update(add={"ls": permit})


def release_permits(permits: frozenset[str]) -> Update:
    """Remove the permits of requests that have ended."""
    return Update(delete={"ls": permits})


def unit_condition(hour: Any, cost: Any) -> Condition:
    """The key has so many units of the organization's limit for this hour, or for a later one."""
    return Ge("th", hour) & Ge("tn", cost)


def use_units(negative_cost: Any) -> Update:
    """Use units of the organization's limit."""
    return Update(add={"tn": negative_cost})


def start_units(hour: int, units: int) -> tuple[Update, Condition]:
    """Return the update and the condition that store the first units of an hour."""
    return Update(set={"th": hour, "tn": units, "td": units}), EXISTS & (AttributeNotExists("th") | Lt("th", hour))


def add_units(hour: int, units: int) -> tuple[Update, Condition]:
    """Return the update and the condition that add more units of the same hour."""
    return Update(add={"tn": units, "td": units}), Eq("th", hour)


def replace_secret(secret_hash: bytes, *, previous_expires_at: int | None) -> Update:
    """Set a new secret; the previous one is accepted until `previous_expires_at` (epoch seconds), if at all."""
    if previous_expires_at is None:
        return Update(set={"sh": secret_hash}, remove=["s2", "sx"])
    return Update(set={"s2": Copy("sh"), "sx": previous_expires_at, "sh": secret_hash})


def revoke(*, expires_at: int) -> Update:
    """Revoke the key and remove it from its tier; the item expires at `expires_at` (epoch seconds)."""
    return Update(set={"st": "revoked", "ttl": expires_at}, remove=["tr"])


def replace_plan(plan: str, tier_stamp: Any) -> Update:
    """Set the plan, computed from the tier's limits at that stamp."""
    return Update(set={"pl": plan, "ss": tier_stamp})


def outdated_tier_condition(tier: str, tier_stamp: Any) -> Condition:
    """The key belongs to the tier, and its plan is from an earlier stamp."""
    return Eq("tr", tier) & Lt("ss", tier_stamp)


def record_suspension(
    version: int, *, is_suspended: bool, reason: SuspensionReason = "organization"
) -> tuple[Update, Condition]:
    """Return the update and the condition that add or remove a reason of suspension, by the version of the resource that causes it.

    The latest version wins.
    """
    attribute, reasons = _VERSION_ATTRIBUTES[reason], frozenset({reason})
    members = Update(add={"su": reasons}) if is_suspended else Update(delete={"su": reasons})
    return Update(set={attribute: version}) | members, EXISTS & (AttributeNotExists(attribute) | Le(attribute, version))


def policy_item(key_id: str, policy: KeyPolicy) -> Item:
    """Return the item of a key's policy."""
    pk, sk = policy_key(key_id)
    return {"pk": pk, "sk": sk, "extras": policy.to_form()}


def parse_policy(item: Item) -> KeyPolicy:
    """Return the policy in an item."""
    return KeyPolicy.from_form(item["extras"])


class OrgItem(Struct, frozen=True):
    """An organization's item."""

    parent_id: str | None
    is_active: bool
    origins: frozenset[str]

    @classmethod
    def from_item(cls, item: Item) -> "OrgItem":
        """Return the item as an OrgItem."""
        return cls(item.get("parent"), item.get("st") == _ACTIVE, frozenset(item.get("co") or ()))


def update_org(*, parent_id: str | None, status: str, origins: Sequence[str]) -> Update:
    """Return the update that copies the organization's record."""
    return Update(set={"parent": parent_id, "st": status, "co": list(origins)})


ORG_MAY_HAVE_KEYS = AttributeNotExists("st") | Eq("st", _ACTIVE)
"""The organization is not suspended or deleted; one without an item yet may have its first key."""
