"""Limits of the fields of services."""

from typing import Any

import pytest

from apikit.errors import InvalidRequest
from apikit.resources.records import validate
from domain.services.model import ServiceDetails
from tests.services import BODY, OIL, STONES

BOUNDS = {
    "duration_minutes": (1, 1_440),
    "buffer_before_minutes": (0, 1_440),
    "buffer_after_minutes": (0, 1_440),
    "capacity": (1, 10_000),
    "min_notice_minutes": (0, 525_600),
    "booking_window_days": (1, 730),
    "slot_interval_minutes": (5, 1_440),
    "offer_minutes": (1, 1_440),
}
STAFF_IDS = [f"stf_01k0a3v5m8f1xq2w7r9tbdc{number:03}" for number in range(101)]
SPACE_IDS = [f"spc_01k0a3v5m8f1xq2w7r9tbdc{number:03}" for number in range(101)]


def faults(**fields: Any) -> list[tuple[str | None, str]]:
    """Return the pointer and the code of each error of a body with these fields."""
    try:
        validate(ServiceDetails, {**BODY, **fields})
    except InvalidRequest as error:
        return [(each.pointer, each.code) for each in error.errors]
    return []


def tiers(count: int, **fields: Any) -> dict[str, Any]:
    return {"tiers": [{"hours_before": number, "fee_percent": 10, **fields} for number in range(count)]}


@pytest.mark.parametrize("name", BOUNDS)
class TestNumbers:
    def test_accepts_both_bounds(self, name: str) -> None:
        assert [faults(**{name: limit}) for limit in BOUNDS[name]] == [[], []]

    def test_rejects_numbers_outside(self, name: str) -> None:
        low, high = BOUNDS[name]
        assert faults(**{name: low - 1}) == [(f"/{name}", "greater_than_equal")]
        assert faults(**{name: high + 1}) == [(f"/{name}", "less_than_equal")]

    @pytest.mark.parametrize("value", [1.5, "60", True, None])
    def test_rejects_other_types(self, name: str, value: Any) -> None:
        assert [pointer for pointer, _ in faults(**{name: value})] == [f"/{name}"]


@pytest.mark.parametrize(
    "fields",
    [
        {"price": None},
        {"price": {"amount": 0, "currency": "EUR"}},
        {"addons": []},
        {"addons": [{**STONES, "id": f"stones_{number}"} for number in range(50)]},
        {"addons": [{**STONES, "duration_minutes": minutes} for minutes in (1, 1_440)]},
        {"addons": [{**STONES, "id": "a" * 40}]},
        {"cancellation_policy": None},
        {"cancellation_policy": tiers(0)},
        {"cancellation_policy": tiers(20)},
        {"cancellation_policy": {"tiers": [{"hours_before": 8_760, "fee_percent": 100}]}},
        {"cancellation_policy": {"tiers": [{"hours_before": 0, "fee_percent": 0}]}},
        {"reminder_hours": []},
        {"reminder_hours": [1, 8_760]},
        {"reminder_hours": list(range(1, 11))},
        {"staff_ids": STAFF_IDS[:100], "space_ids": SPACE_IDS[:100]},
    ],
)
def test_accepts(fields: dict[str, Any]) -> None:
    assert faults(**fields) == []


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"name": " "}, "/name"),
        ({"price": {"amount": -1, "currency": "EUR"}}, "/price/amount"),
        ({"price": {"amount": 12.5, "currency": "EUR"}}, "/price/amount"),
        ({"price": {"amount": 1, "currency": "eur"}}, "/price/currency"),
        ({"price": 12500}, "/price"),
        ({"requires_confirmation": "yes"}, "/requires_confirmation"),
        ({"addons": [{**STONES, "id": f"stones_{number}"} for number in range(51)]}, "/addons"),
        ({"addons": [{**STONES, "duration_minutes": 0}]}, "/addons/0/duration_minutes"),
        ({"addons": [{**STONES, "duration_minutes": 1_441}]}, "/addons/0/duration_minutes"),
        ({"addons": [OIL, {**STONES, "id": ""}]}, "/addons/1/id"),
        ({"addons": [{**STONES, "id": "a" * 41}]}, "/addons/0/id"),
        ({"addons": [{**STONES, "id": "hot stones"}]}, "/addons/0/id"),
        ({"addons": [{"name": "Oil"}]}, "/addons/0/price"),
        ({"addons": [{"price": OIL["price"]}]}, "/addons/0/name"),
        ({"addons": [{**STONES, "colour": "red"}]}, "/addons/0/colour"),
        ({"cancellation_policy": tiers(21)}, "/cancellation_policy/tiers"),
        ({"cancellation_policy": tiers(1, hours_before=-1)}, "/cancellation_policy/tiers/0/hours_before"),
        ({"cancellation_policy": tiers(1, hours_before=8_761)}, "/cancellation_policy/tiers/0/hours_before"),
        ({"cancellation_policy": tiers(1, fee_percent=-1)}, "/cancellation_policy/tiers/0/fee_percent"),
        ({"cancellation_policy": tiers(1, fee_percent=101)}, "/cancellation_policy/tiers/0/fee_percent"),
        ({"cancellation_policy": tiers(1, fee_percent=12.5)}, "/cancellation_policy/tiers/0/fee_percent"),
        ({"cancellation_policy": {"tiers": [{"fee_percent": 5}]}}, "/cancellation_policy/tiers/0/hours_before"),
        ({"cancellation_policy": {"levels": []}}, "/cancellation_policy/levels"),
        ({"reminder_hours": [0]}, "/reminder_hours/0"),
        ({"reminder_hours": [24, 8_761]}, "/reminder_hours/1"),
        ({"reminder_hours": list(range(1, 12))}, "/reminder_hours"),
        ({"staff_ids": ["any"]}, "/staff_ids/0"),
        ({"staff_ids": STAFF_IDS}, "/staff_ids"),
        ({"space_ids": ["ven_01k0a3v5m8f1xq2w7r9tbdc6yz"]}, "/space_ids/0"),
        ({"space_ids": SPACE_IDS}, "/space_ids"),
        ({"status": "archived"}, "/status"),
        ({"colour": "red"}, "/colour"),
    ],
)
def test_rejects(fields: dict[str, Any], pointer: str) -> None:
    assert [each for each, _ in faults(**fields)] == [pointer]
