"""What a wedding holds of its venue's spaces."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import pytest

from apikit.errors import InvalidRequest
from domain.ledgers.model import Claim, Page
from domain.weddings.claims import claims, grounds
from domain.weddings.model import Wedding
from tests.builders import NOW
from tests.weddings import wedding_record

SPACES: dict[str, list[str]] = {"spc_hall": [], "spc_both": ["spc_hall", "spc_room"]}


def read(wanted: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
    there: dict[tuple[str, str], dict[str, Any]] = {("venues", "ven_rome"): {"time_zone": "Europe/Rome"}}
    there |= {("spaces", name): {"id": name, "element_ids": elements} for name, elements in SPACES.items()}
    return {place: there[place] for place in wanted if place in there}


def held(**fields: Any) -> Wedding:
    return wedding_record(**{"status": "definite", "venue_id": "ven_rome", "space_ids": ["spc_hall"], **fields})


class TestClaims:
    def test_are_the_local_date_without_times(self) -> None:
        wedding = held()
        whole = Claim(wedding.id, datetime(2026, 6, 12, 22, tzinfo=UTC), datetime(2026, 6, 13, 22, tzinfo=UTC))
        assert claims(wedding, read) == {
            Page("spc_hall", "2026-06-12"): whole,
            Page("spc_hall", "2026-06-13"): whole,
        }

    def test_are_from_begin_to_end_and_of_each_element_once(self) -> None:
        start_at, end_at = datetime(2026, 6, 13, 12, tzinfo=UTC), datetime(2026, 6, 13, 20, tzinfo=UTC)
        wedding = held(start_at=start_at, end_at=end_at, space_ids=["spc_both", "spc_hall"], option_expires_at=NOW)
        claim = Claim(wedding.id, start_at, end_at, NOW)
        assert claims(wedding, read) == {
            Page("spc_hall", "2026-06-13"): claim,
            Page("spc_room", "2026-06-13"): claim,
        }

    def test_have_a_limit(self) -> None:
        with pytest.raises(InvalidRequest, match="too many spaces"):
            claims(held(space_ids=[f"spc_{n}" for n in range(21)]), read)


class TestGrounds:
    @pytest.mark.parametrize("status", ["tentative", "definite", "in_progress"])
    def test_are_there_while_it_holds(self, status: str) -> None:
        assert grounds(held(status=status)) == grounds(held(notes="x", budget=None, client_id="cli_2"))

    @pytest.mark.parametrize(
        "fields",
        [
            {"status": "inquiry"},
            {"status": "released"},
            {"status": "completed"},
            {"space_ids": []},
            {"deleted_at": NOW},
        ],
    )
    def test_are_none_when_it_holds_nothing(self, fields: dict[str, Any]) -> None:
        assert grounds(held(**fields)) is None

    def test_move_with_an_option(self) -> None:
        assert grounds(held()) != grounds(held(option_expires_at=NOW))
