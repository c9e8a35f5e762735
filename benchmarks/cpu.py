"""CPU time of a request in its function, compared with a bare FastAPI app behind Mangum in the same run.

DynamoDB responses come from memory (`benchmarks.replay`): the time includes serialization, signing and parsing, but no network.
"""

import gc
import json
import time
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI
from mangum import Mangum
from pydantic import BaseModel

from apikit.admission.plans import Plan
from apikit.rest.payloads import ResourceListSchema
from benchmarks import usual as usual_stack
from benchmarks.replay import record_responses, replay_responses
from functions.clients.v1.schemas import ClientOut
from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller, a_caller, invocation

Subjects = dict[str, tuple[Callable[[], Any], list[bytes]]]
BARE, BARE_LIST = "bare FastAPI + Mangum, POST", "bare FastAPI + Mangum, list of 25"
CREATE, GET, LIST = "create a client", "get a client", "list 25 clients"
_PAGE_SIZE = 25
_REQUESTS = 200
_ROUNDS = 7


@dataclass(frozen=True, slots=True)
class RequestCost:
    """CPU time of a request (the minimum of the rounds, as other processes only add to it) and its DynamoDB calls."""

    name: str
    cpu_us: float
    calls: int


class _Body(BaseModel):
    name: str
    email: str
    wedding_date: str
    package_type: str


def prepare() -> Subjects:
    """Return the requests to measure, those of the bare app first, with DynamoDB responses recorded from the current tables."""
    caller = a_caller(plan=Plan(per_hour=1000000))
    platform = _platform_requests(caller)
    page = platform[LIST][0]()["body"]
    usual = {f"usual stack, {method}": (request, list[bytes]()) for method, request in usual_stack.requests().items()}
    return {BARE: (_bare(caller), []), BARE_LIST: (_bare_list(caller, page), []), **usual, **platform}


def measure(subjects: Subjects) -> list[RequestCost]:
    """Measure the subjects in alternating rounds, so that drift affects all of them equally."""
    samples: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(_ROUNDS):
        for name, (request, responses) in subjects.items():
            with replay_responses(responses) if responses else nullcontext():
                samples[name].append(_cpu_us(request))
    return [RequestCost(name, min(runs), len(subjects[name][1])) for name, runs in samples.items()]


def _platform_requests(caller: Caller) -> Subjects:
    client_id, *_ = [caller.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()["id"] for _ in range(_PAGE_SIZE)]
    headers = {"authorization": f"Bearer {caller.credentials.api_secret}"}
    requests = {
        CREATE: invocation("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers),
        GET: invocation("GET", f"/v1/clients/{client_id}", headers=headers),
        LIST: invocation("GET", "/v1/clients", headers=headers),
    }
    subjects = {}
    for name, request in requests.items():
        with record_responses() as responses:
            request()
        subjects[name] = (request, responses)
    return subjects


def _bare(caller: Caller) -> Callable[[], Any]:
    """Return a request to a minimal FastAPI and Mangum app with the same body."""
    app = FastAPI()

    @app.post("/v1/clients", status_code=201)
    async def create(body: _Body) -> _Body:
        return body

    headers = {"authorization": f"Bearer {caller.credentials.api_secret}"}
    return invocation("POST", "/v1/clients", json=JOHN_AND_JANE, headers=headers, handler=Mangum(app, lifespan="off"))


def _bare_list(caller: Caller, page: str) -> Callable[[], Any]:
    """Return a request to a minimal FastAPI and Mangum app with the same page and response model."""
    app, rows = FastAPI(), json.loads(page)

    model = ResourceListSchema[ClientOut]  # type: ignore[valid-type]  # a model created at import

    @app.get("/v1/clients", response_model=model, response_model_exclude_unset=True)
    async def clients_page() -> Any:
        return rows

    headers = {"authorization": f"Bearer {caller.credentials.api_secret}"}
    return invocation("GET", "/v1/clients", headers=headers, handler=Mangum(app, lifespan="off"))


def _cpu_us(request: Callable[[], Any]) -> float:
    request()
    gc.collect()
    start = time.process_time()
    for _ in range(_REQUESTS):
        request()
    return (time.process_time() - start) / _REQUESTS * 1e6
