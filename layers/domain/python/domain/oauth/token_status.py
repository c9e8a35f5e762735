"""Checks whether an access token is admitted now, without counting a request."""

from apikit import Clock, epoch_ms
from apikit.admission import key_items, principal_items
from apikit.dynamo import Item, ItemKey, Table, get_many
from apikit.tokens import AccessToken


class TokenStatusReader:
    """Reads the items that admit a token's requests, in one call."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def is_active(self, token: AccessToken) -> bool:
        """Return whether a request with the token, which must be verified, would be admitted."""
        own_key = self._key(principal_items.admission_id(token.subject, token.organization_id))
        client_key = self._key(token.client_id)
        items = get_many([own_key, *([client_key] if token.is_delegated else [])])
        keys = [own_key, client_key] if token.is_delegated else [own_key]
        now_s = epoch_ms(self._clock.now()) // 1000
        if not all(key in items and _is_usable(items[key], now_s) for key in keys):
            return False
        own_item = items[own_key]
        if token.session_id is None:
            is_revoked = token.token_id in principal_items.revoked_tokens_of(own_item)
            return principal_items.generation_of(own_item) == token.generation and not is_revoked
        entry = principal_items.sessions_of(own_item).get(token.session_id, {"x": 0})
        return entry["x"] > now_s and not principal_items.lacks_required_factor(own_item, token.session_id)

    def _key(self, item_id: str) -> ItemKey:
        return ItemKey(self._access.name, *key_items.key_item_key(item_id))


def _is_usable(item: Item, now_s: int) -> bool:
    key = key_items.KeyItem.from_item(item)
    return key.is_active and key.expires_at > now_s and not key.suspension_reasons
