import gzip
import json
from collections.abc import Sequence

import pytest

from apikit.errors import Contended, Unavailable
from domain.usage.aggregation import Aggregation, Outcome
from domain.usage.counting import Account, Increase
from domain.usage.lines import LogBatch
from tests.fakes.request_log import ORGANIZATION, a_line


class MemoryLedger:
    """Counts requests in memory; refuses the accounts in `down`."""

    def __init__(self) -> None:
        self.counted: dict[Account, int] = {}
        self.marks: set[tuple[str, Account]] = set()
        self.down: set[str] = set()

    def add(self, batch_id: str, account: Account, added: Sequence[Increase]) -> bool:
        if account.environment in self.down:
            raise Contended("busy")
        if (batch_id, account) in self.marks:
            return False
        self.marks.add((batch_id, account))
        days = [each for each in added if each.subject.kind == "total" and each.subject.granularity == "day"]
        self.counted[account] = self.counted.get(account, 0) + sum(each.counters["n"] for each in days)
        return True


class MemoryArchive:
    """Keeps objects in memory."""

    def __init__(self) -> None:
        self.objects: dict[str, bytes] = {}
        self.is_down = False

    def put(self, name: str, content: bytes, *, content_type: str) -> None:
        if self.is_down:
            raise Unavailable("down")
        self.objects[name] = content


@pytest.fixture
def ledger() -> MemoryLedger:
    return MemoryLedger()


@pytest.fixture
def archive() -> MemoryArchive:
    return MemoryArchive()


@pytest.fixture
def aggregation(ledger: MemoryLedger, archive: MemoryArchive) -> Aggregation:
    return Aggregation(ledger, archive, lambda _: None)


BATCH = LogBatch("b1", [a_line(), "poison", a_line(environment="test"), a_line(timestamp="2026-03-01T10:00:00.000Z")])
LIVE, SANDBOX = Account(ORGANIZATION, "live"), Account(ORGANIZATION, "test")


class TestTake:
    def test_counts_what_can_be_read_and_skips_the_rest(self, aggregation: Aggregation, ledger: MemoryLedger) -> None:
        assert aggregation.take(BATCH) == Outcome(counted=3, skipped=1, repeated=0, failed=0)
        assert ledger.counted == {LIVE: 2, SANDBOX: 1}

    def test_counts_a_batch_once(self, aggregation: Aggregation, ledger: MemoryLedger) -> None:
        aggregation.take(BATCH)
        assert aggregation.take(BATCH).repeated == 2
        assert ledger.counted == {LIVE: 2, SANDBOX: 1}

    def test_goes_on_where_it_failed(self, aggregation: Aggregation, ledger: MemoryLedger) -> None:
        ledger.down = {"live"}
        assert aggregation.take(BATCH) == Outcome(counted=3, skipped=1, repeated=0, failed=1)
        assert ledger.counted == {SANDBOX: 1}
        ledger.down = set()
        assert aggregation.take(BATCH) == Outcome(counted=3, skipped=1, repeated=1, failed=0)
        assert ledger.counted == {LIVE: 2, SANDBOX: 1}

    def test_keeps_the_lines_by_hour_under_a_name_that_a_repetition_overwrites(
        self, aggregation: Aggregation, archive: MemoryArchive
    ) -> None:
        aggregation.take(BATCH)
        first = dict(archive.objects)
        aggregation.take(BATCH)
        assert archive.objects == first
        assert sorted(first) == [
            "requests/dt=2026-03-01/hour=09/b1.json.gz",
            "requests/dt=2026-03-01/hour=10/b1.json.gz",
        ]
        kept = gzip.decompress(first["requests/dt=2026-03-01/hour=09/b1.json.gz"]).decode().splitlines()
        assert [json.loads(text)["environment"] for text in kept] == ["live", "test"]

    def test_counts_nothing_that_was_not_kept(
        self, aggregation: Aggregation, ledger: MemoryLedger, archive: MemoryArchive
    ) -> None:
        archive.is_down = True
        with pytest.raises(Unavailable):
            aggregation.take(BATCH)
        assert ledger.counted == {}
