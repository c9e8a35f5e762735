"""When a space is out of service: blocks, their order and ids. None overlaps another. No I/O."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Annotated

from pydantic import Field

from apikit import errors, ids, rfc3339
from apikit.resources import fields

_PREFIX = "blk"
MOST_BLOCKS = 100


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
BlockId = Annotated[str, fields.identifier(_PREFIX)]


@dataclass(frozen=True, kw_only=True)
class BlockWindow:
    """A time in which a space cannot be used, half-open: `end_at` is the first moment it can be used again."""

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


Blocks = Annotated[list[BlockDetails], Field(max_length=MOST_BLOCKS)]


def settled(given: Sequence[BlockDetails], standing: Sequence[Block], now: datetime) -> list[Block]:
    """The blocks by their start, each with its id. Raises InvalidRequest for unknown ids, ends before starts and overlaps."""
    faults = _faults(given, {block.id for block in standing})
    if faults:
        raise errors.InvalidRequest.from_errors(faults)
    named = {block.id for block in given}
    known = {(block.start_at, block.end_at): block.id for block in standing if block.id not in named}
    blocks = [
        Block(
            id=block.id or known.get((block.start_at, block.end_at)) or ids.new_id(_PREFIX, now),
            start_at=block.start_at,
            end_at=block.end_at,
            reason=block.reason,
        )
        for block in given
    ]
    return sorted(blocks, key=lambda block: block.start_at)


def added(standing: Sequence[Block], window: BlockWindow, now: datetime) -> list[Block]:
    """The blocks and one more. Raises InvalidRequest when it ends before it starts; Conflict for an overlap, and above 100."""
    if window.end_at <= window.start_at:
        raise errors.InvalidRequest.from_errors([_disordered("/end_at")])
    clash = next((block for block in standing if _overlap(block, window)), None)
    if clash:
        span = f"{rfc3339(clash.start_at)} to {rfc3339(clash.end_at)}"
        raise errors.Conflict(f"The space is already blocked from {span} ({clash.id}).", clashing_block_id=clash.id)
    if len(standing) >= MOST_BLOCKS:
        raise errors.Conflict(f"A space has at most {MOST_BLOCKS} blocks. Remove blocks that have ended.")
    new = Block(id=ids.new_id(_PREFIX, now), start_at=window.start_at, end_at=window.end_at, reason=window.reason)
    return sorted([*standing, new], key=lambda block: block.start_at)


def without(standing: Sequence[Block], block_id: str) -> list[Block]:
    """The blocks but one. Raises InvalidRequest when it is not among them."""
    left = [block for block in standing if block.id != block_id]
    if len(left) == len(standing):
        raise errors.InvalidRequest.from_errors([_unknown("/block_id")])
    return left


def _faults(given: Sequence[BlockDetails], known: set[str]) -> list[errors.FieldError]:
    places = [(n, f"/blocks/{n}", block) for n, block in enumerate(given)]
    faults = [_disordered(f"{at}/end_at") for _, at, block in places if block.end_at <= block.start_at]
    faults += [_unknown(f"{at}/id") for _, at, block in places if block.id and block.id not in known]
    block_ids = [block.id for block in given]
    faults += [
        errors.FieldError("duplicate", "is a duplicate", pointer=f"{at}/id")
        for n, at, block in places
        if block.id and block.id in block_ids[:n]
    ]
    by_start = sorted(places, key=lambda place: (place[2].start_at, place[2].end_at))
    for (_, at, block), (_, following_at, following) in pairwise(by_start):
        if not faults and _overlap(block, following):
            faults.append(errors.FieldError("overlapping", f"overlaps {at}", pointer=following_at))
    return faults


def _overlap(one: BlockWindow, other: BlockWindow) -> bool:
    return one.start_at < other.end_at and other.start_at < one.end_at


def _disordered(pointer: str) -> errors.FieldError:
    return errors.FieldError("invalid_order", "must be after start_at", pointer=pointer)


def _unknown(pointer: str) -> errors.FieldError:
    return errors.FieldError("not_found", "the space does not have this block", pointer=pointer)
