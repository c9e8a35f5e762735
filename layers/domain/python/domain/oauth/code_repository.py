"""Authorization codes and used client assertions in `access`. Only hashes of codes are stored.

TOKEN#{SHA-256}            CODE         a code; `si` the ID of the session that redeemed it (`domain.sessions`)
ASSERTION#{client}#{hash}  ASSERTION    an assertion of a client was used
"""

import hashlib
import secrets

from apikit import Clock, epoch_ms
from apikit.dynamo import ConditionFailed, Table, expressions
from domain.local_times import from_epoch_ms
from domain.oauth.authorization_code import RETENTION, AuthorizationCode, digest_code
from domain.oauth.client_assertion import Assertion
from domain.sessions.store import Redemption

_SKEW_S = 120


class CodeRepository:
    """The store of codes."""

    def __init__(self, access: Table, clock: Clock) -> None:
        self._access = access
        self._clock = clock

    def save(self, code: AuthorizationCode) -> None:
        """Store a new code."""
        key = redemption_of(code)
        item = {
            "pk": key.pk,
            "sk": key.sk,
            "ci": code.client_id,
            "ru": code.redirect_uri,
            "sc": list(code.scopes),
            "cc": code.code_challenge,
            "ui": code.user_id,
            "og": code.organization_id,
            "en": code.environment,
            "mf": code.has_mfa,
            "at": code.auth_time,
            "sg": code.sign_in_id,
            "dv": code.device,
            "ad": code.address,
            "ex": epoch_ms(code.expires_at),
            "ttl": epoch_ms(code.expires_at + RETENTION) // 1000,
        }
        self._access.write(self._access.put_operation(item, expressions.ABSENT), is_effect=False)

    def find(self, text: str) -> AuthorizationCode | None:
        """Return the code with this text, also one that was redeemed or has expired."""
        return self.find_by_digest(digest_code(text))

    def find_by_digest(self, digest: str) -> AuthorizationCode | None:
        """Return the code of the text with this SHA-256."""
        item = self._access.get(f"TOKEN#{digest}", "CODE")
        if item is None:
            return None
        return AuthorizationCode(
            digest=digest,
            client_id=item["ci"],
            redirect_uri=item["ru"],
            scopes=tuple(item["sc"]),
            code_challenge=item["cc"],
            user_id=item["ui"],
            organization_id=item["og"],
            environment=item["en"],
            has_mfa=item["mf"],
            auth_time=item["at"],
            sign_in_id=item.get("sg", ""),
            device=item["dv"],
            address=item["ad"],
            expires_at=from_epoch_ms(item["ex"]),
            session_id=item.get("si"),
        )


class AssertionRepository:
    """The client assertions that were used, until they expire."""

    def __init__(self, access: Table) -> None:
        self._access = access

    def use(self, client_id: str, assertion: Assertion) -> bool:
        """Record the use of an assertion with one conditional write. Return False if it was used before."""
        digest = hashlib.sha256(assertion.id.encode(errors="replace")).hexdigest()
        item = {
            "pk": f"ASSERTION#{client_id}#{digest}",
            "sk": "ASSERTION",
            "ttl": assertion.expires_at + _SKEW_S,
            # `Table.write` takes an equal item for its own first attempt: another use must differ.
            "by": secrets.token_hex(8),
        }
        try:
            self._access.write(self._access.put_operation(item, expressions.ABSENT), is_effect=False)
        except ConditionFailed:
            return False
        return True


def redemption_of(code: AuthorizationCode) -> Redemption:
    """Return the key of a code's item."""
    return Redemption(f"TOKEN#{code.digest}", "CODE")
