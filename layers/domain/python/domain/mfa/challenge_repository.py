"""Challenges of WebAuthn: each is used once, within five minutes, by the person and for the ceremony that it was made for.

USER#{user_id}  CHALLENGE#{SHA-256 of the challenge}   `use`, `ttl`
"""

import hashlib
import secrets

from apikit import Clock, epoch_ms
from apikit.dynamo import ConditionFailed, Table, expressions
from domain.mfa.challenges import CHALLENGE_BYTES, ChallengeUse

LIFETIME_S = 300


class ChallengeRepository:
    """Challenges in the `access` table."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def create(self, user_id: str, use: ChallengeUse) -> bytes:
        """Return a new challenge for the person. One write."""
        challenge = secrets.token_bytes(CHALLENGE_BYTES)
        pk, sk = _key(user_id, challenge)
        item = {"pk": pk, "sk": sk, "use": use, "ttl": self._now_s() + LIFETIME_S}
        self._access.write(self._access.put_operation(item))
        return challenge

    def use(self, user_id: str, use: ChallengeUse, challenge: bytes) -> bool:
        """Use up the challenge; return False if it is not the person's, or was used, or is too old. One write."""
        # DynamoDB removes expired items days later, so the condition checks the time to live, too.
        is_valid = expressions.Eq("use", use) & expressions.Gt("ttl", self._now_s())
        try:
            self._access.write(self._access.delete_operation(*_key(user_id, challenge), is_valid))
        except ConditionFailed:
            return False
        return True

    def _now_s(self) -> int:
        return epoch_ms(self._clock.now()) // 1000


def _key(user_id: str, challenge: bytes) -> tuple[str, str]:
    return f"USER#{user_id}", f"CHALLENGE#{hashlib.sha256(challenge).hexdigest()}"
