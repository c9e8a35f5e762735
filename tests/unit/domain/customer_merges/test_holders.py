"""Every record that refers to a customer takes part in merges."""

import pytest

from apikit.resources.lists import ListIndex
from apikit.resources.records import Record
from domain.booking_series.model import BookingSeries
from domain.customer_merges.wiring import reference_mover
from domain.stream_changes import EVENT_SOURCES


def test_every_record_with_a_customer_is_moved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESOURCES_TABLE", "resources")
    record_types: set[type[Record]] = {BookingSeries, *(record_type for record_type, _ in EVENT_SOURCES.values())}
    with_customer = {each for each in record_types if "customer_id" in each.__dataclass_fields__}
    holders = {store.record_type for store in reference_mover.__wrapped__().holders}
    assert holders == with_customer
    assert all(ListIndex(equal="customer_id") in each.list_indexes for each in holders)
