"""The packages of the SDKs as the deployed portal serves them."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.stack import RunningStack

Json = dict[str, Any]
_LIST_CLIENTS = """
import os, wedsync
print(wedsync.WedSyncClient(os.environ["SECRET"], base_url=os.environ["URL"]).clients.list(limit=1).object)
"""
_TYPES = {".gz": "application/gzip", ".tgz": "application/gzip"}


class TestDownloads:
    @pytest.fixture
    def portal(self, stack: RunningStack) -> str:
        """The address of the downloads."""
        return f"{stack.facts['portal_url']}/downloads"

    def test_have_the_checksums_and_sizes_of_the_manifest(self, portal: str) -> None:
        manifest: Json = json.loads(httpx.get(f"{portal}/manifest.json").content)
        checksums = httpx.get(f"{portal}/SHA256SUMS.txt").text.splitlines()
        files = [file for each in manifest["packages"] for file in each["files"]]
        assert len(manifest["packages"]) == 4
        for file in files:
            answer = httpx.get(f"{portal}/{file['name']}")
            assert answer.status_code == 200, file
            assert (len(answer.content), hashlib.sha256(answer.content).hexdigest()) == (file["size"], file["sha256"])
            assert answer.headers["content-type"] == _TYPES.get(Path(file["name"]).suffix, "application/zip")
            assert "content-encoding" not in answer.headers
            assert answer.headers["cache-control"] == "no-cache"
            assert f"{file['sha256']}  {file['name']}" in checksums

    def test_texts_are_shown_by_browsers(self, portal: str) -> None:
        for language in ("node", "python", "php", "csharp"):
            for name in ("README.md", "REFERENCE.md", "CHANGELOG.md"):
                answer = httpx.get(f"{portal}/{language}/{name}")
                assert (answer.status_code, answer.headers["content-type"]) == (200, "text/plain; charset=utf-8")

    def test_python_runs_the_downloaded_wheel(self, stack: RunningStack, portal: str, tmp_path: Path) -> None:
        wheel = tmp_path / "wedsync-1.0.0-py3-none-any.whl"
        wheel.write_bytes(httpx.get(f"{portal}/{wheel.name}").content)
        customer = stack.customer()
        environment = {"PYTHONPATH": str(wheel), "SECRET": customer.api_secret, "URL": customer.api_url}
        run = subprocess.run(
            [sys.executable, "-c", _LIST_CLIENTS],
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (run.stdout, run.stderr) == ("list\n", "")
