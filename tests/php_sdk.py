"""The PHP SDK, and the programs that run on it."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from local.paths import ROOT

SOURCE = ROOT / "sdks" / "php"
_EXTENSIONS = ("curl", "sodium")
_HELP = "The tests of sdks/php need PHP 8.2 with curl and sodium: apt-get install php-cli php-curl php-mbstring php-xml"


@cache
def find_php() -> str:
    """Return the path of PHP. Without it, the test is skipped, except on CI: there it fails."""
    php = shutil.which("php")
    modules = subprocess.run([php, "-m"], capture_output=True, text=True, check=True).stdout.split() if php else []
    if php and set(_EXTENSIONS) <= set(modules):
        return php
    if os.environ.get("CI"):
        pytest.fail(_HELP)
    pytest.skip(_HELP)


def run_php(*arguments: str, env: Mapping[str, str] | None = None, text: str = "") -> str:
    """Return what a program prints. Fails with its output if it fails, and for every warning and notice."""
    strict = ("-d", "error_reporting=-1", "-d", "display_errors=stderr", "-d", "zend.assertions=1")
    variables = {"PATH": os.environ["PATH"], "WEDSYNC_PACKAGE": str(SOURCE), **(env or {})}
    process = subprocess.run(
        [find_php(), *strict, *arguments],
        cwd=ROOT,
        env=variables,
        input=text,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, f"php {' '.join(arguments)}:\n{process.stdout}\n{process.stderr}"
    assert not process.stderr, process.stderr
    return process.stdout


def php_files() -> list[Path]:
    """Return the files of the package."""
    return sorted(SOURCE.rglob("*.php"))
