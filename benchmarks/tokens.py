"""The cost of requests with access tokens, compared with API keys in the same run: `python -m benchmarks.tokens [--write]`.

DynamoDB responses come from memory, so that CPU times include no network. A token is verified once per process, then found by its hash:
"first request" verifies its signature. Calls that are made at the same time count once as "calls in sequence".
"""

import gc
import sys
import time
from collections.abc import Callable
from typing import Any

from apikit.admission.plans import Plan
from apikit.ids import new_id
from apikit.tokens import verification
from benchmarks import report
from benchmarks.replay import record_by_key, replay_by_key
from benchmarks.units import record_bill
from domain.passwords.wiring import password_hashes
from tests.builders import JOHN_AND_JANE
from tests.gateway import a_caller, invocation, send
from tests.moto_platform import moto_platform
from tests.oauth_browser import PASSWORD, an_account
from tests.people import add_person, add_principal, sign_in

_PLAN = Plan(per_hour=1_000_000)
_REQUESTS, _ROUNDS = 200, 9
_SIGN_IN_HEADS = ("operation", "round trips", "read units", "write units", "CPU / GET with an API key")
_HEADS = ("credentials", "CPU / API key", "calls", "calls in sequence", "read units", "write units")
Request = Callable[[], Any]


def main() -> None:
    """Print the table, and write it to the README on request."""
    with moto_platform():
        requests = _requests()
        text = report.table("A GET of one resource by credentials", _HEADS, measure(requests))
        text += "\n" + report.table("Signing in", _SIGN_IN_HEADS, measure_sign_in(requests))
    print(text)
    if "--write" in sys.argv:
        report.record("tokens", text)


def measure(requests: dict[str, Request]) -> list[tuple[str, ...]]:
    """Return the costs of a GET of one client with each kind of credentials."""
    bills = {}
    for name, request in requests.items():
        request()
        with record_bill() as bill:
            request()
        bills[name] = bill
    cpu = _measure_cpu(requests)
    base = cpu["API key"]
    return [
        (
            name,
            f"{cpu[name] / base:.2f}",
            str(bill.round_trips),
            # The client of a delegated token is read while the gate admits the person.
            str(bill.round_trips - (name == "delegated token")),
            f"{bill.read_units:g}",
            f"{bill.write_units:g}",
        )
        for name, bill in bills.items()
    ]


def measure_sign_in(requests: dict[str, Request]) -> list[tuple[str, ...]]:
    """Return the costs of signing in with a password, and of what follows. Argon2id is nearly all of a sign-in's CPU time."""
    base = _measure_cpu({"API key": requests["API key"]})["API key"] / _REQUESTS
    account = an_account()
    body = {"email": account.email, "password": PASSWORD}
    tokens: dict[str, Any] = send("POST", "/v1/auth/login", json=body).json()

    def refresh() -> Any:
        tokens.update(send("POST", "/v1/auth/refresh", json={"refresh_token": tokens["refresh_token"]}).json())

    rows = []
    for name, request in {"sign in": lambda: send("POST", "/v1/auth/login", json=body), "refresh": refresh}.items():
        request()
        with record_bill() as bill:
            request()
        rows.append((name, str(bill.round_trips), f"{bill.read_units:g}", f"{bill.write_units:g}", ""))
    hashes, password_hash = password_hashes(), password_hashes().hash(PASSWORD)
    samples = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        hashes.verify(password_hash, PASSWORD)
        samples.append(time.process_time() - start)
    return [*rows, ("verification of a password (Argon2id)", "0", "0", "0", f"{min(samples) / base:.0f}")]


def _requests() -> dict[str, Request]:
    caller = a_caller(plan=_PLAN)
    organization_id = caller.organization_id
    path = "/v1/clients/" + caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["id"]
    user_id, client_id = add_person(organization_id, plan=_PLAN), _add_client(organization_id)
    person = sign_in(user_id, organization_id)
    grant = sign_in(user_id, organization_id, client_id=client_id, scopes=frozenset({"clients:read"}))
    tokens = {
        "API key": caller.credentials.api_secret,
        "token of a person": person.tokens.access_token,
        "delegated token": grant.tokens.access_token,
    }
    requests = {
        name: invocation("GET", path, headers={"authorization": f"Bearer {token}"}) for name, token in tokens.items()
    }

    def verify_first() -> Any:
        verification._VERIFIED_TOKENS.clear()  # noqa: SLF001 - as in a new process
        return requests["token of a person"]()

    return {**requests, "token of a person, first request": verify_first}


def _add_client(organization_id: str) -> str:
    client_id = new_id("cli")
    add_principal(client_id, organization_id, ("clients:read",), _PLAN)
    return client_id


def _measure_cpu(requests: dict[str, Request]) -> dict[str, float]:
    with record_by_key() as responses:
        for request in requests.values():
            request()
    samples: dict[str, list[float]] = {name: [] for name in requests}
    with replay_by_key(responses):
        for _ in range(_ROUNDS):
            for name, request in requests.items():
                samples[name].append(_cpu_s(request))
    return {name: min(runs) for name, runs in samples.items()}


def _cpu_s(request: Request) -> float:
    request()
    gc.collect()
    start = time.process_time()
    for _ in range(_REQUESTS):
        request()
    return time.process_time() - start


if __name__ == "__main__":
    main()
