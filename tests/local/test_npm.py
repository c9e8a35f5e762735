import json
from pathlib import Path

import pytest

from local.paths import ROOT

LOCKS = [
    ROOT / folder / "package-lock.json"
    for folder in (".", "tools/lint", "tests/e2e", "tests/portal", "portal_site", "sdks/node", "benchmarks/portal")
]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.parent.name)
class TestLocks:
    def test_names_no_registry(self, lock: Path) -> None:
        text = lock.read_text()
        assert '"resolved"' not in text
        assert "://registry" not in text

    def test_every_package_has_a_hash(self, lock: Path) -> None:
        packages = json.loads(lock.read_text())["packages"]
        assert len(packages) > 1
        assert [name for name, package in packages.items() if name and "integrity" not in package] == []
