"""Read, change, save: what a lost race does."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from apikit.errors import Conflict, NotFound, PreconditionRequired, ResourceDeleted, StaleVersion, WriteContention
from apikit.resources.preconditions import EntityTags, Preconditions
from apikit.resources.records import Cause, next_version
from apikit.resources.stores import SourceUpdate, carry_out_due_values, change_record, list_records, restore_record
from domain.clients.model import Client
from tests.builders import CAUSE, NOW, a_client
from tests.fakes.store import MemoryStore


class RacyStore(MemoryStore[Client]):
    """Another writer is faster the first `losses` times."""

    def __init__(self, losses: int) -> None:
        super().__init__(Client)
        self.losses = losses

    def save(self, record: Client, cause: Cause, *, old: Client, source_update: SourceUpdate | None = None) -> None:
        if self.losses:
            self.losses -= 1
            current = self.get(record.tenant, record.id)
            super().save(next_version(current, NOW, {"tags": [*current.tags, "x"]}), cause, old=current)
        super().save(record, cause, old=old)


def set_notes(text: str) -> Callable[[Client], Client]:
    return lambda client: next_version(client, NOW, {"notes": text})


def add_client(store: MemoryStore[Client]) -> Client:
    client = a_client()
    store.add(client, CAUSE)
    return client


class TestListRecords:
    @pytest.mark.parametrize("page_size", [1, 2, 3, 100])
    def test_yields_every_record_once_whatever_the_pages(self, page_size: int) -> None:
        store = MemoryStore(Client)
        client = a_client()
        clients = [replace(client, id=f"cli_{'0' * 25}{number}") for number in (3, 2, 1)]
        for each in clients:
            store.add(each, CAUSE)
        assert list(list_records(store, client.tenant, page_size=page_size)) == clients

    def test_yields_nothing_without_records(self) -> None:
        assert list(list_records(MemoryStore(Client), a_client().tenant)) == []


class TestRevise:
    def test_makes_the_change_again_on_what_another_left(self) -> None:
        store = RacyStore(losses=3)
        client = add_client(store)
        new_version = change_record(
            store, client.tenant, client.id, cause=CAUSE, preconditions=None, change=set_notes("n")
        )
        assert (new_version.version, new_version.notes, new_version.tags) == (5, "n", ["x", "x", "x"])
        assert store.get(client.tenant, client.id) == new_version

    def test_gives_up_when_others_never_stop(self) -> None:
        store = RacyStore(losses=1000)
        client = add_client(store)
        with pytest.raises(WriteContention) as refusal:
            change_record(store, client.tenant, client.id, cause=CAUSE, preconditions=None, change=set_notes("n"))
        assert (refusal.value.retryable, refusal.value.retry_after_s) == (True, 1)

    def test_with_a_version_loses_the_race_once(self) -> None:
        store = RacyStore(losses=1)
        client = add_client(store)
        with pytest.raises(StaleVersion):
            change_record(
                store,
                client.tenant,
                client.id,
                cause=CAUSE,
                preconditions=Preconditions.for_version(1),
                change=set_notes("n"),
            )
        assert store.get(client.tenant, client.id).notes is None

    def test_with_a_version_that_is_gone_changes_nothing(self) -> None:
        store = MemoryStore(Client)
        client = add_client(store)
        with pytest.raises(StaleVersion) as refusal:
            change_record(
                store,
                client.tenant,
                client.id,
                cause=CAUSE,
                preconditions=Preconditions.for_version(7),
                change=set_notes("n"),
            )
        assert refusal.value.facts == {"current_version": 1}

    def test_with_a_condition_that_still_holds_is_made_again(self) -> None:
        store = RacyStore(losses=1)
        client = add_client(store)
        either = Preconditions(match=EntityTags(frozenset({1, 2})))
        assert (
            change_record(
                store, client.tenant, client.id, cause=CAUSE, preconditions=either, change=set_notes("n")
            ).version
            == 3
        )

    def test_of_one_that_another_deleted_meanwhile_is_told_so(self) -> None:
        store = MemoryStore(Client)
        client = add_client(store)

        def remove_then_save(record: Client, cause: Cause, old: Client) -> None:
            store.remove(next_version(client, NOW, {"deleted_at": NOW}), CAUSE, old=client)
            store.save(record, cause, old=old)

        with pytest.raises(ResourceDeleted):
            change_record(
                store,
                client.tenant,
                client.id,
                cause=CAUSE,
                preconditions=None,
                change=set_notes("n"),
                save=remove_then_save,
            )

    def test_whose_write_misses_something_else_says_so(self) -> None:
        store = MemoryStore(Client)
        client = add_client(store)

        def fail_without_parent(record: Client, cause: Cause, old: Client) -> None:
            raise NotFound("The parent resource does not exist.")

        with pytest.raises(NotFound, match="parent resource"):
            change_record(
                store,
                client.tenant,
                client.id,
                cause=CAUSE,
                preconditions=None,
                change=set_notes("n"),
                save=fail_without_parent,
            )

    def test_that_must_be_stated_may_change_nothing_unstated(self) -> None:
        store = MemoryStore(Client)
        client = add_client(store)
        blind = Preconditions(is_required=True)
        change_record(store, client.tenant, client.id, cause=CAUSE, preconditions=blind, change=lambda each: each)
        with pytest.raises(PreconditionRequired):
            change_record(store, client.tenant, client.id, cause=CAUSE, preconditions=blind, change=set_notes("n"))

    def test_that_changes_nothing_writes_nothing(self) -> None:
        store = MemoryStore(Client)
        client = add_client(store)
        change_record(
            store,
            client.tenant,
            client.id,
            cause=CAUSE,
            preconditions=Preconditions.for_version(1),
            change=lambda client: client,
        )
        assert len(store.causes) == 1

    def test_of_a_missing_one_finds_nothing(self) -> None:
        client = a_client()
        with pytest.raises(NotFound):
            change_record(
                MemoryStore(Client), client.tenant, client.id, cause=CAUSE, preconditions=None, change=set_notes("n")
            )


class RacyGrave(MemoryStore[Client]):
    """Another caller restores first, and deletes again the first `losses` times."""

    def __init__(self, losses: int) -> None:
        super().__init__(Client)
        self.losses = losses

    def restore(self, record: Client, cause: Cause, *, old: Client) -> None:
        if self.losses != 0:
            self.losses -= 1
            live = next_version(old, NOW, {"deleted_at": None})
            super().restore(live, cause, old=old)
            self.remove(next_version(live, NOW, {"deleted_at": NOW}), cause, old=live)
            raise StaleVersion("It moved.", current_version=live.version + 1)
        super().restore(record, cause, old=old)


def add_deleted(store: MemoryStore[Client]) -> Client:
    client = add_client(store)
    deletion = next_version(client, NOW, {"deleted_at": NOW})
    store.remove(deletion, CAUSE, old=client)
    return deletion


def bring_back_client(store: MemoryStore[Client], client: Client, preconditions: Preconditions | None = None) -> Client:
    def change(record: Client) -> Client:
        return next_version(record, NOW, {"deleted_at": None})

    return restore_record(store, client.tenant, client.id, cause=CAUSE, preconditions=preconditions, change=change)


class TestBringBack:
    def test_is_made_again_on_what_another_left(self) -> None:
        store = RacyGrave(losses=2)
        client = add_deleted(store)
        assert bring_back_client(store, client) == store.get(client.tenant, client.id)
        assert store.get(client.tenant, client.id).version == client.version + 5

    def test_with_a_version_loses_the_race_once(self) -> None:
        store = RacyGrave(losses=1)
        client = add_deleted(store)
        with pytest.raises(StaleVersion):
            bring_back_client(store, client, Preconditions.for_version(client.version))

    def test_gives_up_when_others_never_stop(self) -> None:
        store = RacyGrave(losses=-1)
        with pytest.raises(WriteContention):
            bring_back_client(store, add_deleted(store))

    def test_of_one_that_another_restored_meanwhile_is_a_conflict(self) -> None:
        class RestoredFirst(MemoryStore[Client]):
            def restore(self, record: Client, cause: Cause, *, old: Client) -> None:
                super().restore(record, cause, old=old)
                raise NotFound("It is gone.")

        store = RestoredFirst(Client)
        with pytest.raises(Conflict):
            bring_back_client(store, add_deleted(store))

    def test_whose_write_misses_something_else_says_so(self) -> None:
        class WithoutParent(MemoryStore[Client]):
            def restore(self, record: Client, cause: Cause, *, old: Client) -> None:
                raise NotFound("The parent resource does not exist.")

        store = WithoutParent(Client)
        with pytest.raises(NotFound, match="parent resource"):
            bring_back_client(store, add_deleted(store))


def carry_out(
    store: MemoryStore[Client], client: Client, due_values: Callable[[Client], Mapping[str, Any]]
) -> Client | None:
    return carry_out_due_values(store, client, now=NOW, cause=CAUSE, due_values=due_values)


class TestCarryOutDueValues:
    def test_writes_what_is_due_of_the_stored_record(self) -> None:
        store = RacyStore(losses=2)
        client = add_client(store)
        stale = replace(client, notes="stale")
        new_version = carry_out(store, stale, lambda current: {"notes": f"{current.notes} {len(current.tags)}"})
        assert new_version == store.get(client.tenant, client.id)
        assert (new_version.version, new_version.notes) == (4, "None 2")

    def test_writes_nothing_when_another_worker_has_done_it(self) -> None:
        store = RacyStore(losses=1)
        client = add_client(store)
        assert carry_out(store, client, lambda current: {} if current.tags else {"notes": "n"}) is None
        assert (store.get(client.tenant, client.id).version, store.get(client.tenant, client.id).notes) == (2, None)

    def test_leaves_a_deleted_record(self) -> None:
        store = RacyStore(losses=0)
        client = add_client(store)
        store.remove(replace(next_version(client, NOW, {"notes": "x"}), deleted_at=NOW), CAUSE, old=client)
        assert carry_out(store, client, lambda _: {"notes": "n"}) is None
        assert carry_out(store, a_client(), lambda _: {"notes": "n"}) is None

    def test_fails_when_another_resource_is_not_found(self) -> None:
        class WithoutVenue(RacyStore):
            def save(self, record: Client, *_args: Any, **_kwargs: Any) -> None:
                raise NotFound("No venue has this ID.")

        store = WithoutVenue(losses=0)
        client = add_client(store)
        with pytest.raises(NotFound, match="venue"):
            carry_out(store, client, lambda _: {"notes": "n"})
