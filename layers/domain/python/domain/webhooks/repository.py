"""Webhooks in DynamoDB: one item each; the signing secrets lie beside the document, in `secrets`."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from apikit import Tenant
from apikit.dynamo import Item, ItemKey, RecordTable, Table
from apikit.resources import lists, records
from domain.webhooks.model import SigningSecret, Webhook

_PAGE = lists.PageRequest(limit=100)


class WebhookRepository(RecordTable[Webhook]):
    """The store of webhooks."""

    attributes: ClassVar[tuple[str, ...]] = (*RecordTable.attributes, "secrets")

    def __init__(self, table: Table) -> None:
        super().__init__(table, Webhook)

    def every(self, tenant: Tenant) -> Iterator[Webhook]:
        """All of the tenant's webhooks; one query per hundred."""
        request = _PAGE
        while True:
            page = self.page(tenant, request)
            yield from page.data
            if page.next_position is None:
                return
            request = lists.PageRequest(_PAGE.limit, page.next_position)

    def place(self, tenant: Tenant, webhook_id: str) -> ItemKey:
        """Where the webhook stands."""
        return ItemKey(self.table.name, tenant.partition(Webhook.collection), webhook_id)

    def item_of(self, record: Webhook, cause: records.Cause) -> Item:
        """The item, with the secrets beside the document."""
        secrets = [records.encode(each) for each in record.secrets]
        return {**super().item_of(record, cause), "secrets": secrets}

    def record_of(self, item: Mapping[str, Any]) -> Webhook:
        """The webhook of a stored item, its secrets included."""
        secrets = tuple(records.decode(SigningSecret, each) for each in item["secrets"])
        return dataclasses.replace(super().record_of(item), secrets=secrets)
