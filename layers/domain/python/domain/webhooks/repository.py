"""Webhooks in DynamoDB: one item each, with the signing secrets in the attribute `secrets`."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from apikit import Tenant
from apikit.audit import AuditRules
from apikit.dynamo import Item, RecordTable, Table
from apikit.resources import records, stores
from domain.webhooks.events import find_audit_action
from domain.webhooks.model import Webhook
from domain.webhooks.signing_secrets import SigningSecret


class WebhookRepository(RecordTable[Webhook]):
    """The store of webhooks. The audit record has changes by their owners, and what the platform disables."""

    audit_rules = AuditRules(
        status_verbs={"active": "resumed", "paused": "paused", "failed": "disabled"},
        find_action=find_audit_action,
        ignored_fields=frozenset({"failing_since", "failed_at", "failure_reason"}),
    )
    attributes: ClassVar[tuple[str, ...]] = (*RecordTable.attributes, "secrets")

    def __init__(self, table: Table) -> None:
        super().__init__(table, Webhook)

    def list_all(self, tenant: Tenant) -> Iterator[Webhook]:
        """Return all webhooks of the tenant; one query per hundred."""
        return stores.list_records(self, tenant)

    def to_item(self, record: Webhook, cause: records.Cause) -> Item:
        """Return the item, with the secrets in their own attribute."""
        secrets = [records.encode(each) for each in record.secrets]
        return {**super().to_item(record, cause), "secrets": secrets}

    def to_record(self, item: Mapping[str, Any]) -> Webhook:
        """Return the webhook of a stored item, including its secrets."""
        secrets = tuple(records.decode(SigningSecret, each) for each in item["secrets"])
        return dataclasses.replace(super().to_record(item), secrets=secrets)
