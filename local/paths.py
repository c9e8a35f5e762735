"""Where generated things live, all of it under the git-ignored `.local/`; nothing here creates or removes them."""

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
REQUIREMENTS = ROOT / "requirements"


def program(venv: Path, name: str) -> Path:
    """The path of a program in a virtual environment, whether or not it exists yet."""
    if sys.platform == "win32":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name
