from collections.abc import Iterable, Mapping

import pytest

from apikit.errors import Unavailable, WriteContention
from domain.usage.aggregation import Aggregation, AggregationOutcome
from domain.usage.counting import Account, AccountMinute, CounterIncrement
from domain.usage.log_lines import InvalidLogData
from tests.fakes.clock import FixedClock
from tests.fakes.request_log import ORGANIZATION, a_line, an_object

LIVE, SANDBOX = Account(ORGANIZATION, "live"), Account(ORGANIZATION, "test")


class MemoryJournal:
    """Counts lines in memory; refuses the environments in `unavailable`."""

    def __init__(self) -> None:
        self.marks: dict[AccountMinute, set[bytes]] = {}
        self.notes: dict[tuple[str, str], set[Account]] = {}
        self.unavailable: set[str] = set()

    def add(self, account_minute: AccountMinute, increments: Mapping[bytes, CounterIncrement]) -> set[bytes]:
        if account_minute.account.environment in self.unavailable:
            raise WriteContention("busy")
        old_marks = self.marks.setdefault(account_minute, set())
        new = increments.keys() - old_marks
        old_marks |= new
        return new

    def note_accounts(self, hour: str, accounts: Iterable[Account], *, source: str) -> None:
        if "notes" in self.unavailable:
            raise Unavailable("down")
        self.notes[hour, source] = set(accounts)

    @property
    def counts(self) -> dict[tuple[str, str], int]:
        return {
            (account_minute.account.environment, account_minute.minute): len(marks)
            for account_minute, marks in self.marks.items()
        }


class MemoryCatchUp:
    """Remembers what may have to be added up again."""

    def __init__(self) -> None:
        self.calls: list[set[tuple[Account, str]]] = []

    def catch_up(self, late: Iterable[tuple[Account, str]]) -> None:
        self.calls.append(set(late))


@pytest.fixture
def journal() -> MemoryJournal:
    return MemoryJournal()


@pytest.fixture
def catch_up() -> MemoryCatchUp:
    return MemoryCatchUp()


@pytest.fixture
def aggregation(journal: MemoryJournal, catch_up: MemoryCatchUp) -> Aggregation:
    # 2026-03-01T09:30:00Z, 100 ms after the line.
    return Aggregation(journal, catch_up, FixedClock(), lambda _: None)


MIXED_OBJECT = an_object([a_line(), "poison", a_line(environment="test"), a_line(timestamp="2026-03-01T08:30:00.000Z")])
COUNTS = {("live", "2026-03-01T09:29"): 1, ("test", "2026-03-01T09:29"): 1, ("live", "2026-03-01T08:30"): 1}


class TestCountObject:
    def test_counts_what_can_be_read_and_skips_the_rest(self, aggregation: Aggregation, journal: MemoryJournal) -> None:
        assert aggregation.count_object("o", MIXED_OBJECT) == AggregationOutcome(
            new_lines=3, repeated_lines=0, skipped_lines=1, failed_minutes=0, delay_s=3600.0
        )
        assert journal.counts == COUNTS

    def test_counts_an_object_once(self, aggregation: Aggregation, journal: MemoryJournal) -> None:
        aggregation.count_object("o", MIXED_OBJECT)
        assert aggregation.count_object("o", MIXED_OBJECT) == AggregationOutcome(
            new_lines=0, repeated_lines=3, skipped_lines=1, failed_minutes=0, delay_s=3600.0
        )
        assert journal.counts == COUNTS

    def test_counts_a_line_once_in_whatever_objects_it_comes(
        self, aggregation: Aggregation, journal: MemoryJournal
    ) -> None:
        lines = [a_line(duration_ms=n) for n in range(6)]
        for part in (lines[:3], lines[2:5], lines[4:], lines[::-1], lines[:1] * 3):
            aggregation.count_object("o", an_object(part))
        assert journal.counts == {("live", "2026-03-01T09:29"): 6}

    def test_goes_on_where_it_failed(self, aggregation: Aggregation, journal: MemoryJournal) -> None:
        journal.unavailable = {"live"}
        assert aggregation.count_object("o", MIXED_OBJECT) == AggregationOutcome(
            new_lines=1, repeated_lines=2, skipped_lines=1, failed_minutes=2, delay_s=3600.0
        )
        assert journal.counts == {("test", "2026-03-01T09:29"): 1}
        journal.unavailable = set()
        assert aggregation.count_object("o", MIXED_OBJECT).failed_minutes == 0
        assert journal.counts == COUNTS

    def test_notes_hours_after_counting_even_when_all_was_counted_before(
        self, aggregation: Aggregation, journal: MemoryJournal, catch_up: MemoryCatchUp
    ) -> None:
        journal.unavailable = {"notes"}
        with pytest.raises(Unavailable):
            aggregation.count_object("o", MIXED_OBJECT)
        assert (journal.counts, journal.notes, catch_up.calls) == (COUNTS, {}, [])
        journal.unavailable = set()
        assert aggregation.count_object("o", MIXED_OBJECT).new_lines == 0
        assert journal.notes == {("2026-03-01T09", "o"): {LIVE, SANDBOX}, ("2026-03-01T08", "o"): {LIVE}}
        assert catch_up.calls == [{(LIVE, "2026-03-01T09"), (SANDBOX, "2026-03-01T09"), (LIVE, "2026-03-01T08")}]

    @pytest.mark.parametrize(
        ("timestamp", "count"),
        [
            ("2026-02-15T09:30:00.001Z", 1),
            ("2026-02-15T09:29:59.999Z", 0),
            ("2026-03-01T09:34:59.999Z", 1),
            ("2026-03-01T09:35:00.001Z", 0),
            ("2099-01-01T00:00:00.000Z", 0),
        ],
    )
    def test_counts_lines_of_the_last_14_days(self, aggregation: Aggregation, timestamp: str, count: int) -> None:
        outcome = aggregation.count_object("o", an_object([a_line(timestamp=timestamp)]))
        assert (outcome.new_lines, outcome.skipped_lines) == (count, 1 - count)

    def test_refuses_what_is_no_object_of_the_log(self, aggregation: Aggregation) -> None:
        with pytest.raises(InvalidLogData):
            aggregation.count_object("o", b"poison")
