"""The progress of a merge: when it is checked again, and when it is complete."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from apikit.ids import new_id
from domain.customer_merges.model import LAST_CHECK_AFTER, CustomerMerge, create_merge
from domain.customers.model import Customer
from tests.builders import a_tenant

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)


def a_customer_record() -> Customer:
    tenant = a_tenant()
    return Customer(
        id=new_id("cus"),
        organization_id=tenant.organization_id,
        livemode=True,
        created_at=NOW,
        updated_at=NOW,
        name="Anna",
    )


def a_merge() -> CustomerMerge:
    old = a_customer_record()
    return create_merge(old, a_customer_record(), principal="key_1", request_id="req_1", now=NOW)


class TestProgress:
    def test_begins_at_once(self) -> None:
        merge = a_merge()
        assert (merge.next_due_at, merge.moved_count) == (NOW, 0)
        assert merge.id.removeprefix("cmg_") == merge.customer_id.removeprefix("cus_")

    def test_continues_at_once_while_references_are_left(self) -> None:
        next_moment = NOW + timedelta(seconds=5)
        assert a_merge().progress(100, next_moment, has_more=True) == {"moved_count": 100, "next_at": next_moment}

    def test_waits_for_the_last_check(self) -> None:
        merge = replace(a_merge(), moved_count=100)
        values = merge.progress(7, NOW + timedelta(seconds=5), has_more=False)
        assert values == {"moved_count": 107, "next_at": NOW + LAST_CHECK_AFTER}

    def test_ends_after_the_last_check(self) -> None:
        values = a_merge().progress(0, NOW + LAST_CHECK_AFTER, has_more=False)
        assert values == {"moved_count": 0, "next_at": None}
        assert replace(a_merge(), next_at=None).next_due_at is None
