"""The payment provider of each tenant in DynamoDB: one item, with the secret key in the attribute `secret`."""

import dataclasses
from collections.abc import Mapping
from typing import Any, ClassVar

from apikit import Tenant, errors
from apikit.audit import AuditRules
from apikit.dynamo import Item, RecordTable, Table
from apikit.resources import records
from domain.payment_providers.model import PaymentProvider, provider_id


def _find_audit_action(old: PaymentProvider | None, new: PaymentProvider) -> str | None:
    """Return the action of a new secret key, which no field of the form shows."""
    has_other_secret = old is not None and not new.deleted_at and old.secret_key != new.secret_key
    return "payment_provider.secret_changed" if has_other_secret else None


class PaymentProviderRepository(RecordTable[PaymentProvider]):
    """Stores payment providers."""

    audit_rules = AuditRules(find_action=_find_audit_action)

    attributes: ClassVar[tuple[str, ...]] = (*RecordTable.attributes, "secret")

    def __init__(self, table: Table) -> None:
        super().__init__(table, PaymentProvider)

    def find(self, tenant: Tenant) -> PaymentProvider | None:
        """Return the provider of the tenant; None when none is set."""
        try:
            return self.get(tenant, provider_id(tenant))
        except errors.NotFound:
            return None

    def to_item(self, record: PaymentProvider, cause: records.Cause) -> Item:
        """Return the item, with the secret key in its own attribute."""
        item = super().to_item(record, cause)
        return {**item, "secret": record.secret_key} if record.secret_key else item

    def to_record(self, item: Mapping[str, Any]) -> PaymentProvider:
        """Return the provider of a stored item, with its secret key."""
        return dataclasses.replace(super().to_record(item), secret_key=item.get("secret"))
