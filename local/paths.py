"""Paths of generated files, all in the git-ignored `.local/`, and of the virtual environments."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCAL = ROOT / ".local"
BUILD = LOCAL / "build"
RUN_STATE = LOCAL / "run"
TEST_STATE = LOCAL / "test"

VENV = ROOT / ".venv"
EMULATOR_VENV = LOCAL / "emulator-venv"
PEERS_VENV = LOCAL / "peers-venv"
SDK_TASKS_VENV = LOCAL / "sdk-tasks-venv"
DOTNET_VENV = LOCAL / "dotnet-venv"
REQUIREMENTS = ROOT / "requirements"


def program(venv: Path, name: str) -> Path:
    """Return the path of a program in a virtual environment. It need not exist."""
    if sys.platform == "win32":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name
