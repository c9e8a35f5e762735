"""The items of keys and organizations: what their short attributes mean."""

from pathlib import Path
from typing import Any

import pytest

from apikit.admission import key_items
from apikit.admission.key_items import (
    KeyItem,
    OrgItem,
    authentication_condition,
    key_attributes,
    new_key_item,
    record_suspension,
)
from apikit.admission.limit_errors import require_not_suspended
from apikit.admission.plans import KeyPolicy
from apikit.errors import ApplicationSuspended, KeyRevoked, OrganizationForbidden

REASONS: tuple[key_items.SuspensionReason, ...] = ("organization", "application", "service_account")

ITEM: dict[str, Any] = {
    "pk": "KEY#key_1",
    "sk": "KEY",
    "sh": b"now",
    "s2": b"before",
    "sx": 200,
    "st": "active",
    "ex": 1_000,
    "pl": "1000/h",
    "tr": "standard",
    "ss": 7,
    "og": "org_1",
    "sc": ["clients:read"],
    "lu": 90,
    "ls": frozenset({"seat"}),
}


class TestKeyItem:
    def test_says_what_its_attributes_mean(self) -> None:
        key = KeyItem.from_item(ITEM)
        assert (key.status, key.is_active, key.expires_at, key.suspension_reasons) == (
            "active",
            True,
            1_000,
            frozenset(),
        )
        assert (key.plan, key.organization_id, key.scopes) == ("1000/h", "org_1", frozenset({"clients:read"}))
        assert (key.last_used_at, key.permits) == (90, frozenset({"seat"}))

    def test_new_was_not_used(self) -> None:
        key = KeyItem.from_item({name: value for name, value in ITEM.items() if name not in {"lu", "ls"}})
        assert (key.last_used_at, key.permits) == (None, frozenset())

    @pytest.mark.parametrize(
        ("secret_hash", "now_s", "is_accepted"),
        [(b"now", 500, True), (b"before", 199, True), (b"before", 200, False), (b"other", 100, False)],
    )
    def test_accepts_the_secret_before_for_a_while(self, secret_hash: bytes, now_s: int, is_accepted: bool) -> None:  # noqa: FBT001
        assert KeyItem.from_item(ITEM).has_secret(secret_hash, now_s) is is_accepted
        assert authentication_condition(secret_hash, now_s, "1000/h").holds(ITEM) is is_accepted

    @pytest.mark.parametrize(
        "change", [{"st": "disabled"}, {"ex": 100}, {"pl": "2000/h"}, {"su": frozenset({"organization"})}]
    )
    def test_lets_nobody_in_otherwise(self, change: dict[str, Any]) -> None:
        assert not authentication_condition(b"now", 100, "1000/h").holds({**ITEM, **change})

    def test_is_written_as_it_is_read(self) -> None:
        attributes = key_attributes(
            status="active",
            expires_at=1_000,
            plan="1000/h",
            tier="standard",
            tier_stamp=7,
            organization_id="org_1",
            scopes=("clients:read",),
        )
        item = new_key_item("key_1", b"now", attributes)
        assert item == {name: value for name, value in ITEM.items() if name not in {"s2", "sx", "lu", "ls"}}


class TestChanges:
    def test_a_replaced_secret_is_accepted_until_then_or_not_at_all(self) -> None:
        overlap_item = key_items.replace_secret(b"new", previous_expires_at=300).apply(ITEM)
        assert (overlap_item["sh"], overlap_item["s2"], overlap_item["sx"]) == (b"new", b"now", 300)
        new_item = key_items.replace_secret(b"new", previous_expires_at=None).apply(ITEM)
        assert new_item["sh"] == b"new"
        assert not {"s2", "sx"} & new_item.keys()

    def test_a_revoked_key_is_of_no_tier(self) -> None:
        item = key_items.revoke(expires_at=999).apply(ITEM)
        assert (item["st"], item["ttl"], "tr" in item) == ("revoked", 999, False)

    def test_the_latest_version_of_an_organization_wins(self) -> None:
        suspension, _ = record_suspension(4, is_suspended=True)
        item = suspension.apply(ITEM)
        assert (item["su"], item["sv"]) == (frozenset({"organization"}), 4)
        for version, wins in ((3, False), (4, True), (5, True)):
            update, unless_later = record_suspension(version, is_suspended=False)
            assert unless_later.holds(item) is wins
            assert "su" not in update.apply(item)
        assert not record_suspension(9, is_suspended=True)[1].holds({})

    def test_each_reason_of_a_suspension_is_lifted_alone(self) -> None:
        item = ITEM
        for number, reason in enumerate(REASONS):
            item = record_suspension(number, is_suspended=True, reason=reason)[0].apply(item)
        assert KeyItem.from_item(item).suspension_reasons == set(REASONS)
        item = record_suspension(9, is_suspended=False, reason="application")[0].apply(item)
        assert KeyItem.from_item(item).suspension_reasons == {"organization", "service_account"}
        # The version of an application says nothing about the organization's.
        assert record_suspension(2, is_suspended=False)[1].holds(item)
        assert not record_suspension(8, is_suspended=True, reason="application")[1].holds(item)

    @pytest.mark.parametrize(
        ("reason", "error"),
        list(zip(REASONS, (OrganizationForbidden, ApplicationSuspended, KeyRevoked), strict=True)),
    )
    def test_a_suspension_is_refused_with_its_reason(
        self, reason: key_items.SuspensionReason, error: type[Exception]
    ) -> None:
        item = record_suspension(1, is_suspended=True, reason=reason)[0].apply(ITEM)
        assert not authentication_condition(b"now", 100, "1000/h").holds(item)
        with pytest.raises(error):
            require_not_suspended(KeyItem.from_item(item))

    def test_a_plan_is_replaced_by_one_of_a_later_stamp_of_its_tier(self) -> None:
        assert key_items.outdated_tier_condition("standard", 8).holds(ITEM)
        assert not key_items.outdated_tier_condition("standard", 7).holds(ITEM)
        assert not key_items.outdated_tier_condition("premium", 8).holds(ITEM)

    def test_seats_are_taken_and_left(self) -> None:
        assert key_items.free_permit_condition(2).holds(ITEM)
        assert not key_items.free_permit_condition(1).holds(ITEM)
        assert key_items.take_permit(frozenset({"more"})).apply(ITEM)["ls"] == {"seat", "more"}
        assert "ls" not in key_items.release_permits(frozenset({"seat"})).apply(ITEM)

    def test_extras_are_read_as_they_are_written(self) -> None:
        extras = KeyPolicy(allowed_ips=("203.0.113.0/24",))
        item = key_items.policy_item("key_1", extras)
        assert (item["pk"], item["sk"]) == ("KEY#key_1", "EXTRAS")
        assert key_items.parse_policy(item) == extras


class TestOrgItem:
    def test_says_what_its_attributes_mean(self) -> None:
        description = key_items.update_org(parent_id="org_0", status="active", origins=["https://a.example"])
        item = description.apply({"pk": "ORG#org_1", "sk": "live"})
        assert item == {"pk": "ORG#org_1", "sk": "live", "parent": "org_0", "st": "active", "co": ["https://a.example"]}
        assert OrgItem.from_item(item) == OrgItem("org_0", is_active=True, origins=frozenset({"https://a.example"}))
        assert not OrgItem.from_item({**item, "st": "suspended"}).is_active

    def test_one_that_is_suspended_or_deleted_takes_no_keys(self) -> None:
        verdicts = [key_items.ORG_MAY_HAVE_KEYS.holds({"st": status}) for status in ("active", "suspended", "deleted")]
        assert verdicts == [True, False, False]
        assert key_items.ORG_MAY_HAVE_KEYS.holds({})


class TestPlaces:
    def test_are_made_in_one_module(self) -> None:
        layers = Path(key_items.__file__).parents[4]
        modules = [
            path.name for path in layers.rglob("*.py") if '"KEY#{' in (text := path.read_text()) or '"ORG#{' in text
        ]
        # The counters of usage lie in a table of their own.
        assert sorted(modules) == ["key_items.py", "reports.py"]
