"""Entries of the audit record, for tests."""

import json
from typing import Any

from apikit.dynamo.table import Item, Table


def audit_items(organization_id: str) -> list[Item]:
    """The items of an organization's entries, oldest first."""
    return Table("audit").query(f"AUDIT#{organization_id}", limit=1_000, descending=False)


def audit_entries(organization_id: str) -> list[dict[str, Any]]:
    """An organization's entries, oldest first."""
    return [json.loads(item["body"]) for item in audit_items(organization_id)]
