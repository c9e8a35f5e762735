"""Blocks of a space: their ids, their order, and that none overlaps."""

from datetime import datetime, timedelta

import pytest

from apikit.errors import Conflict, InvalidRequest
from apikit.ids import is_id, new_id
from domain.spaces.blocks import MAX_BLOCKS, Block, BlockDetails, BlockWindow, add_block, remove_block, resolve_blocks
from tests.builders import NOW


def day(number: int) -> datetime:
    return NOW + timedelta(days=number)


def block_details(first: int, last: int, block_id: str | None = None) -> BlockDetails:
    return BlockDetails(start_at=day(first), end_at=day(last), id=block_id)


def a_block(first: int, last: int) -> Block:
    return Block(id=new_id("blk"), start_at=day(first), end_at=day(last))


def faults(refusal: pytest.ExceptionInfo[InvalidRequest]) -> list[tuple[str | None, str]]:
    return [(fault.pointer, fault.code) for fault in refusal.value.errors]


class TestSettlement:
    def test_gives_ids_and_sorts_by_start(self) -> None:
        blocks = resolve_blocks([block_details(5, 6), block_details(1, 2)], [], NOW)
        assert [block.start_at for block in blocks] == [day(1), day(5)]
        assert all(is_id("blk", block.id) for block in blocks)
        assert blocks[0].id != blocks[1].id

    def test_keeps_the_id_of_one_that_stands_there(self) -> None:
        old_block = a_block(1, 2)
        assert resolve_blocks([block_details(1, 2)], [old_block], NOW) == [old_block]
        (block,) = resolve_blocks([block_details(1, 3, old_block.id)], [old_block], NOW)
        assert (block.id, block.end_at) == (old_block.id, day(3))

    def test_one_in_the_place_of_another_that_moves_is_new(self) -> None:
        old_block = a_block(1, 2)
        blocks = resolve_blocks([block_details(5, 6, old_block.id), block_details(1, 2)], [old_block], NOW)
        assert [block.id == old_block.id for block in blocks] == [False, True]

    @pytest.mark.parametrize(
        ("blocks", "wrong"),
        [
            ([block_details(2, 2)], [("/blocks/0/end_at", "invalid_order")]),
            ([block_details(1, 3), block_details(2, 4)], [("/blocks/1", "overlapping")]),
            ([block_details(3, 9), block_details(1, 4)], [("/blocks/0", "overlapping")]),
            ([block_details(1, 9), block_details(2, 3), block_details(4, 5)], [("/blocks/1", "overlapping")]),
            ([block_details(1, 2, "blk_1")], [("/blocks/0/id", "not_found")]),
        ],
    )
    def test_refuses_what_does_not_fit(self, blocks: list[BlockDetails], wrong: list[tuple[str, str]]) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            resolve_blocks(blocks, [], NOW)
        assert faults(refusal) == wrong

    def test_refuses_one_id_twice(self) -> None:
        old_block = a_block(1, 2)
        with pytest.raises(InvalidRequest) as refusal:
            resolve_blocks([block_details(1, 2, old_block.id), block_details(3, 4, old_block.id)], [old_block], NOW)
        assert faults(refusal) == [("/blocks/1/id", "duplicate")]

    def test_lets_them_touch(self) -> None:
        assert len(resolve_blocks([block_details(1, 2), block_details(2, 3)], [], NOW)) == 2


class TestAddition:
    def test_refuses_an_overlap_and_names_the_other(self) -> None:
        old_block = a_block(1, 3)
        with pytest.raises(Conflict) as refusal:
            add_block([old_block], BlockWindow(start_at=day(2), end_at=day(4)), NOW)
        assert refusal.value.facts == {"clashing_block_id": old_block.id}

    def test_refuses_more_than_there_is_room_for(self) -> None:
        old_blocks = [a_block(n, n + 1) for n in range(MAX_BLOCKS)]
        with pytest.raises(Conflict):
            add_block(old_blocks, BlockWindow(start_at=day(900), end_at=day(901)), NOW)

    def test_refuses_an_end_that_is_no_later(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            add_block([], BlockWindow(start_at=day(2), end_at=day(2)), NOW)
        assert faults(refusal) == [("/end_at", "invalid_order")]


class TestRemoval:
    def test_takes_one_away(self) -> None:
        first, second = a_block(1, 2), a_block(3, 4)
        assert remove_block([first, second], first.id) == [second]

    def test_refuses_one_that_is_not_there(self) -> None:
        with pytest.raises(InvalidRequest) as refusal:
            remove_block([a_block(1, 2)], new_id("blk"))
        assert faults(refusal) == [("/block_id", "not_found")]
