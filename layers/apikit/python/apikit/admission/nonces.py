"""Nonces of signed requests: each key may use a nonce once while its signature could still be valid."""

import secrets
from hashlib import sha256

from apikit.clock import Clock, epoch_ms
from apikit.dynamo.conditions import Le
from apikit.dynamo.table import ABSENT, ConditionFailed, Table
from apikit.errors import SignatureReplayed

# Twice the window around `created`, and a margin for clock skew.
TTL_S = 900


class Nonces:
    """Nonces in the `access` table: `NONCE#{key}`, the nonce's SHA-256 and a time to live."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def use(self, key_id: str, nonce: str) -> None:
        """Record the nonce's use in one conditional write. Raises SignatureReplayed if it was used before."""
        now_s = epoch_ms(self._clock.now()) // 1000
        # DynamoDB removes expired items days later, so the condition checks the time to live, too.
        unused_condition = ABSENT | Le("ttl", now_s)
        item = {
            "pk": f"NONCE#{key_id}",
            "sk": sha256(nonce.encode()).hexdigest(),
            # A repeated put is recognized by its equal item, so a replay within the same second must have a different one.
            "by": secrets.token_hex(8),
            "ttl": now_s + TTL_S,
        }
        try:
            self._access.write(self._access.put_operation(item, unused_condition))
        except ConditionFailed as error:
            raise SignatureReplayed("The nonce was already used. Sign the request again with a new nonce.") from error
