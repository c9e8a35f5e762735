"""`make run`: runs the platform on this machine until Ctrl-C. Starts with the standard library only, on Python 3.11 or later."""

import os
import signal
import sys
import time
from types import FrameType
from typing import Any

from local import progress, venv
from local.paths import LOCAL, ROOT, RUN_STATE, VENV, program

DEFAULT_PORT = 4566
_POLL_S = 2

_FIRST_CALL = """curl -sS '{api_url}/v1/clients' \\
  -H 'X-API-Key: {api_key}' -H 'X-API-Secret: {api_secret}' \\
  -H 'Content-Type: application/json' \\
  -d '{{"name": "John & Jane Smith", "email": "john@example.com", "wedding_date": "2025-06-15", "package_type": "premium"}}'"""


def main() -> None:
    """Install, build, start, deploy, seed and warm up, then wait. Ctrl-C or SIGTERM stops everything and keeps the data."""
    venv.main()
    if not _is_in_venv():
        os.chdir(ROOT)
        os.execv(program(VENV, "python"), [str(program(VENV, "python")), "-m", "local.run"])  # noqa: S606 (a fixed program)
    _run(int(os.environ.get("WEDSYNC_PORT", DEFAULT_PORT)))


def _run(port: int) -> None:
    from local import emulator, stack  # noqa: PLC0415 (they need the packages that main installs)

    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with stack.start(port, RUN_STATE) as stack_values:
            (LOCAL / "stack.json").write_text((RUN_STATE / "stack.json").read_text())
            _print_values(stack_values)
            while emulator.is_listening(port):
                time.sleep(_POLL_S)
        sys.exit(f"The emulator stopped unexpectedly. See {emulator.log_file(RUN_STATE)}.")
    except KeyboardInterrupt:
        progress.say("\nStopped. The data is kept.")
    except emulator.EmulatorError as failure:
        sys.exit(str(failure))


def _interrupt(_signum: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _is_in_venv() -> bool:
    return os.path.realpath(sys.prefix) == os.path.realpath(VENV)


def _print_values(stack: dict[str, Any]) -> None:
    lines = [f"  {name.replace('_', ' '):<20} {value}" for name, value in stack.items()]
    progress.say("\n".join(["", "WedSync is running.", "", *lines, "", f"All values: {LOCAL / 'stack.json'}", ""]))
    if "local_portal_url" in stack:
        address = f"{stack['local_portal_url']} is the portal, too: for browsers and programs that find no names below localhost."
        progress.say(f"{address}\nMails of the platform: {stack['mailbox_url']}\n")
    if "api_key" in stack:
        progress.say(f"First call:\n\n{_FIRST_CALL.format(**stack)}\n")
    progress.say("Ctrl-C stops the stack and keeps the data. `make redeploy` deploys your changes.")


if __name__ == "__main__":
    main()
