"""What contract tests of all operations stand on."""

from collections.abc import Iterator
from typing import Any

import pytest

from apikit.admission.credentials import Credentials
from apikit.admission.gate import Gate
from apikit.admission.grant import Grant
from apikit.aws.http_exchange import HttpResponse, NoResponse
from apikit.http.authentication import gate
from tests.contract.standing import Standing, a_chain
from tests.fakes.jobs import a_runner
from tests.openapi_validation import openapi_validation as openapi_validation


class RememberingGate:
    """Asks the real gate once for each key: thousands of calls need not be counted each."""

    def __init__(self, real: Gate) -> None:
        self._real = real
        self._grants: dict[str, Grant] = {}
        self.resolve_tenant = real.resolve_tenant
        self.charge = real.charge

    def admit(self, credentials: Credentials, **request: Any) -> Grant:
        """The grant that the key got first."""
        if credentials.key_id not in self._grants:
            self._grants[credentials.key_id] = self._real.admit(credentials)
        return self._grants[credentials.key_id]


def reach_no_provider(*_: Any, **__: Any) -> HttpResponse:
    """In the place of requests to payment providers: what operations set as theirs is another company's server."""
    raise NoResponse("dns_failed")


@pytest.fixture(scope="module")
def chain(aws: None) -> Iterator[Standing]:
    """A chain with one resource of each kind, behind a gate that counts only once."""
    cached_gate = RememberingGate(gate())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("apikit.http.authentication.gate", lambda: cached_gate)
        # Thousands of sign-ins, too, come from one address.
        patch.setattr("apikit.http.route.count_address", lambda *_: None)
        patch.setattr("domain.sign_in_limits.attempt_limits.AttemptLimits.count", lambda *_: None)
        patch.setattr("domain.sign_in_limits.window_counts.WindowCounts.require", lambda *_: None)
        patch.setattr("domain.blocking_exchange.BlockingExchange.__call__", reach_no_provider)
        with a_runner():
            yield a_chain()
