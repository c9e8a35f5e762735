"""Build the use cases of receivers from the environment."""

from functools import cache
from typing import TYPE_CHECKING

from apikit import SystemClock, config
from apikit.aws import signer
from apikit.dynamo import Table
from domain.receivers.repository import ReceiverRepository
from domain.receivers.service import ReceiverService

if TYPE_CHECKING:
    from domain.receivers.inbox import ReceiverInbox


@cache
def receiver_service() -> ReceiverService:
    """Return the service of this process."""
    return ReceiverService(_store(), SystemClock(), signer=signer(), base_url=config.setting("API_BASE_URL"))


@cache
def receiver_inbox() -> "ReceiverInbox":
    """Return the inbox of this process."""
    from domain.receivers.inbox import ReceiverInbox  # noqa: PLC0415 - for the function that receives
    from domain.webhooks.repository import WebhookRepository  # noqa: PLC0415 - as above

    return ReceiverInbox(_store(), WebhookRepository(Table(config.setting("RESOURCES_TABLE"))), SystemClock())


def _store() -> ReceiverRepository:
    return ReceiverRepository(Table(config.setting("DELIVERIES_TABLE")), SystemClock())
