"""Rules of a service over several fields: one error per field that does not agree with the others."""

from typing import Any

import pytest

from apikit.errors import InvalidRequest
from apikit.resources.records import validate
from domain.services.model import ServiceDetails
from domain.services.service_rules import require_consistent
from tests.services import BODY, OIL, STONES

CHF = {"amount": 100, "currency": "CHF"}
STAFF_ID = "stf_01k0a3v5m8f1xq2w7r9tbdc6yz"
SPACE_ID, OTHER_SPACE_ID = "spc_01k0a3v5m8f1xq2w7r9tbdc6yz", "spc_01k0a3v5m8f1xq2w7r9tbdc6zz"


def faults(**fields: Any) -> list[tuple[str | None, str]]:
    """Return the pointer and the code of each error of details with these fields."""
    try:
        require_consistent(validate(ServiceDetails, {**BODY, **fields}))
    except InvalidRequest as error:
        return [(each.pointer, each.code) for each in error.errors]
    return []


def tiers(*hours: int) -> dict[str, Any]:
    return {"tiers": [{"hours_before": each, "fee_percent": 10} for each in hours]}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"space_ids": [SPACE_ID, OTHER_SPACE_ID]},
        {"price": CHF, "addons": []},
        {"price": None, "addons": [{**STONES, "price": CHF}]},
        {"booking_window_days": 1, "min_notice_minutes": 1_439},
        {"addons": [{**STONES, "id": None}, {**OIL, "id": None}]},
    ],
)
def test_accepts(fields: dict[str, Any]) -> None:
    assert faults(**fields) == []


@pytest.mark.parametrize(
    ("fields", "expected_faults"),
    [
        ({"staff_ids": [STAFF_ID, STAFF_ID]}, [("/staff_ids/1", "duplicate")]),
        ({"space_ids": [SPACE_ID, OTHER_SPACE_ID, SPACE_ID]}, [("/space_ids/2", "duplicate")]),
        ({"reminder_hours": [24, 2, 2, 24]}, [("/reminder_hours/2", "duplicate"), ("/reminder_hours/3", "duplicate")]),
        (
            {"cancellation_policy": tiers(24, 48, 24)},
            [("/cancellation_policy/tiers/2/hours_before", "duplicate")],
        ),
        ({"addons": [STONES, {**OIL, "id": STONES["id"]}]}, [("/addons/1/id", "duplicate")]),
        ({"addons": [OIL, {**STONES, "price": CHF}]}, [("/addons/1/price/currency", "currency_mismatch")]),
        (
            {"price": None, "addons": [OIL, {**STONES, "price": CHF}]},
            [("/addons/1/price/currency", "currency_mismatch")],
        ),
        ({"booking_window_days": 1, "min_notice_minutes": 1_440}, [("/min_notice_minutes", "out_of_range")]),
        (
            {"reminder_hours": [1, 1], "cancellation_policy": tiers(0, 0)},
            [("/reminder_hours/1", "duplicate"), ("/cancellation_policy/tiers/1/hours_before", "duplicate")],
        ),
    ],
)
def test_rejects(fields: dict[str, Any], expected_faults: list[tuple[str, str]]) -> None:
    assert faults(**fields) == expected_faults
