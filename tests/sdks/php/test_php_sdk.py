"""The PHP SDK: its own tests, run by PHP against a scripted server."""

from pathlib import Path

import pytest

from tests.php_sdk import run_php
from tests.sdks.scripted_server import a_scripted_server

SUITE = Path(__file__).parent / "suite"
SUITES = sorted(path.name for path in SUITE.glob("*.php") if path.name != "runner.php")


@pytest.mark.parametrize("suite", SUITES)
def test_passes_its_own_tests(suite: str) -> None:
    with a_scripted_server() as server:
        output = run_php(str(SUITE / suite), env={"WEDSYNC_SERVER": server.url})
    assert output.count("\nok ") + output.startswith("ok ") >= (SUITE / suite).read_text().count("\ntest('")
