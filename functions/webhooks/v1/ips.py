"""Route of the addresses that deliveries come from, version 1."""

from fastapi import Response

from apikit.http import CurrentActor, operation, resource_router
from apikit.rest import responses
from domain.webhooks.source_addresses import get_source_addresses
from functions.webhooks.v1.schemas import SourceAddressesOut

router = resource_router("webhooks/ips", "Webhooks")


@router.get("", response_model=SourceAddressesOut, **operation("webhooks:read", sdk="webhooks.get_ips"))
async def get_webhook_ips(actor: CurrentActor) -> Response:
    """Get webhook source addresses.

    Returns the addresses that deliveries come from, for the firewall of your endpoint. Addresses alone prove nothing: always verify the
    signature.
    """
    return responses.json_response(SourceAddressesOut.model_validate(get_source_addresses(actor)))
