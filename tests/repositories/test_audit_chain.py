"""The chain of the audit record: every entry is sealed once, in one line, and whatever somebody changes later is found."""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from apikit.clock import SystemClock
from apikit.dynamo.expressions import Update
from apikit.dynamo.table import Item, Table
from apikit.errors import WriteContention
from apikit.ids import new_id
from domain.audit.chain_verifier import ChainVerifier
from domain.audit.model import GENESIS_HASH, ChainHead, ChainReport, EntryDigest, Seal, continue_chain
from domain.audit.repository import AuditRepository
from domain.audit.sealing import EntrySealer
from domain.audit.store import ChainMoved
from tests.audit import add_entries, audit_items, seal_items
from tests.counting import counted_calls
from tests.storage import put_item
from tests.threads import run_together

NOW = SystemClock().now()


@dataclass
class Chain:
    """An organization with its sealer and verifier."""

    organization_id: str
    sealer: EntrySealer
    verifier: ChainVerifier

    def add(self, count: int) -> list[EntryDigest]:
        """New entries, sealed."""
        entries = add_entries(self.organization_id, count)
        self.sealer.seal(self.organization_id, entries)
        return entries

    def verify(self, noted_head: ChainHead | None = None) -> ChainReport:
        """The report."""
        return self.verifier.verify(self.organization_id, noted_head=noted_head)

    def faults(self, noted_head: ChainHead | None = None) -> set[tuple[int, str]]:
        """The number and the reason of each fault."""
        return {(fault.sequence, fault.reason) for fault in self.verify(noted_head).faults}


def a_sealer() -> EntrySealer:
    return EntrySealer(AuditRepository(Table("audit")), SystemClock())


@pytest.fixture
def chain(aws: None) -> Chain:
    """A new organization without entries."""
    return Chain(new_id("org"), a_sealer(), ChainVerifier(AuditRepository(Table("audit"))))


def delete(item: Item) -> None:
    Table("audit").write(Table("audit").delete_operation(item["pk"], item["sk"]))


def change(item: Item, **values: Any) -> None:
    Table("audit").update(item["pk"], item["sk"], Update(set=values))


class TestSealing:
    def test_numbers_and_links_the_entries(self, chain: Chain) -> None:
        entries = chain.add(3)
        items = seal_items(chain.organization_id)
        assert [item["sk"] for item in items] == ["000000000001", "000000000002", "000000000003"]
        assert [(item["id"], item["eh"]) for item in items] == [(entry.id, entry.hash) for entry in entries]
        assert [item["ph"] for item in items] == [GENESIS_HASH, *(item["h"] for item in items[:2])]
        report = chain.verify()
        assert (report.is_valid, report.seal_count, report.open_entries) == (True, 3, ())
        assert report.head == ChainHead(3, items[-1]["h"])

    def test_continues_across_batches_and_transactions(self, chain: Chain) -> None:
        chain.add(100)
        chain.add(1)
        report = chain.verify()
        assert (report.is_valid, report.seal_count, report.head.sequence) == (True, 101, 101)

    def test_seals_a_repeated_batch_once(self, chain: Chain) -> None:
        entries = add_entries(chain.organization_id, 3)
        assert chain.sealer.seal(chain.organization_id, entries) == 3
        assert chain.sealer.seal(chain.organization_id, [*entries, *entries]) == 0
        assert len(seal_items(chain.organization_id)) == 3

    def test_seals_reordered_and_overlapping_batches_once(self, chain: Chain) -> None:
        entries = add_entries(chain.organization_id, 6)
        assert [
            a_sealer().seal(chain.organization_id, batch) for batch in (entries[2:4], entries[:3], entries[::-1])
        ] == [
            2,
            2,
            2,
        ]
        report = chain.verify()
        assert (report.is_valid, report.seal_count) == (True, 6)

    def test_keeps_organizations_apart(self, chain: Chain) -> None:
        other = Chain(new_id("org"), chain.sealer, chain.verifier)
        chain.add(2)
        other.add(1)
        assert (chain.verify().seal_count, other.verify().seal_count) == (2, 1)

    def test_replaces_no_seal(self, chain: Chain) -> None:
        chain.add(1)
        repository = AuditRepository(Table("audit"))
        [forgery] = continue_chain(chain.organization_id, ChainHead(), [EntryDigest("aud_x", "0")], NOW)
        with pytest.raises(ChainMoved):
            repository.append([forgery])
        assert chain.verify().is_valid

    def test_costs_three_calls_for_a_batch(self, chain: Chain) -> None:
        entries = add_entries(chain.organization_id, 40)
        with counted_calls() as calls:
            chain.sealer.seal(chain.organization_id, entries)
        assert calls.by_operation == {"BatchGetItem": 1, "Query": 1, "TransactWriteItems": 1}

    def test_gives_up_when_others_always_win(self, chain: Chain, monkeypatch: pytest.MonkeyPatch) -> None:
        def lose(_: object) -> None:
            raise ChainMoved

        monkeypatch.setattr("domain.audit.sealing.time.sleep", lambda _: None)
        repository = AuditRepository(Table("audit"))
        monkeypatch.setattr(repository, "append", lose)
        with pytest.raises(WriteContention):
            EntrySealer(repository, SystemClock()).seal(chain.organization_id, add_entries(chain.organization_id, 1))


class TestParallelWorkers:
    @pytest.mark.parametrize("workers", [2, 6])
    def test_neither_fork_nor_stall_the_chain(self, chain: Chain, workers: int) -> None:
        """Each worker seals all entries, in an order of its own, in batches: as when shards split and batches are repeated."""
        entries = add_entries(chain.organization_id, 60)

        def seal() -> int:
            own_order = random.sample(entries, len(entries))
            return sum(
                a_sealer().seal(chain.organization_id, own_order[start : start + 7]) for start in range(0, 60, 7)
            )

        assert sum(run_together(seal, count=workers)) == 60
        report = chain.verify()
        assert (report.is_valid, report.seal_count, report.open_entries) == (True, 60, ())

    def test_writers_and_workers_at_the_same_time(self, chain: Chain) -> None:
        def write_and_seal() -> None:
            for _ in range(10):
                add_entries(chain.organization_id, 1)
                a_sealer().seal(
                    chain.organization_id, [EntryDigest.from_item(item) for item in audit_items(chain.organization_id)]
                )

        run_together(write_and_seal, count=4)
        report = chain.verify()
        assert (report.is_valid, report.seal_count, report.open_entries) == (True, 40, ())


class TestACrash:
    def test_before_the_seal_leaves_an_unsealed_entry(self, chain: Chain) -> None:
        chain.add(2)
        [entry] = add_entries(chain.organization_id, 1)
        report = chain.verify()
        assert (report.is_valid, report.seal_count, report.open_entries) == (True, 2, (entry,))
        chain.sealer.seal(chain.organization_id, report.open_entries)
        assert chain.verify().open_entries == ()

    def test_after_the_write_whose_response_was_lost_seals_once(
        self, chain: Chain, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        entries = add_entries(chain.organization_id, 2)
        repository = AuditRepository(Table("audit"))
        real_append = repository.append

        def append_and_crash(seals: list[Seal]) -> None:
            real_append(seals)
            raise WriteContention("lost")

        monkeypatch.setattr(repository, "append", append_and_crash)
        with pytest.raises(WriteContention):
            EntrySealer(repository, SystemClock()).seal(chain.organization_id, entries)
        assert chain.sealer.seal(chain.organization_id, entries) == 0
        assert chain.verify().is_valid


def _change_entry(chain: Chain) -> set[tuple[int, str]]:
    item = audit_items(chain.organization_id)[2]
    change(item, body=item["body"].replace("success", "failure"))
    return {(3, "altered")}


def _change_indexed_attribute(chain: Chain) -> set[tuple[int, str]]:
    change(audit_items(chain.organization_id)[2], ac="usr_2")
    return {(3, "altered")}


def _replace_body_by_another_form(chain: Chain) -> set[tuple[int, str]]:
    item = audit_items(chain.organization_id)[2]
    change(item, body=json.dumps(json.loads(item["body"])))
    return {(3, "altered")}


def _remove_body(chain: Chain) -> set[tuple[int, str]]:
    item = audit_items(chain.organization_id)[2]
    delete(item)
    put_item("audit", {"pk": item["pk"], "sk": item["sk"]})
    return {(3, "altered")}


def _delete_entry(chain: Chain) -> set[tuple[int, str]]:
    delete(audit_items(chain.organization_id)[2])
    return {(3, "missing")}


def _exchange_entries(chain: Chain) -> set[tuple[int, str]]:
    first, second = audit_items(chain.organization_id)[1:3]
    change(first, body=second["body"])
    change(second, body=first["body"])
    return {(2, "altered"), (3, "altered")}


def _delete_seal(chain: Chain) -> set[tuple[int, str]]:
    delete(seal_items(chain.organization_id)[2])
    return {(3, "missing"), (3, "rewritten")}


def _delete_seal_and_entry(chain: Chain) -> set[tuple[int, str]]:
    delete(seal_items(chain.organization_id)[2])
    delete(audit_items(chain.organization_id)[2])
    return {(3, "missing")}


def _change_seal(chain: Chain) -> set[tuple[int, str]]:
    change(seal_items(chain.organization_id)[2], at="2020-01-01T00:00:00.000Z")
    return {(3, "altered")}


def _exchange_seals(chain: Chain) -> set[tuple[int, str]]:
    first, second = seal_items(chain.organization_id)[1:3]
    put_item("audit", {**first, "sk": second["sk"]})
    put_item("audit", {**second, "sk": first["sk"]})
    return {(2, "altered"), (2, "rewritten"), (3, "altered"), (3, "rewritten"), (4, "rewritten")}


def _insert_seal(chain: Chain) -> set[tuple[int, str]]:
    """A forged entry takes the third number; the others move."""
    _forge_seal(chain, 3)
    return {(3, "rewritten"), (4, "rewritten")}


def _replace_last_seal(chain: Chain) -> set[tuple[int, str]]:
    """A forged entry takes the last number: no later seal shows it, but the mark of the entry that had it."""
    _forge_seal(chain, 5)
    return {(5, "rewritten")}


def _forge_seal(chain: Chain, number: int) -> None:
    [forgery] = add_entries(chain.organization_id, 1)
    seals = seal_items(chain.organization_id)
    head = ChainHead(number - 1, seals[number - 2]["h"])
    [seal] = continue_chain(chain.organization_id, head, [forgery], NOW)
    item = {
        **seals[number - 1],
        "id": forgery.id,
        "eh": forgery.hash,
        "ph": seal.previous_hash,
        "at": seal.sealed_at,
        "h": seal.hash,
    }
    put_item("audit", item)


def _cut_seals(chain: Chain) -> set[tuple[int, str]]:
    for item in seal_items(chain.organization_id)[3:]:
        delete(item)
    return {(4, "truncated"), (5, "truncated")}


@pytest.mark.parametrize(
    "tamper",
    [
        _change_entry,
        _change_indexed_attribute,
        _replace_body_by_another_form,
        _remove_body,
        _delete_entry,
        _exchange_entries,
        _delete_seal,
        _delete_seal_and_entry,
        _change_seal,
        _exchange_seals,
        _insert_seal,
        _replace_last_seal,
        _cut_seals,
    ],
)
def test_tampering_is_found_where_it_is(chain: Chain, tamper: Callable[[Chain], set[tuple[int, str]]]) -> None:
    chain.add(5)
    assert chain.faults() == set()
    assert tamper(chain) == chain.faults()
    assert not chain.verify().is_valid


class TestANotedHead:
    """Who can write to the table can replace everything in it; a head that was noted elsewhere shows that."""

    def test_is_part_of_the_chain_as_it_grows(self, chain: Chain) -> None:
        chain.add(2)
        head = chain.verify().head
        chain.add(2)
        assert chain.verify(head).is_valid

    def test_shows_that_the_last_entries_are_gone_with_their_seals_and_marks(self, chain: Chain) -> None:
        entries = chain.add(3)
        head = chain.verify().head
        for item in (seal_items(chain.organization_id)[2], audit_items(chain.organization_id)[2]):
            delete(item)
        Table("audit").write(Table("audit").delete_operation(f"SEALED#{chain.organization_id}#{entries[2].id}", "SEAL"))
        assert chain.verify().is_valid
        assert chain.faults(head) == {(3, "truncated")}

    def test_shows_that_the_chain_was_made_again(self, chain: Chain) -> None:
        chain.add(2)
        head = chain.verify().head
        for item in [*seal_items(chain.organization_id), *audit_items(chain.organization_id)]:
            delete(item)
        chain.add(2)
        assert chain.verify().is_valid
        assert chain.faults(head) == {(2, "rewritten")}
