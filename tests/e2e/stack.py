"""The deployed stack as the end-to-end tests see it: a customer over HTTP, and an operator over AWS's APIs."""

import os
import subprocess
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3
import httpx

from local import stack as local_stack
from local.aws import client_arguments
from local.deployment import Deployment, read_deployment
from local.paths import TEST_STATE
from tests.webhook_verification import note_secrets

PORT = int(os.environ.get("WEDSYNC_TEST_PORT", "4576"))


class RunningStack:
    """The one local stack that all end-to-end tests share; it can be stopped and started with its data."""

    def __init__(self, port: int = PORT, state: Path = TEST_STATE) -> None:
        self.port = port
        self.state = state
        self._exit_stack = ExitStack()
        self.facts: dict[str, Any] = {}

    def start(self) -> None:
        """It answers."""
        self.facts = self._exit_stack.enter_context(local_stack.start(self.port, self.state))

    def stop(self) -> None:
        """It has written its state and ended."""
        self._exit_stack.close()

    def aws(self, service: str) -> Any:
        """A client of an emulated service, as the operator."""
        return boto3.client(service, **client_arguments(self.port))  # type: ignore[call-overload]  # any service

    @property
    def deployment(self) -> Deployment:
        """Names of what is deployed."""
        return read_deployment(self.port)

    def worker_pids(self, function: str) -> list[int]:
        """Processes of a function's workers: the emulator unpacks each into a folder with the function's name."""
        name = self.deployment["functions"][function]
        pattern = str(self.state / "tmp" / f"ministack-lambda-{name}")
        process_list = subprocess.run(["pgrep", "-f", pattern], capture_output=True, text=True, check=False)  # noqa: S607
        return [int(pid) for pid in process_list.stdout.split()]

    def customer(self) -> "Customer":
        """The demo chain with its live key."""
        return Customer(self.facts["api_url"], self.facts["api_key"], self.facts["api_secret"])


@dataclass(frozen=True)
class Customer:
    """A caller of the API with one key, acting for itself or for a child."""

    api_url: str
    api_key: str
    api_secret: str
    acting_for: str | None = None

    def call(
        self, method: str, path: str, *, json: Any = None, headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """One request, on a connection of its own."""
        all_headers = {"X-API-Key": self.api_key, "X-API-Secret": self.api_secret, **(headers or {})}
        if self.acting_for:
            all_headers["WedSync-Organization"] = self.acting_for
        response = httpx.request(method, self.api_url + path, json=json, headers=all_headers, timeout=60)
        note_secrets(response.content)
        return response

    def all_of(self, resource: str, **filters: str) -> list[dict[str, Any]]:
        """The whole list, page by page."""
        query = "".join(f"&{name}={value}" for name, value in filters.items())
        resources: list[dict[str, Any]] = []
        cursor = ""
        while True:
            page = self.call("GET", f"/v1/{resource}?limit=100{query}{cursor}").json()
            resources += page["data"]
            if not page["has_more"]:
                return resources
            cursor = f"&cursor={page['next_cursor']}"

    def new_child(self) -> "Customer":
        """A new child organization of the chain with a key of its own, so that tests keep out of each other's way."""
        child = self.call("POST", "/v1/organizations", json={"name": "A child of tests"}).json()
        acting_customer = Customer(self.api_url, self.api_key, self.api_secret, acting_for=child["id"])
        return acting_customer.with_key(scopes=["*"], tier="enterprise")

    def with_key(self, **fields: Any) -> "Customer":
        """The same organization with a new key."""
        answer = self.call("POST", "/v1/api-keys", json={"name": "tests", "scopes": ["*"], **fields})
        assert answer.status_code == 201, answer.text
        return Customer(self.api_url, answer.json()["api_key"], answer.json()["api_secret"])
