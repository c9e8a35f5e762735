"""The pages of units in one read: each reservation once, whatever number of pages it is on."""

from datetime import UTC, datetime, timedelta

import msgspec

from apikit.clock import epoch_ms
from apikit.dynamo.item_keys import ItemKey
from apikit.dynamo.table import Table
from domain.ledgers.model import Reservation
from domain.ledgers.reservation_ledger import ReservationLedger
from tests.builders import a_tenant

MIDNIGHT = datetime(2026, 6, 8, tzinfo=UTC)
LEDGER, TENANT = ReservationLedger(Table("resources")), a_tenant()


def hour_ms(hour: float) -> int:
    return epoch_ms(MIDNIGHT + timedelta(hours=hour))


def page(*reservations: Reservation) -> dict[str, str]:
    return {"cl": msgspec.json.encode(reservations).decode()}


def test_the_keys_are_the_days_of_each_unit() -> None:
    keys = LEDGER.page_keys(TENANT, ["stf_1", "spc_1"], hour_ms(-1), hour_ms(24))
    assert [(key.table, key.pk.rpartition("#")[2], key.sk) for key in keys] == [
        ("resources", "stf_1", "2026-06-07"),
        ("resources", "stf_1", "2026-06-08"),
        ("resources", "spc_1", "2026-06-07"),
        ("resources", "spc_1", "2026-06-08"),
    ]


def test_a_reservation_on_several_pages_is_returned_once() -> None:
    evening, across = Reservation("b1", hour_ms(-9), hour_ms(-8)), Reservation("b2", hour_ms(-1), hour_ms(25))
    at_midnight, next_night = Reservation("b3", hour_ms(0), hour_ms(1)), Reservation("b4", hour_ms(24), hour_ms(26))
    keys = LEDGER.page_keys(TENANT, ["stf_1", "stf_2"], hour_ms(-24), hour_ms(48))
    pages = [page(evening, across), page(across, at_midnight), page(across, next_night), page(at_midnight)]
    items: dict[ItemKey, dict[str, str]] = dict(zip([*keys[:3], keys[4]], pages, strict=True))
    assert LEDGER.decode_pages(items, keys) == {
        "stf_1": [evening, across, at_midnight, next_night],
        "stf_2": [at_midnight],
    }
    # It started before the first page.
    assert LEDGER.decode_pages({keys[1]: items[keys[1]]}, keys) == {"stf_1": [across, at_midnight]}
    assert LEDGER.decode_pages({}, keys) == {}
