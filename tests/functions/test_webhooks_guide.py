"""The guide's receivers, run as they are, with an SDK and without: each takes our deliveries and refuses every change.

A language that is not installed is skipped.
"""

import base64
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import httpx
import pytest

from apikit.clock import SystemClock
from domain.deliveries.webhook_headers import build_headers
from domain.webhooks.model import Webhook
from domain.webhooks.signing_secrets import generate_secret
from local.paths import ROOT, VENV, program
from tests.builders import a_tenant, a_webhook, an_event
from tests.guides import GUIDES, SdkPackages, code_blocks

GUIDE = GUIDES / "webhooks.md"
FOLDER = GUIDE.parent / "webhooks"
EVENT = an_event(a_tenant(), object_={"id": "cli_1", "object": "client", "name": "Zoë & Ян 💍"})
Build = Callable[[Path, str], list[str]]
"""Returns the command of a receiver on a port. Builds it in the folder, if its language needs that."""


def _find_program(name: str) -> str:
    """The program's path; the test is skipped, and says so, where it is not installed."""
    path = shutil.which(name)
    return path or pytest.skip(f"NOT RUN: the guide's receiver needs `{name}`, which is not installed")


def _build_go(folder: Path, _: str) -> list[str]:
    environment = {**os.environ, "GOCACHE": str(folder / "cache"), "GO111MODULE": "off", "HOME": str(folder)}
    command = [_find_program("go"), "build", "-o", str(folder / "receiver"), str(FOLDER / "receiver.go")]
    subprocess.run(command, check=True, env=environment)
    return [str(folder / "receiver")]


def _build_csharp(folder: Path, _: str) -> list[str]:
    compiler, runtime = _find_program("mcs"), _find_program("mono")
    subprocess.run([compiler, f"-out:{folder / 'receiver.exe'}", FOLDER / "Receiver.cs"], check=True)
    return [runtime, str(folder / "receiver.exe")]


COMMANDS: dict[str, Build] = {
    "receiver.py": lambda _, __: [sys.executable, str(FOLDER / "receiver.py")],
    "receiver.mjs": lambda _, __: [str(program(VENV, "node")), str(FOLDER / "receiver.mjs")],
    "receiver.php": lambda _, port: [_find_program("php"), "-S", f"127.0.0.1:{port}", str(FOLDER / "receiver.php")],
    "receiver.go": _build_go,
    "Receiver.cs": _build_csharp,
}
SDK_FILES = (
    "sdks/csharp/examples/ReceiveWebhooks.cs",
    "sdks/node/examples/receive-webhooks.ts",
    "sdks/php/examples/receive-webhooks.php",
    "sdks/python/examples/receive_webhooks.py",
)
FILES = [*sorted(COMMANDS), *SDK_FILES]
# .NET's library has no Ed25519.
KEY_PAIR_FILES = [each for each in FILES if not each.endswith(".cs")]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> SdkPackages:
    return SdkPackages(tmp_path_factory.mktemp("webhooks"))


@dataclass(frozen=True)
class RunningReceiver:
    """A receiver, and the client that calls it."""

    client: httpx.Client

    def post(self, headers: dict[str, str], body: str | bytes = EVENT.body) -> int:
        """Return the status of the response."""
        content = body.encode() if isinstance(body, str) else body
        return self.client.post("/", headers=headers, content=content).status_code


@contextmanager
def run(file: str, secret: str, folder: Path, packages: SdkPackages) -> Iterator[RunningReceiver]:
    """Run the receiver of a file until the context ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = COMMANDS[file](folder, port) if file in COMMANDS else packages.receiver_command(ROOT / file, port)
    environment = {**os.environ, "PORT": port, "WEBHOOK_SECRET": secret, "TMPDIR": str(folder)}
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(command, env=environment, stdout=output, stderr=output)
    try:
        # Connects again until the program listens.
        transport = httpx.HTTPTransport(retries=9)
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", transport=transport, timeout=60) as client:
            yield RunningReceiver(client)
    finally:
        process.kill()
        process.wait()


def sign(webhook: Webhook, now: datetime | None = None) -> dict[str, str]:
    """The headers of a delivery of the event."""
    now = now or SystemClock().now()
    return build_headers(webhook, EVENT, delivery_id="dlv_1", attempt=1, now=now, body=EVENT.body)


class TestGuide:
    @pytest.mark.parametrize("file", FILES)
    def test_contains_each_receiver_verbatim(self, file: str) -> None:
        path = FOLDER / file if file in COMMANDS else ROOT / file
        assert path.read_text(encoding="utf-8") in code_blocks(GUIDE, r"\w+")

    def test_has_no_other_receiver(self) -> None:
        assert {path.name for path in FOLDER.iterdir() if path.is_file()} == COMMANDS.keys()

    def test_says_that_bookingx_does_not_stop_replays(self) -> None:
        text = " ".join(GUIDE.read_text(encoding="utf-8").split())
        assert (
            "`X-BookingX-Signature` exists for receivers that were written for BookingX. **It does not stop replays**"
            in text
        )


@pytest.mark.parametrize("file", FILES)
def test_a_shared_secret_verifies_deliveries_only(file: str, tmp_path: Path, packages: SdkPackages) -> None:
    webhook = a_webhook()
    with run(file, webhook.secret, tmp_path, packages) as receiver:
        now = SystemClock().now()
        assert receiver.post(sign(webhook)) == 204
        headers = {name: value for name, value in sign(webhook).items() if name.startswith("webhook-")}
        assert receiver.post(headers) == 204
        assert receiver.post(sign(webhook.rotate_secret(now, timedelta(hours=1)))) == 204
        assert receiver.post(headers, EVENT.body.replace("cli_1", "cli_2")) == 400
        assert receiver.post(headers, EVENT.body + " ") == 400
        assert receiver.post(headers, b"\xff\x00") == 400
        assert receiver.post({**headers, "webhook-id": "evt_2"}) == 400
        assert receiver.post({**headers, "webhook-timestamp": str(int(headers["webhook-timestamp"]) - 1)}) == 400
        assert receiver.post({**headers, "webhook-timestamp": "9" * 5_000}) == 400
        assert receiver.post(sign(webhook, now - timedelta(seconds=310))) == 400
        assert receiver.post(sign(webhook, now + timedelta(seconds=310))) == 400
        assert receiver.post(sign(a_webhook())) == 400
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
            assert receiver.post({other: value for other, value in headers.items() if other != name}) == 400
        for signature in ("", "v1", "v1,", "v1,%%%", "v1a," + headers["webhook-signature"].removeprefix("v1,")):
            assert receiver.post({**headers, "webhook-signature": signature}) == 400
    output = (tmp_path / "output").read_text(encoding="utf-8")
    assert (EVENT.id if file in COMMANDS else "Zoë & Ян 💍") in output


@pytest.mark.parametrize("file", KEY_PAIR_FILES)
def test_a_public_key_verifies_deliveries_only(file: str, tmp_path: Path, packages: SdkPackages) -> None:
    webhook = a_webhook(signature="ed25519", secrets=(generate_secret("ed25519"),))
    with run(file, webhook.secret, tmp_path, packages) as receiver:
        headers = sign(webhook)
        assert receiver.post(headers) == 204
        assert receiver.post(headers, EVENT.body.replace("cli_1", "cli_2")) == 400
        assert receiver.post({**headers, "webhook-id": "evt_2"}) == 400
        other = a_webhook(signature="ed25519", secrets=(generate_secret("ed25519"),))
        assert receiver.post(sign(other)) == 400
        for signature in ("v1a,AAAA", "v1a,%%%", "v1a," + base64.b64encode(bytes(64)).decode()):
            assert receiver.post({**headers, "webhook-signature": signature}) == 400
