"""The item of an OAuth client that the authorization server reads: a copy of the record, found by the client's ID alone. No I/O."""

from collections.abc import Mapping
from typing import Any

from apikit.resources import records
from domain.oauth_clients.model import OAuthClient
from domain.scope_grants.caller_links import client_item_key as client_item_key


def to_client_item(record: OAuthClient) -> dict[str, Any]:
    """Return the item of a record."""
    pk, sk = client_item_key(record.id)
    return {"pk": pk, "sk": sk, "form": records.dump(record)}


def parse_client_item(item: Mapping[str, Any]) -> OAuthClient:
    """Return the record in an item."""
    return records.load(OAuthClient, item["form"])
