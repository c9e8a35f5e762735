"""When claims of a leaf's time clash."""

from datetime import timedelta

import pytest

from apikit.errors import SlotUnavailable
from domain.ledgers.model import Claim, Page, settled
from tests.builders import NOW

HOUR = timedelta(hours=1)
PAGE = Page("spc_1", "2026-03-01")


def claim(holder: str, start_h: int, end_h: int, expires_h: int | None = None) -> Claim:
    expires_at = NOW + expires_h * HOUR if expires_h is not None else None
    return Claim(holder, NOW + start_h * HOUR, NOW + end_h * HOUR, expires_at)


class TestSettlement:
    @pytest.mark.parametrize(("start_h", "end_h"), [(0, 4), (1, 2), (3, 9), (-5, 9), (-5, 1)])
    def test_refuses_what_overlaps_anothers_and_names_it(self, start_h: int, end_h: int) -> None:
        with pytest.raises(SlotUnavailable) as refusal:
            settled(PAGE, [claim("a", 0, 4)], holder="b", wanted=claim("b", start_h, end_h), now=NOW)
        assert refusal.value.facts["clash"] == {
            "id": "spc_1",
            "held_by": "a",
            "start_at": "2026-03-01T09:30:00.000Z",
            "end_at": "2026-03-01T13:30:00.000Z",
        }

    @pytest.mark.parametrize(("start_h", "end_h"), [(4, 5), (-3, 0)])
    def test_lets_the_next_begin_when_one_ends(self, start_h: int, end_h: int) -> None:
        first, second = claim("a", 0, 4), claim("b", start_h, end_h)
        assert settled(PAGE, [first], holder="b", wanted=second, now=NOW) == [first, second]

    @pytest.mark.parametrize("expires_h", [0, -1])
    def test_ignores_what_has_expired(self, expires_h: int) -> None:
        new_claim = claim("b", 0, 4)
        assert settled(PAGE, [claim("a", 0, 4, expires_h)], holder="b", wanted=new_claim, now=NOW) == [new_claim]

    def test_respects_what_has_not(self) -> None:
        with pytest.raises(SlotUnavailable):
            settled(PAGE, [claim("a", 0, 4, 1)], holder="b", wanted=claim("b", 0, 4), now=NOW)

    def test_moves_and_frees_ones_own(self) -> None:
        own, other = claim("a", 0, 4), claim("b", 6, 8)
        new_claim = claim("a", 1, 5)
        assert settled(PAGE, [own, other], holder="a", wanted=new_claim, now=NOW) == [other, new_claim]
        assert settled(PAGE, [own, other], holder="a", wanted=None, now=NOW) == [other]


def test_a_claims_days_are_utc_and_end_before_midnight() -> None:
    # NOW is 09:30: 14 h 30 later it is midnight.
    midnight = Claim("a", NOW, NOW + timedelta(hours=14, minutes=30))
    assert midnight.days() == ["2026-03-01"]
    longer = Claim("a", NOW, midnight.end_at + timedelta(milliseconds=1))
    assert longer.days() == ["2026-03-01", "2026-03-02"]
