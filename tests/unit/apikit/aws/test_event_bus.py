"""Putting events on the bus within its limits."""

import pytest

from apikit.aws import event_bus
from apikit.aws.event_bus import EventBus
from apikit.aws.messages import BusEntry
from tests.builders import NOW
from tests.fakes.bridge import FakeBridge


@pytest.fixture
def bridge(monkeypatch: pytest.MonkeyPatch) -> FakeBridge:
    fake = FakeBridge()
    monkeypatch.setattr(event_bus, "client", lambda: fake)
    return fake


def entries(count: int, size: int = 2) -> list[BusEntry]:
    return [BusEntry(f"test.n{n}", NOW, '"' + "x" * (size - 2) + '"') for n in range(count)]


class TestPut:
    def test_puts_ten_a_call(self, bridge: FakeBridge) -> None:
        assert EventBus("bus").put(entries(25)) == set()
        assert [len(call) for call in bridge.calls] == [10, 10, 5]

    def test_puts_no_more_bytes_than_a_call_takes(self, bridge: FakeBridge) -> None:
        assert EventBus("bus").put(entries(5, size=100_000)) == set()
        assert [len(call) for call in bridge.calls] == [2, 2, 1]

    def test_an_entry_says_whose_it_is(self, bridge: FakeBridge) -> None:
        EventBus("bus").put(entries(1))
        (entry,) = bridge.entries
        assert entry == {
            "EventBusName": "bus",
            "Source": "wedsync",
            "DetailType": "test.n0",
            "Time": int(NOW.timestamp()),
            "Detail": '""',
        }

    def test_puts_again_only_what_was_refused(self, bridge: FakeBridge) -> None:
        bridge.refuse_next["test.n3"] = 2
        assert EventBus("bus").put(entries(5)) == set()
        assert [len(call) for call in bridge.calls] == [5, 1, 1]

    def test_names_what_the_bus_did_not_take(self, bridge: FakeBridge) -> None:
        bridge.refuse_next["test.n3"] = 99
        bridge.refuse_next["test.n12"] = 99
        assert EventBus("bus").put(entries(15)) == {3, 12}

    def test_a_failed_call_fails_its_entries_only(self, bridge: FakeBridge) -> None:
        bridge.fail_calls = 1
        assert EventBus("bus").put(entries(12)) == set(range(10))
