"""Challenges of WebAuthn: each is used once, within five minutes, by the person and for the ceremony that it was made for. No I/O."""

from collections.abc import Mapping
from typing import Any, Literal, Protocol

from domain.mfa.webauthn_ceremonies import CeremonyFailed, read_challenge

ChallengeUse = Literal["registration", "authentication"]

CHALLENGE_BYTES = 32


class ChallengeStore(Protocol):
    """Challenges that are used once."""

    def create(self, user_id: str, use: ChallengeUse) -> bytes:
        """Return a new challenge."""
        ...

    def use(self, user_id: str, use: ChallengeUse, challenge: bytes) -> bool:
        """Use up the challenge; return whether it was valid."""
        ...


def use_challenge(store: ChallengeStore, user_id: str, use: ChallengeUse, credential: Mapping[str, Any]) -> bytes:
    """Return the challenge that the credential answers, used up: no challenge has two tries. Raises CeremonyFailed."""
    challenge = read_challenge(credential)
    if not store.use(user_id, use, challenge):
        raise CeremonyFailed("The challenge is unknown, was used, or is too old.")
    return challenge
