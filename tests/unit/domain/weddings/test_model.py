"""The moves of a wedding and its option's moments."""

from datetime import timedelta

import pytest

from apikit.errors import Conflict
from tests.builders import NOW
from tests.weddings import wedding_record

HOURS = timedelta(hours=1)


class TestLiveOption:
    def test_is_required_to_confirm_a_wedding(self) -> None:
        wedding = wedding_record(status="tentative", option_expires_at=NOW + HOURS)
        wedding.require_live_option("definite", NOW)
        with pytest.raises(Conflict, match="option has expired"):
            wedding.require_live_option("definite", NOW + HOURS)

    @pytest.mark.parametrize("status", ["released", "lost", "canceled"])
    def test_is_not_required_to_end_it(self, status: str) -> None:
        wedding_record(status="tentative", option_expires_at=NOW).require_live_option(status, NOW)


class TestOptionDue:
    def test_is_nothing_before_the_notice(self) -> None:
        wedding = wedding_record(status="tentative", option_expires_at=NOW + 49 * HOURS)
        assert (wedding.due_option_values(NOW), wedding.next_option_at) == ({}, NOW + HOURS)

    def test_is_the_notice_48_hours_before(self) -> None:
        wedding = wedding_record(status="tentative", option_expires_at=NOW + 48 * HOURS)
        assert wedding.due_option_values(NOW) == {"option_noticed_at": NOW}

    def test_is_the_notice_at_once_when_the_option_is_shorter(self) -> None:
        wedding = wedding_record(status="tentative", option_expires_at=NOW + HOURS)
        assert wedding.due_option_values(NOW) == {"option_noticed_at": NOW}

    def test_is_nothing_between_the_notice_and_the_end(self) -> None:
        wedding = wedding_record(status="tentative", option_expires_at=NOW + HOURS, option_noticed_at=NOW)
        assert (wedding.due_option_values(NOW), wedding.next_option_at) == ({}, NOW + HOURS)

    @pytest.mark.parametrize("noticed_at", [None, NOW])
    def test_is_the_release_at_the_end_noticed_or_not(self, noticed_at: object) -> None:
        wedding = wedding_record(status="tentative", option_expires_at=NOW, option_noticed_at=noticed_at)
        assert wedding.due_option_values(NOW) == {
            "status": "released",
            "slots": (),
            "option_expires_at": None,
            "option_noticed_at": None,
        }

    def test_is_nothing_of_a_wedding_that_is_not_held(self) -> None:
        assert wedding_record(status="definite", option_expires_at=NOW).due_option_values(NOW) == {}
