"""Usage in DynamoDB: each line once whatever comes twice, hours and days added up, reports of all of it."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from apikit.actor import Tenant
from apikit.aws.connection_pool import RawResponse
from apikit.dynamo import table as dynamo
from apikit.dynamo.table import ConditionFailed, Table, Write
from apikit.errors import Unavailable, WriteContention
from apikit.ids import new_id
from domain.usage import journal as journal_module
from domain.usage.counting import Account, AccountMinute, compute_increments
from domain.usage.journal import Journal
from domain.usage.log_lines import read_line
from domain.usage.model import Granularity, Span
from domain.usage.reports import UsageReports
from domain.usage.rollup import Rollup
from tests.counting import counted_calls
from tests.fakes.clock import FixedClock
from tests.fakes.request_log import a_line
from tests.storage import delete_item, put_item

MINUTE = "2026-03-01T09:29"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def journal(aws: None, clock: FixedClock) -> Journal:
    return Journal(Table("usage"), clock)


@pytest.fixture
def tenant() -> Tenant:
    return Tenant(new_id("org"), "live")


@pytest.fixture
def account_minute(tenant: Tenant) -> AccountMinute:
    return AccountMinute(Account(tenant.organization_id, "live"), MINUTE)


def count(journal: Journal, account_minute: AccountMinute, *numbers: int) -> int:
    """Count the lines with these numbers; return how many were new."""
    lines = [read_line(a_line(organization_id=account_minute.account.organization_id, duration_ms=n)) for n in numbers]
    return len(journal.add(account_minute, compute_increments(lines)[account_minute]))


def requests(journal: Journal, account_minute: AccountMinute) -> int:
    entries = journal.read_entries(
        account_minute.account, account_minute.minute, account_minute.minute, consistent=True
    )
    return sum(period_counters.total["n"] for _, period_counters in entries)


class TestJournal:
    def test_counts_a_minute_in_one_transaction(self, journal: Journal, account_minute: AccountMinute) -> None:
        with counted_calls() as calls:
            assert count(journal, account_minute, *range(50)) == 50
        assert calls.by_operation == {"Query": 1, "TransactWriteItems": 1}
        assert requests(journal, account_minute) == 50

    def test_counts_each_line_once_in_whatever_composition_it_comes(
        self, journal: Journal, account_minute: AccountMinute
    ) -> None:
        assert count(journal, account_minute, 1, 2, 3) == 3
        assert count(journal, account_minute, 1, 2, 3) == 0
        assert count(journal, account_minute, 3, 4) == 1
        assert count(journal, account_minute, 4, 3, 2, 1) == 0
        assert requests(journal, account_minute) == 4

    def test_writes_nothing_for_a_repetition(self, journal: Journal, account_minute: AccountMinute) -> None:
        count(journal, account_minute, 1)
        with counted_calls() as calls:
            count(journal, account_minute, 1)
        assert calls.by_operation == {"Query": 1}

    def test_counts_once_when_two_write_at_once(self, journal: Journal, account_minute: AccountMinute) -> None:
        parts = [range(20), range(10, 30), range(5, 25), range(30)]
        with ThreadPoolExecutor(len(parts)) as pool:
            new = list(pool.map(lambda part: count(journal, account_minute, *part), parts))
        assert sum(new) == 30
        assert requests(journal, account_minute) == 30

    def test_reads_again_when_another_took_the_number(
        self, journal: Journal, account_minute: AccountMinute, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = Table.write

        def take_number_first(table: Table, *writes: Write) -> None:
            monkeypatch.setattr(Table, "write", real)
            assert count(journal, account_minute, 1, 2) == 2
            real(table, *writes)

        monkeypatch.setattr(Table, "write", take_number_first)
        assert count(journal, account_minute, 2, 3) == 1
        assert requests(journal, account_minute) == 3

    def test_gives_up_after_many_conflicts(
        self, journal: Journal, account_minute: AccountMinute, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse_write(*_: object) -> None:
            raise ConditionFailed([None, None])

        monkeypatch.setattr(Table, "write", refuse_write)
        monkeypatch.setattr("domain.usage.journal.time.sleep", lambda _: None)
        with pytest.raises(WriteContention):
            count(journal, account_minute, 1)

    def test_is_right_when_the_answer_was_lost(
        self, journal: Journal, account_minute: AccountMinute, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        service = dynamo.client()
        real = service.transport

        def lose_answer(headers: Mapping[str, str], body: bytes) -> RawResponse:
            answer = real(headers, body)
            if "TransactWriteItems" in headers.get("X-Amz-Target", headers.get("x-amz-target", "")):
                raise ConnectionResetError
            return answer

        with monkeypatch.context() as patch:
            patch.setattr(service, "transport", lose_answer)
            with pytest.raises(Unavailable):
                count(journal, account_minute, 1)
        assert count(journal, account_minute, 1) == 0
        assert requests(journal, account_minute) == 1

    def test_of_more_lines_than_an_item_holds_marks_has_several_entries(
        self, journal: Journal, account_minute: AccountMinute, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(journal_module, "_MAX_ENTRY_LINES", 4)
        assert count(journal, account_minute, *range(10)) == 10
        assert count(journal, account_minute, *range(12)) == 2
        assert requests(journal, account_minute) == 12
        assert len(list(journal.read_entries(account_minute.account, MINUTE, MINUTE))) == 4

    def test_is_kept_longer_than_a_message_waits_in_the_dead_letter_queue(
        self, journal: Journal, account_minute: AccountMinute
    ) -> None:
        count(journal, account_minute, 1)
        for kind in ("journal", "marks"):
            item = Table("usage").get(
                f"T#{account_minute.account.organization_id}#live#usage-{kind}", f"{MINUTE}#00000"
            )
            assert item is not None
            assert datetime.fromtimestamp(item["ttl"], UTC) == datetime(2026, 3, 17, 9, 30, tzinfo=UTC)

    def test_remembers_who_has_entries_in_an_hour(
        self, journal: Journal, account_minute: AccountMinute, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        hour, others = new_id("hour"), {Account(new_id("org"), "test") for _ in range(5)}
        monkeypatch.setattr(journal_module, "_MAX_ITEM_ACCOUNTS", 2)
        assert journal.list_accounts(hour) == set()
        journal.note_accounts(hour, [account_minute.account], source="a")
        journal.note_accounts(hour, others, source="b")
        assert journal.list_accounts(hour) == {account_minute.account, *others}


class CountedUsage:
    """Counts lines of one organization, and reads its reports."""

    def __init__(self, tenant: Tenant, clock: FixedClock) -> None:
        self.tenant, self.clock, self.key_id = tenant, clock, new_id("key")
        self.journal = Journal(Table("usage"), clock)
        self.reports = UsageReports(Table("usage"), self.journal)
        self.rollup = Rollup(self.journal, self.reports, clock)
        self._number = 0

    def line(self, timestamp: str, route: str = "/v1/clients") -> None:
        """Count a new line as the aggregator does."""
        self._number += 1
        text = a_line(
            organization_id=self.tenant.organization_id,
            key_id=self.key_id,
            timestamp=timestamp,
            route=route,
            bytes_in=self._number,
        )
        for account_minute, increments in compute_increments([read_line(text)]).items():
            self.journal.add(account_minute, increments)
            hour = account_minute.minute[:13]
            self.journal.note_accounts(hour, [account_minute.account], source=f"{self.key_id}-{self._number}")
            self.rollup.catch_up([(account_minute.account, hour)])

    def span(self, granularity: Granularity, start: str, end: str) -> Span:
        moments = (datetime.fromisoformat(start), datetime.fromisoformat(end))
        return Span.from_range(*moments, granularity, self.clock.now())

    def totals(self, granularity: Granularity, start: str, end: str) -> dict[str, int]:
        """Requests by period, which all three reports must agree on."""
        span = self.span(granularity, start, end)
        counts = {period: counters["n"] for period, counters in self.reports.read_totals(self.tenant, span).items()}
        of_key = self.reports.read_key_totals(self.tenant, self.key_id, span)
        assert {period: counters["n"] for period, counters in of_key.items()} == counts
        assert sum(counters["n"] for *_, counters in self.reports.read_endpoints(self.tenant, span)) == sum(
            counts.values()
        )
        return counts


@pytest.fixture
def usage(aws: None, tenant: Tenant, clock: FixedClock) -> CountedUsage:
    put_item("usage", {"pk": "ROLLUP", "sk": "HOURS", "claimed": "2026-02-27T06", "done": "2026-02-27T06"})
    return CountedUsage(tenant, clock)


class TestReports:
    def test_end_where_the_span_ends(self, usage: CountedUsage) -> None:
        for time in ("07:59:59.999", "08:00:00.000", "08:59:59.999", "09:00:00.000"):
            usage.line(f"2026-03-01T{time}Z")
        assert usage.totals("hour", "2026-03-01T08:00Z", "2026-03-01T09:00Z") == {"2026-03-01T08": 2}
        assert usage.totals("minute", "2026-03-01T08:00Z", "2026-03-01T09:00Z") == {
            "2026-03-01T08:00": 1,
            "2026-03-01T08:59": 1,
        }

    def test_are_the_same_before_and_after_the_rollup(self, usage: CountedUsage) -> None:
        for time in ("00:00", "07:10", "07:59", "08:00", "09:10"):
            usage.line(f"2026-03-01T{time}:00.000Z")
        usage.line("2026-02-28T23:30:00.000Z")
        hours: tuple[Granularity, str, str] = ("hour", "2026-02-28T23:00Z", "2026-03-01T09:30Z")
        days: tuple[Granularity, str, str] = ("day", "2026-02-27T00:00Z", "2026-03-01T09:30Z")
        by_hour = {"2026-02-28T23": 1, "2026-03-01T00": 1, "2026-03-01T07": 2, "2026-03-01T08": 1, "2026-03-01T09": 1}
        for _ in range(2):
            assert usage.totals(*hours) == by_hour
            assert usage.totals(*days) == {"2026-02-28": 1, "2026-03-01": 5}
            usage.rollup.run()
        assert usage.reports.get_progress() == ("2026-03-01T08", "2026-03-01T08")

    def test_of_rolled_up_hours_read_no_minutes(self, usage: CountedUsage) -> None:
        for minute in range(10):
            usage.line(f"2026-03-01T07:{minute:02d}:00.000Z")
        usage.rollup.run()
        with counted_calls() as calls:
            usage.reports.read_totals(usage.tenant, usage.span("hour", "2026-03-01T00:00Z", "2026-03-01T09:00Z"))
        assert calls.by_operation == {"GetItem": 1, "Query": 1}

    def test_keep_status_latency_and_errors(self, usage: CountedUsage) -> None:
        usage.line("2026-03-01T07:10:00.000Z")
        usage.line("2026-03-01T07:10:00.000Z", route="/v1/weddings")
        usage.rollup.run()
        span = usage.span("hour", "2026-03-01T07:00Z", "2026-03-01T08:00Z")
        both = {"n": 2, "c2": 2, "h30": 2, "us": 25000, "co": 2, "bi": 3, "bo": 1600}
        assert usage.reports.read_totals(usage.tenant, span) == {"2026-03-01T07": both}
        assert sorted((method, route, counters["bi"]) for method, route, counters in
                      usage.reports.read_endpoints(usage.tenant, span)) == [
            ("GET", "/v1/clients", 1), ("GET", "/v1/weddings", 2)
        ]  # fmt: skip

    def test_forget_hours_before_days(self, usage: CountedUsage) -> None:
        usage.line("2026-02-28T23:30:00.000Z")
        usage.rollup.run()
        pk = f"T#{usage.tenant.organization_id}#live#usage"
        hour, day = Table("usage").get(f"{pk}#hour", "2026-02-28T23"), Table("usage").get(f"{pk}#day", "2026-02-28")
        assert hour is not None
        assert day is not None
        assert datetime.fromtimestamp(hour["ttl"], UTC) == datetime(2026, 5, 29, 23, tzinfo=UTC)
        assert datetime.fromtimestamp(day["ttl"], UTC) == datetime(2028, 2, 29, tzinfo=UTC)


class TestRollup:
    def test_leaves_an_hour_that_has_just_ended(self, usage: CountedUsage) -> None:
        usage.clock.advance(minutes=34, seconds=59)
        usage.rollup.run()
        assert usage.reports.get_progress().complete_hour == "2026-03-01T08"
        usage.clock.advance(seconds=1)
        assert usage.rollup.run() == 1
        assert usage.reports.get_progress().complete_hour == "2026-03-01T09"
        assert usage.rollup.run() == 0

    def test_counts_a_line_that_comes_an_hour_late(self, usage: CountedUsage) -> None:
        usage.line("2026-03-01T08:10:00.000Z")
        usage.rollup.run()
        usage.line("2026-03-01T08:20:00.000Z")
        assert usage.totals("hour", "2026-03-01T08:00Z", "2026-03-01T09:30Z") == {"2026-03-01T08": 2}

    def test_counts_a_line_that_comes_days_late_in_its_day(self, usage: CountedUsage) -> None:
        usage.line("2026-02-27T08:10:00.000Z")
        usage.rollup.run()
        usage.line("2026-02-27T15:20:00.000Z")
        assert usage.totals("day", "2026-02-26T00:00Z", "2026-03-01T00:00Z") == {"2026-02-27": 2}
        assert usage.totals("hour", "2026-02-27T00:00Z", "2026-02-28T00:00Z") == {
            "2026-02-27T08": 1,
            "2026-02-27T15": 1,
        }

    def test_goes_on_where_it_failed(self, usage: CountedUsage, monkeypatch: pytest.MonkeyPatch) -> None:
        for time in ("06:10", "07:10", "08:10"):
            usage.line(f"2026-03-01T{time}:00.000Z")
        real = UsageReports.write

        def fail_last_hour(
            reports: UsageReports, account: Account, granularity: Granularity, period: str, period_counters: object
        ) -> None:
            if period == "2026-03-01T08":
                raise Unavailable("down")
            real(reports, account, granularity, period, period_counters)  # type: ignore[arg-type] # PeriodCounters

        with monkeypatch.context() as patch:
            patch.setattr(UsageReports, "write", fail_last_hour)
            with pytest.raises(Unavailable):
                usage.rollup.run()
        assert usage.reports.get_progress() == ("2026-03-01T08", "2026-03-01T07")
        # A line of a claimed hour that is not done is not lost either.
        usage.line("2026-03-01T08:20:00.000Z")
        hours: tuple[Granularity, str, str] = ("hour", "2026-03-01T06:00Z", "2026-03-01T09:30Z")
        for _ in range(2):
            assert usage.totals(*hours) == {"2026-03-01T06": 1, "2026-03-01T07": 1, "2026-03-01T08": 2}
            usage.rollup.run()

    def test_that_read_less_than_another_changes_nothing(self, usage: CountedUsage) -> None:
        usage.line("2026-03-01T08:10:00.000Z")
        account = Account(usage.tenant.organization_id, "live")
        [(_, old_counters)] = usage.journal.read_entries(account, "2026-03-01T08:00", "2026-03-01T08:59")
        usage.line("2026-03-01T08:20:00.000Z")
        usage.rollup.run()
        usage.reports.write(account, "hour", "2026-03-01T08", old_counters)
        assert usage.totals("hour", "2026-03-01T08:00Z", "2026-03-01T09:00Z") == {"2026-03-01T08": 2}

    def test_begins_with_the_oldest_hour_that_is_kept(self, usage: CountedUsage) -> None:
        delete_item("usage", "ROLLUP", "HOURS")
        due = list(usage.rollup._due_hours(""))  # noqa: SLF001 - a run over 16 days takes moto a minute
        assert (due[0], due[-1], len(due)) == ("2026-02-13T09", "2026-03-01T08", 16 * 24)

    def test_that_is_behind_another_does_not_go_back(self, usage: CountedUsage) -> None:
        usage.rollup.run()
        progress = usage.reports.get_progress()
        usage.reports.save_progress(type(progress)("2026-03-01T05", "2026-03-01T04"))
        assert usage.reports.get_progress() == progress
