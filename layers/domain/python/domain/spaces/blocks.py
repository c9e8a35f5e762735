"""Blocks: the times when a space is out of service, their order and IDs. Blocks do not overlap. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from apikit import epoch_ms, errors, ids, rfc3339
from apikit.resources import fields
from domain.time_spans import Span, merge, subtract

_PREFIX = "blk"
MAX_BLOCKS = 100


BlockStart = Annotated[
    fields.Moment,
    Field(
        description="Start of the block: the space is out of service from then on.",
        examples=["2026-11-02T06:00:00.000Z"],
    ),
]
BlockEnd = Annotated[
    fields.Moment,
    Field(
        description="End of the block, exclusive: the space is in service again from then on.",
        examples=["2026-11-09T18:00:00.000Z"],
    ),
]
BlockReason = Annotated[
    fields.Name | None, Field(description="Reason for the block, for your staff.", examples=["New parquet"])
]
BlockId = Annotated[str, fields.id_constraint(_PREFIX)]


@dataclass(frozen=True, kw_only=True)
class BlockWindow:
    """A time when a space cannot be used; `end_at` is exclusive."""

    __pydantic_config__ = fields.STRICT
    start_at: BlockStart
    end_at: BlockEnd
    reason: BlockReason = None


@dataclass(frozen=True, kw_only=True)
class BlockDetails(BlockWindow):
    """A block of a space in a request."""

    id: Annotated[
        BlockId | None,
        Field(
            description="ID of an existing block. Default: the block with the same start and end, or a new block.",
            examples=[None],
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class Block(BlockWindow):
    """A block of a space."""

    id: Annotated[str, Field(description="ID of the block.", examples=["blk_01k0a3v5m8f1xq2w7r9tbdc6yz"])]


Blocks = Annotated[list[BlockDetails], Field(max_length=MAX_BLOCKS)]


def resolve_blocks(details: Sequence[BlockDetails], stored_blocks: Sequence[Block], now: datetime) -> list[Block]:
    """Return the blocks sorted by start, each with its ID. Raises InvalidRequest for unknown IDs, ends before starts and overlaps."""
    faults = _block_faults(details, {block.id for block in stored_blocks})
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    requested_ids = {block.id for block in details}
    id_by_slot = {(block.start_at, block.end_at): block.id for block in stored_blocks if block.id not in requested_ids}
    blocks = [
        Block(
            id=block.id or id_by_slot.get((block.start_at, block.end_at)) or ids.new_id(_PREFIX, now),
            start_at=block.start_at,
            end_at=block.end_at,
            reason=block.reason,
        )
        for block in details
    ]
    return sorted(blocks, key=lambda block: block.start_at)


def add_block(blocks: Sequence[Block], window: BlockWindow, now: datetime) -> list[Block]:
    """Return the blocks with a new one. Raises InvalidRequest when it ends before it starts; Conflict for an overlap, and above 100."""
    if window.end_at <= window.start_at:
        raise errors.InvalidRequest.from_errors([_order_error("/end_at")])
    clash = next((block for block in blocks if _overlap(block, window)), None)
    if clash:
        span = f"{rfc3339(clash.start_at)} to {rfc3339(clash.end_at)}"
        raise errors.Conflict(f"The space is already blocked from {span} ({clash.id}).", clashing_block_id=clash.id)
    if len(blocks) >= MAX_BLOCKS:
        raise errors.Conflict(f"A space has at most {MAX_BLOCKS} blocks. Remove blocks that have ended.")
    new = Block(id=ids.new_id(_PREFIX, now), start_at=window.start_at, end_at=window.end_at, reason=window.reason)
    return sorted([*blocks, new], key=lambda block: block.start_at)


def remove_block(blocks: Sequence[Block], block_id: str) -> list[Block]:
    """Return the blocks without this one. Raises InvalidRequest when the space does not have it."""
    remaining_blocks = [block for block in blocks if block.id != block_id]
    if len(remaining_blocks) == len(blocks):
        raise errors.InvalidRequest.from_errors([_unknown_block_error("/block_id")])
    return remaining_blocks


def added_block_spans(old: Sequence[Block], new: Sequence[Block]) -> list[Span]:
    """Return the times that are blocked now and were not before: new blocks, and what others were extended by."""
    return list(subtract(_spans(new), _spans(old)))


def _spans(blocks: Sequence[Block]) -> list[Span]:
    return merge((epoch_ms(block.start_at), epoch_ms(block.end_at)) for block in blocks)


def _block_faults(details: Sequence[BlockDetails], stored_ids: set[str]) -> list[errors.FieldError]:
    entries = [(n, f"/blocks/{n}", block) for n, block in enumerate(details)]
    faults = [_order_error(f"{pointer}/end_at") for _, pointer, block in entries if block.end_at <= block.start_at]
    faults += [
        _unknown_block_error(f"{pointer}/id")
        for _, pointer, block in entries
        if block.id and block.id not in stored_ids
    ]
    block_ids = [block.id for block in details]
    faults += [
        errors.FieldError("duplicate", "is a duplicate", pointer=f"{pointer}/id")
        for n, pointer, block in entries
        if block.id and block.id in block_ids[:n]
    ]
    by_start = sorted(entries, key=lambda entry: (entry[2].start_at, entry[2].end_at))
    for (_, pointer, block), (_, next_pointer, next_block) in pairwise(by_start):
        if not faults and _overlap(block, next_block):
            faults.append(errors.FieldError("overlapping", f"overlaps {pointer}", pointer=next_pointer))
    return faults


def _overlap(one: BlockWindow, other: BlockWindow) -> bool:
    return one.start_at < other.end_at and other.start_at < one.end_at


def _order_error(pointer: str) -> errors.FieldError:
    return errors.FieldError("invalid_order", "must be after start_at", pointer=pointer)


def _unknown_block_error(pointer: str) -> errors.FieldError:
    return errors.FieldError("not_found", "the space does not have this block", pointer=pointer)
