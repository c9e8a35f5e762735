"""AWS Signature Version 4 for one kind of request: a POST to a service's root with a JSON body. Anything else is botocore's.

The steps and their names are those of the AWS General Reference, "Create a signed AWS API request". A test compares every header with
botocore's signer; ours takes a fraction of its CPU time because the host, the path and the signed headers never change.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True, slots=True, repr=False)
class AwsCredentials:
    """An access key, its secret, and the session's token where there is one."""

    access_key_id: str
    secret_access_key: str
    token: str | None = None


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class Signer:
    """Signs for one service, region and host. The day's signing key is derived once."""

    service: str
    region: str
    host: str
    now: Callable[[], datetime] = _utc_now
    # One tuple, so that a thread sees a key of the day and secret it belongs to, or an earlier one whole.
    _derived: tuple[str, str, bytes] = field(default=("", "", b""), init=False, repr=False)

    def headers(self, credentials: AwsCredentials, *, target: str, content_type: str, body: bytes) -> dict[str, str]:
        """Every header of the signed request but Content-Length."""
        now = self.now()
        stamp, day = f"{now:%Y%m%dT%H%M%SZ}", f"{now:%Y%m%d}"
        signed = {"content-type": content_type, "host": self.host, "x-amz-date": stamp}
        if credentials.token:
            signed["x-amz-security-token"] = credentials.token
        signed["x-amz-target"] = target
        names = ";".join(signed)
        lines = "".join(f"{name}:{value}\n" for name, value in signed.items())
        canonical = f"POST\n/\n\n{lines}\n{names}\n{hashlib.sha256(body).hexdigest()}"
        scope = f"{day}/{self.region}/{self.service}/aws4_request"
        to_sign = f"{_ALGORITHM}\n{stamp}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        signature = hmac.digest(self._signing_key(credentials, day), to_sign.encode(), "sha256").hex()
        del signed["host"]
        authorization = (
            f"{_ALGORITHM} Credential={credentials.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"
        )
        return {**signed, "authorization": authorization}

    def _signing_key(self, credentials: AwsCredentials, day: str) -> bytes:
        derived_day, secret, key = self._derived
        if (day, credentials.secret_access_key) != (derived_day, secret):
            key = f"AWS4{credentials.secret_access_key}".encode()
            for part in (day, self.region, self.service, "aws4_request"):
                key = hmac.digest(key, part.encode(), "sha256")
            self._derived = (day, credentials.secret_access_key, key)
        return key
