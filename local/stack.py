"""The local stack as a context manager, for `make run` and for the tests, each with its own port and folder."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from local import aws, deployment, emulator, portal_address, progress, venv, warm_up
from local.mailbox import mailbox_url
from local.paths import ROOT, VENV, program
from local.portal_address import local_portal_url


@contextmanager
def start(port: int, state: Path) -> Iterator[dict[str, Any]]:
    """Run the stack while the context is open. Yields the content of `stack.json` in the state folder.

    The data is kept for the next start in the same folder. Raises EmulatorError if the emulator cannot start; OSError if the port of the
    portal's second address is in use.
    """
    venv.ensure_emulator()
    state.mkdir(parents=True, exist_ok=True)
    with emulator.run(port, state):
        facts = bring_up(port, state)
        with portal_address.serve(port, urlsplit(facts["portal_url"]).netloc):
            yield facts


def bring_up(port: int, state: Path) -> dict[str, Any]:
    """Deploy to a running emulator, seed and warm up, start event delivery, write `deployment.json` and `stack.json`."""
    outputs = deployment.bring_up_to_date(port, state)
    (state / "deployment.json").write_text(json.dumps(outputs, indent=2))
    with progress.step("Demo data"):
        credentials = _seed(port, outputs, state)
    with progress.step("Functions"):
        warm_up.warm_up(port, outputs)
    emulator.release_sources(state)
    urls = {
        "api_url": outputs["api_url"],
        "portal_url": outputs["portal_url"],
        "local_portal_url": local_portal_url(port),
        "mailbox_url": mailbox_url(port),
    }
    stack = {**urls, **credentials}
    (state / "stack.json").write_text(json.dumps(stack, indent=2))
    return stack


def _seed(port: int, outputs: deployment.Deployment, state: Path) -> dict[str, str]:
    """Return the credentials of the demo organization: the previous ones, if the stack still has them."""
    file = state / "credentials.json"
    import_path = ("", "layers/apikit/python", "layers/domain/python")
    names = {f"{table.upper()}_TABLE": name for table, name in outputs["tables"].items()}
    names |= {"PLATFORM_SECRET_ARN": outputs["secret_arn"], "EVENT_BUS": outputs["event_bus"]}
    names |= {"SERVICE_NAME": "seed", "LOG_LEVEL": "WARNING", "API_BASE_URL": outputs["api_url"]}
    names |= {"PYTHONPATH": os.pathsep.join(str(ROOT / each) for each in import_path)}
    command: list[str | Path] = [program(VENV, "python"), "-m", "local.seed", file]
    subprocess.run(command, cwd=ROOT, env=aws.environment(port) | names, check=True)
    credentials: dict[str, str] = json.loads(file.read_text())
    return credentials
