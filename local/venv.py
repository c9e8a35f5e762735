"""Creates the virtual environments from the hashed locks; standard library only, as nothing is installed yet."""

import fcntl
import subprocess
import sys
import venv
from pathlib import Path

from infra.fingerprints import fingerprint
from local import progress, stamps
from local.paths import EMULATOR_VENV, LOCAL, PEERS_VENV, REQUIREMENTS, VENV, program

_OLDEST = (3, 11)


def ensure_tools() -> None:
    """`.venv` holds exactly what requirements/dev.txt locks."""
    _ensure(VENV, REQUIREMENTS / "dev.txt", title="Python packages")


def ensure_emulator() -> None:
    """The emulator's environment holds exactly what requirements/emulator.txt locks; two processes may ask for it at once."""
    LOCAL.mkdir(exist_ok=True)
    with EMULATOR_VENV.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _ensure(EMULATOR_VENV, REQUIREMENTS / "emulator.txt", title="Emulator")


def ensure_peers() -> None:
    """The peers' environment holds exactly what requirements/peers.txt locks."""
    _ensure(PEERS_VENV, REQUIREMENTS / "peers.txt", title="Packages for comparison benchmarks")


def _ensure(folder: Path, lock: Path, *, title: str) -> None:
    bootstrap = REQUIREMENTS / "bootstrap.txt"
    stamp = folder / ".stamp"
    value = fingerprint([lock, bootstrap], salt=sys.version)
    if stamps.is_current(stamp, value) and program(folder, "python").exists():
        stamp.touch()  # Make compares times, this compares contents
        return
    with progress.step(f"{title}: {folder.name}"):
        uv = _uv(bootstrap)
        if not _is_this_python(folder):
            venv.create(folder, with_pip=False, clear=True)
        _call([uv, "pip", "sync", "--quiet", "--require-hashes", "--python", program(folder, "python"), lock])
    stamps.record(stamp, value)


def _uv(bootstrap: Path) -> Path:
    """The installer, which every lock of the tools names again; pip checks its hash."""
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
