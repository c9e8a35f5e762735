"""The PHP SDK, and the programs that run on it."""

import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from local.paths import ROOT

Json = dict[str, Any]
SOURCE = ROOT / "sdks" / "php"
TESTS = ROOT / "tests" / "sdks" / "php"
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


def call_operations(calls: Sequence[Json], *, secret: str, base_url: str, has_examples: bool = True) -> list[Json]:
    """Return the outcomes of calls of `tests.sdks.operations`. `has_examples`: the answers are those of the document."""
    inputs = [
        {
            "resource": call["resource"],
            "method": call["method"],
            "arguments": [*call["ids"].values(), *_last_arguments(call)],
            "times": call["times"] if has_examples else [],
        }
        for call in calls
    ]
    text = json.dumps({"secret": secret, "base_url": base_url, "calls": inputs})
    outcomes: list[Json] = json.loads(run_php(str(TESTS / "call_operations.php"), text=text))
    return outcomes


def _last_arguments(call: Json) -> list[Json]:
    """Return the body with the options and the query in one array, or the query and the options."""
    options = {"if_match": call["version"]} if call["version"] else {}
    if call["has_body"]:
        return [call["body"] or {}, {**call["query_values"], **options}]
    return [*([call["query_values"]] if call["has_query"] else []), options]
