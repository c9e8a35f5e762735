"""The stored form of slots."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ledgers.model import ReservedSlot
from domain.ledgers.slot_text import decode_slots, encode_slots

IDS = st.sampled_from(["stf_01k0a3v5m8f1xq2w7r9tbdc6yz", "spc_1", "svc_1"])
TIMES = st.integers(0, 1 << 44)
EXCLUSIVE = st.builds(ReservedSlot, IDS, TIMES, TIMES, st.integers(0, 99))
SESSIONS = st.builds(
    ReservedSlot, IDS, TIMES, TIMES, st.integers(0, 99), IDS, st.integers(1, 10_000), st.integers(1, 10_000)
)


@given(st.lists(EXCLUSIVE | SESSIONS), st.sampled_from([(), ("spc_1",), ("svc_1", "spc_1")]))
def test_reads_what_it_writes(slots: list[ReservedSlot], names: tuple[str, ...]) -> None:
    assert sorted(decode_slots(encode_slots(slots, names), names), key=str) == sorted(slots, key=str)


def test_units_of_the_fields_are_positions() -> None:
    slots = [ReservedSlot("stf_1", 10, 20, 3), ReservedSlot("spc_2", 10, 20, 1), ReservedSlot("spc_9", 10, 20, 1)]
    assert encode_slots(slots, ("stf_1", "spc_2")) == "10 10 0:3 1:1 spc_9:1"


@pytest.mark.parametrize(
    ("slots", "text"),
    [
        ([], ""),
        ([ReservedSlot("stf_1", 10, 20, 3), ReservedSlot("spc_1", 10, 20, 1)], "10 10 stf_1:3 spc_1:1"),
        ([ReservedSlot("stf_1", 10, 20, 3, "svc_1", 2, 5)], "svc_1:2:5 10 10 stf_1:3"),
        ([ReservedSlot("spc_1", 10, 20, 3, host_version=4)], "10 10 spc_1:3:4"),
        ([ReservedSlot("stf_1", 10, 20), ReservedSlot("stf_2", 20, 30)], "10 10 stf_1:0\n20 10 stf_2:0"),
    ],
)
def test_is_short(slots: list[ReservedSlot], text: str) -> None:
    assert encode_slots(slots, ()) == text
