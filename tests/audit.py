"""Entries of the audit record, for tests."""

import json
from typing import Any

from apikit.dynamo.table import Item, Table
from domain.audit.model import EntryDigest
from domain.audit.wiring import audit_recorder


def audit_items(organization_id: str) -> list[Item]:
    """The items of an organization's entries, oldest first."""
    return Table("audit").query(f"AUDIT#{organization_id}", limit=1_000, descending=False)


def audit_entries(organization_id: str) -> list[dict[str, Any]]:
    """An organization's entries, oldest first."""
    return [json.loads(item["body"]) for item in audit_items(organization_id)]


def add_entries(organization_id: str, count: int) -> list[EntryDigest]:
    """The digests of new entries of an organization, which have no seals yet."""
    for number in range(count):
        audit_recorder().record(
            "user.logged_in", organization_ids=[organization_id], principal="usr_1", target=f"ses_{number}"
        )
    return [EntryDigest.from_item(item) for item in audit_items(organization_id)][-count:]


def seal_items(organization_id: str) -> list[Item]:
    """The items of an organization's seals, in order."""
    return Table("audit").query(f"SEAL#{organization_id}", limit=1_000, descending=False)
