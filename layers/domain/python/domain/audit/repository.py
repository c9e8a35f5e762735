"""The audit record in DynamoDB: entries and their seals. Every write is a put of a new item: nothing is changed or deleted.

AUDIT#{organization_id}              {entry ID}           an entry (`apikit.audit.entries`)
SEAL#{organization_id}               {number, 12 digits}  the seal with this number: id entry, eh its hash, ph the previous seal's
                                                          hash, at time, h own hash
SEALED#{organization_id}#{entry ID}  SEAL                 `n`: the number of the entry's seal
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from apikit import errors
from apikit.audit import entries
from apikit.dynamo import ConditionFailed, Item, ItemKey, Table, expressions, get_many
from domain.audit.model import ChainHead, EntryDigest, Seal, StoredSeal
from domain.audit.store import ChainMoved, StoredEntry

_DIGITS = 12
_PAGE_SIZE = 500
_MARK = "SEAL"


class AuditRepository:
    """The store of entries and seals."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def find_head(self, organization_id: str) -> ChainHead:
        """Return the last seal, consistently."""
        for item in self._table.query(_chain(organization_id), limit=1):
            return ChainHead(int(item["sk"]), item["h"])
        return ChainHead()

    def find_numbers(self, organization_id: str, entry_ids: Iterable[str]) -> Mapping[str, int]:
        """Return the number of each of these entries that was sealed, consistently."""
        keys = {ItemKey(self._table.name, *_mark_key(organization_id, each)): each for each in entry_ids}
        return {keys[key]: item["n"] for key, item in get_many(keys).items()} if keys else {}

    def append(self, seals: Sequence[Seal]) -> None:
        """Store the seals with the marks of their entries, all or none. Raises ChainMoved."""
        items = [item for seal in seals for item in (_to_item(seal), _to_mark(seal))]
        try:
            self._table.write(*(self._table.put_operation(item, expressions.ABSENT) for item in items))
        except (ConditionFailed, errors.WriteContention) as error:
            raise ChainMoved from error

    def list_seals(self, organization_id: str) -> Iterator[StoredSeal]:
        """Yield the seals, in order of their numbers; one query per page."""
        for item in self._list(_chain(organization_id)):
            yield StoredSeal(_to_seal(organization_id, item), item["h"])

    def list_entries(self, organization_id: str) -> Iterator[StoredEntry]:
        """Yield the entries, in order of their IDs; one query per page."""
        for item in self._list(entries.PARTITION + organization_id):
            yield StoredEntry(EntryDigest.from_item(item), is_intact=_is_intact(item))

    def _list(self, pk: str) -> Iterator[Item]:
        start_key: dict[str, str] | None = None
        while page := self._table.query(pk, limit=_PAGE_SIZE, start_key=start_key, descending=False):
            yield from page
            start_key = {"pk": pk, "sk": page[-1]["sk"]}


def _is_intact(item: Item) -> bool:
    try:
        return entries.build_item(json.loads(item["body"])) == item
    except (KeyError, TypeError, ValueError):
        return False


def _chain(organization_id: str) -> str:
    return f"SEAL#{organization_id}"


def _mark_key(organization_id: str, entry_id: str) -> tuple[str, str]:
    return f"SEALED#{organization_id}#{entry_id}", _MARK


def _to_item(seal: Seal) -> Item:
    return {
        "pk": _chain(seal.organization_id),
        "sk": f"{seal.sequence:0{_DIGITS}d}",
        "id": seal.entry_id,
        "eh": seal.entry_hash,
        "ph": seal.previous_hash,
        "at": seal.sealed_at,
        "h": seal.hash,
    }


def _to_mark(seal: Seal) -> Item:
    pk, sk = _mark_key(seal.organization_id, seal.entry_id)
    return {"pk": pk, "sk": sk, "n": seal.sequence}


def _to_seal(organization_id: str, item: Item) -> Seal:
    return Seal(
        organization_id=organization_id,
        sequence=int(item["sk"]),
        entry_id=str(item.get("id", "")),
        entry_hash=str(item.get("eh", "")),
        previous_hash=str(item.get("ph", "")),
        sealed_at=str(item.get("at", "")),
    )
