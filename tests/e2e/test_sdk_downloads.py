"""The packages of the SDKs as the deployed portal serves them."""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.e2e.stack import RunningStack

Json = dict[str, Any]
_LIST_CLIENTS = """
import os, wedsync
print(wedsync.WedSyncClient(os.environ["SECRET"], base_url=os.environ["URL"]).clients.list(limit=1).data.__class__.__name__)
"""
_TYPES = {".gz": "application/gzip", ".tgz": "application/gzip"}


class TestDownloads:
    @pytest.fixture
    def portal(self, stack: RunningStack) -> Iterator[httpx.Client]:
        """The downloads of the portal. Not every resolver knows names below localhost, so the name of the portal is a header."""
        host = httpx.URL(stack.facts["portal_url"]).netloc.decode()
        with httpx.Client(base_url=f"http://127.0.0.1:{stack.port}/downloads", headers={"Host": host}) as client:
            yield client

    def test_have_the_checksums_and_sizes_of_the_manifest(self, portal: httpx.Client) -> None:
        packages: list[Json] = portal.get("manifest.json").json()["packages"]
        checksums = portal.get("SHA256SUMS.txt").text.splitlines()
        assert len(packages) == 4
        for file in (file for each in packages for file in each["files"]):
            answer = portal.get(file["name"])
            assert answer.status_code == 200, file
            assert (len(answer.content), hashlib.sha256(answer.content).hexdigest()) == (file["size"], file["sha256"])
            assert answer.headers["content-type"] == _TYPES.get(Path(file["name"]).suffix, "application/zip")
            assert "content-encoding" not in answer.headers
            assert answer.headers["cache-control"] == "no-cache"
            assert f"{file['sha256']}  {file['name']}" in checksums

    def test_texts_are_shown_by_browsers(self, portal: httpx.Client) -> None:
        for language in ("node", "python", "php", "csharp"):
            for name in ("README.md", "REFERENCE.md", "CHANGELOG.md"):
                answer = portal.get(f"{language}/{name}")
                assert (answer.status_code, answer.headers["content-type"]) == (200, "text/plain; charset=utf-8")

    def test_python_runs_the_downloaded_wheel(self, stack: RunningStack, portal: httpx.Client, tmp_path: Path) -> None:
        wheel = tmp_path / "wedsync-1.0.0-py3-none-any.whl"
        wheel.write_bytes(portal.get(wheel.name).content)
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
