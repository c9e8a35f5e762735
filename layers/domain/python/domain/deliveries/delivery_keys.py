"""The partitions of deliveries in the table and its indexes, which `repository` writes and `listing` reads."""

from apikit import Tenant
from apikit.dynamo import queries
from domain.deliveries.model import Delivery, DeliveryStatus

OF_WEBHOOK, OF_TENANT = queries.equal_index(1), queries.equal_index(2)
"""The indexes by status, of the deliveries of one webhook and of all webhooks."""
STATUS_ATTRIBUTES = (OF_WEBHOOK.partition, OF_TENANT.partition)
"""The attributes that keep a delivery in the indexes by status."""


def partition(tenant: Tenant, webhook_id: str | None = None) -> str:
    """Return the partition of the deliveries of a webhook in the table; of all webhooks in the index of all deliveries."""
    return tenant.partition("deliveries" if webhook_id is None else f"deliveries#{webhook_id}")


def status_keys(delivery: Delivery, status: DeliveryStatus) -> dict[str, str]:
    """Return the attributes of the delivery in the indexes by status."""
    of_webhook = status_partition(delivery.tenant, status, delivery.webhook_id)
    of_tenant = status_partition(delivery.tenant, status)
    return {**OF_WEBHOOK.keys(of_webhook, delivery.id), **OF_TENANT.keys(of_tenant, delivery.id)}


def status_partition(tenant: Tenant, status: DeliveryStatus, webhook_id: str | None = None) -> str:
    """Return the partition of the deliveries with a status in its index by status: of one webhook, or of all of them."""
    return f"{partition(tenant, webhook_id)}#{status}"
