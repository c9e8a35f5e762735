"""Restoring where a live item stands already: it is never overwritten."""

from dataclasses import replace

import pytest

from apikit.dynamo.record_table import RecordTable
from apikit.dynamo.table import Table
from apikit.errors import Conflict
from apikit.resources.records import next_version
from domain.clients.model import Client
from tests.builders import CAUSE, NOW, a_client


class TestRestore:
    def test_leaves_a_live_item_alone_when_both_are_there(self, aws: None) -> None:
        store = RecordTable(Table("resources"), Client)
        client = a_client(notes="old")
        store.add(client, CAUSE)
        deletion = replace(next_version(client, NOW, {"notes": "gone"}), deleted_at=NOW)
        store.remove(deletion, CAUSE, old=client)
        live = replace(client, notes="live", version=7)
        store.add(live, CAUSE)
        with pytest.raises(Conflict, match="not deleted"):
            store.restore(replace(deletion, deleted_at=None, version=3), CAUSE, old=deletion)
        assert store.get(client.tenant, client.id) == live
        assert store.get_deleted(client.tenant, client.id) == deletion
