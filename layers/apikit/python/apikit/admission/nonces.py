"""Nonces of signed requests: each is taken once by each key while its signature could still be valid."""

import secrets
from hashlib import sha256

from apikit.clock import Clock, epoch_ms
from apikit.dynamo.conditions import Le
from apikit.dynamo.table import ABSENT, ConditionFailed, Table
from apikit.errors import SignatureReplayed

# Twice the window around `created`, and a margin for clocks that differ.
KEPT_S = 900


class Nonces:
    """Nonces in the `access` table: `NONCE#{key}`, the nonce's SHA-256, with a time to live."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def use(self, key_id: str, nonce: str) -> None:
        """The nonce is used. Raises SignatureReplayed when it was before. One conditional write."""
        now_s = epoch_ms(self._clock.now()) // 1000
        # DynamoDB removes expired items days later, so the time to live is read, too.
        unused = ABSENT | Le("ttl", now_s)
        item = {
            "pk": f"NONCE#{key_id}",
            "sk": sha256(nonce.encode()).hexdigest(),
            # A put whose answer was lost is recognized by its item: a replay's must differ from it within the second, too.
            "by": secrets.token_hex(8),
            "ttl": now_s + KEPT_S,
        }
        try:
            self._access.write(self._access.put_operation(item, unused))
        except ConditionFailed as error:
            raise SignatureReplayed("The nonce was already used. Sign the request again with a new nonce.") from error
