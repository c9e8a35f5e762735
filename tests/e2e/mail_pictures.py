"""Pictures of mails, as programs on a telephone and on a desktop show them, light and dark."""

import json
import subprocess
from collections.abc import Mapping

from local.paths import ROOT, TEST_STATE, VENV, program

_WIDTHS = (700, 360)
_SCHEMES = ("light", "dark")


def take_pictures(mails: Mapping[str, str]) -> None:
    """Write pictures of the mails (HTML by name). Fails if one loads something, is wider than the window, or is not accessible."""
    folder = TEST_STATE / "screenshots"
    folder.mkdir(exist_ok=True)
    pictures = [
        {"html": html, "file": f"{folder / name}-{scheme}-{width}.png", "width": width, "colorScheme": scheme}
        for name, html in mails.items()
        for width in _WIDTHS
        for scheme in _SCHEMES
    ]
    command = [program(VENV, "node"), ROOT / "tests" / "portal" / "picture.mjs"]
    run = subprocess.run(command, input=json.dumps(pictures), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
