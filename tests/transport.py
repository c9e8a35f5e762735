"""How the lean client reaches moto, which stands in for what `requests` sends."""

from collections.abc import Mapping
from threading import Lock

import requests

from apikit.aws.connection_pool import RawResponse

# Each call is atomic, as DynamoDB's are: moto evaluates a condition and writes in two steps, which threads could interleave.
_ONE_CALL = Lock()


class MotoTransport:
    """Sends to an endpoint that moto pretends to be."""

    def __init__(self, endpoint: str, _read_timeout_s: float) -> None:
        self._endpoint = endpoint

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawResponse:
        """moto's answer."""
        return self.request("POST", "/", headers=headers, body=body)

    def request(self, method: str, target: str, *, headers: Mapping[str, str], body: bytes = b"") -> RawResponse:
        """moto's answer."""
        with _ONE_CALL:
            answer = requests.request(
                method, self._endpoint + target, data=body, headers=dict(headers), timeout=10, stream=True
            )
            # moto announces the body that a HEAD does not have.
            content = b"" if method == "HEAD" else answer.content
        return RawResponse(answer.status_code, {name.lower(): text for name, text in answer.headers.items()}, content)
