"""The list of the portal's journeys names only journeys that exist, and has some for each of its rows."""

import re

import pytest

from tools.openapi import ROOT

_TEXT = (ROOT / "docs" / "portal-journeys.md").read_text(encoding="utf-8")
_ROWS = [line.strip("| \n").split(" | ") for line in _TEXT.splitlines() if line.startswith("| ")][2:]
_JOURNEY = re.compile(r"`([\w.-]+\.test\.mjs): ([^`]+)`")
_TITLE = re.compile(r"\bit\(\s*(['`])(.+?)\1,")


@pytest.mark.parametrize("row", _ROWS, ids=lambda row: row[0])
def test_a_row_names_journeys_that_exist(row: list[str]) -> None:
    journeys = _JOURNEY.findall(row[2])
    assert journeys
    missing = [(name, title) for name, title in journeys if title not in _titles(name)]
    assert not missing


def _titles(name: str) -> set[str]:
    text = (ROOT / "tests" / "portal" / name).read_text(encoding="utf-8")
    return {title for _, title in _TITLE.findall(text)}
