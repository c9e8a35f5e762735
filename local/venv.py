"""Creates the virtual environments from the lock files with hashes. Standard library only: no package is installed yet."""

import fcntl
import subprocess
import sys
import venv
from pathlib import Path

from infra.fingerprints import fingerprint
from local import progress, stamps
from local.paths import DOTNET_VENV, EMULATOR_VENV, LOCAL, PEERS_VENV, REQUIREMENTS, SDK_TASKS_VENV, VENV, program

_OLDEST = (3, 11)


def ensure_tools() -> None:
    """Install exactly the packages of requirements/dev.txt in `.venv`."""
    _ensure(VENV, REQUIREMENTS / "dev.txt", title="Python packages")


def ensure_emulator() -> None:
    """Install exactly the packages of requirements/emulator.txt. Takes a lock, because two processes may call it at once."""
    LOCAL.mkdir(exist_ok=True)
    with EMULATOR_VENV.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _ensure(EMULATOR_VENV, REQUIREMENTS / "emulator.txt", title="Emulator")


def ensure_peers() -> None:
    """Install exactly the packages of requirements/peers.txt."""
    _ensure(PEERS_VENV, REQUIREMENTS / "peers.txt", title="Packages for comparison benchmarks")


def ensure_sdk_tasks() -> None:
    """Install exactly the packages of requirements/sdk-tasks.txt."""
    _ensure(SDK_TASKS_VENV, REQUIREMENTS / "sdk-tasks.txt", title="Packages for the comparison of SDKs")


def ensure_dotnet() -> None:
    """Install exactly the packages of requirements/dotnet.txt. Takes a lock, because several processes of tests may call it at once."""
    LOCAL.mkdir(exist_ok=True)
    with DOTNET_VENV.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _ensure(DOTNET_VENV, REQUIREMENTS / "dotnet.txt", title=".NET runtime")


def _ensure(folder: Path, lock: Path, *, title: str) -> None:
    bootstrap = REQUIREMENTS / "bootstrap.txt"
    stamp = folder / ".stamp"
    value = fingerprint([lock, bootstrap], salt=sys.version)
    if stamps.is_current(stamp, value) and program(folder, "python").exists():
        stamp.touch()  # for Make, which compares times
        return
    with progress.step(f"{title}: {folder.name}"):
        uv = _uv(bootstrap)
        if not _is_this_python(folder):
            venv.create(folder, with_pip=False, clear=True)
        _call([uv, "pip", "sync", "--quiet", "--require-hashes", "--python", program(folder, "python"), lock])
    stamps.record(stamp, value)


def _uv(bootstrap: Path) -> Path:
    """Return uv, installed with pip, which checks its hash, if it is missing."""
    uv = program(VENV, "uv")
    if uv.exists() and _is_this_python(VENV):
        return uv
    venv.create(VENV, with_pip=True, clear=True)
    _call([program(VENV, "python"), "-m", "pip", "install", "--quiet", "--require-hashes", "-r", bootstrap])
    return uv


def _is_this_python(folder: Path) -> bool:
    config = folder / "pyvenv.cfg"
    version = ".".join(map(str, sys.version_info[:3]))
    return config.is_file() and f"version = {version}\n" in config.read_text() and program(folder, "python").exists()


def _call(command: list[str | Path]) -> None:
    subprocess.run(command, check=True)


def main() -> None:
    """Create or update the tools' environment."""
    if sys.version_info < _OLDEST:
        sys.exit(f"Python {'.'.join(map(str, _OLDEST))} or later is required; this is {sys.version.split()[0]}.")
    ensure_tools()


if __name__ == "__main__":
    main()
