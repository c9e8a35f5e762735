"""How the lean client reaches moto, which stands in for what `requests` sends."""

from collections.abc import Mapping

import requests

from apikit.aws_json import RawAnswer


class MotoTransport:
    """Sends to an endpoint that moto pretends to be."""

    def __init__(self, endpoint: str, _read_timeout_s: float) -> None:
        self._endpoint = endpoint

    def __call__(self, headers: Mapping[str, str], body: bytes) -> RawAnswer:
        """moto's answer."""
        answer = requests.post(self._endpoint + "/", data=body, headers=dict(headers), timeout=10)
        return RawAnswer(
            answer.status_code, {name.lower(): text for name, text in answer.headers.items()}, answer.content
        )
