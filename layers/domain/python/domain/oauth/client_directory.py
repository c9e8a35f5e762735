"""Finds clients for the authorization server, and revokes their own tokens. Both of a client's items are read in one call."""

from apikit import Clock, epoch_ms, ids
from apikit.admission import key_items, principal_items
from apikit.dynamo import Item, ItemKey, Table, expressions, get_many
from domain.oauth.client_state import ClientState
from domain.oauth_clients.client_items import client_item_key, parse_client_item
from domain.oauth_clients.model import OAuthClient

_MAX_REVOKED_TOKENS = 200


class ClientDirectory:
    """The clients in `access`."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def find(self, client_id: str) -> ClientState | None:
        """Return an active client; None if it is unknown or suspended, or its organization or application is."""
        if not ids.is_id(OAuthClient.prefix, client_id):
            return None
        key = ItemKey(self._access.name, *key_items.key_item_key(client_id))
        record_key = ItemKey(self._access.name, *client_item_key(client_id))
        items = get_many([key, record_key])
        if key not in items or record_key not in items:
            return None
        now_s, key_item = epoch_ms(self._clock.now()) // 1000, key_items.KeyItem.from_item(items[key])
        if not key_item.is_active or key_item.suspension_reasons:
            return None
        return ClientState(
            parse_client_item(items[record_key]),
            tuple(items[key]["sc"]),
            _secret_hashes(items[key], now_s),
            principal_items.generation_of(items[key]),
            principal_items.revoked_tokens_of(items[key]),
        )

    def revoke_token(self, client: ClientState, token_id: str, expires_at: int) -> None:
        """Revoke one access token of the client itself; beyond 200, all of its tokens, which it can request again."""
        now_s = epoch_ms(self._clock.now()) // 1000
        expired_ids = [each for each, expiry in client.revoked_tokens.items() if expiry <= now_s and each != token_id]
        if len(client.revoked_tokens) - len(expired_ids) >= _MAX_REVOKED_TOKENS:
            update = principal_items.revoke_all_tokens(client.generation + 1)
        else:
            update = principal_items.revoke_token(token_id, expires_at, expired_ids=expired_ids)
        self._access.update(*key_items.key_item_key(client.id), update, expressions.EXISTS)


def _secret_hashes(item: Item, now_s: int) -> tuple[bytes, ...]:
    current = [item["sh"]] if "sh" in item else []
    previous = [item["s2"]] if "s2" in item and item.get("sx", 0) > now_s else []
    return (*current, *previous)
