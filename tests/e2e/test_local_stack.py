"""What the adjustments to the emulator bring; each test fails when an upgrade of it makes its adjustment void."""

import sys
from pathlib import Path

import httpx
import pytest

from local.paths import TEST_STATE
from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer, RunningStack


def on_the_portal(stack: RunningStack, path: str) -> httpx.Response:
    """Browsers resolve every name below localhost; this machine's resolver may not."""
    host = httpx.URL(stack.facts["portal_url"]).netloc.decode()
    return httpx.get(f"http://127.0.0.1:{stack.port}{path}", headers={"Host": host})


class TestPortal:
    def test_has_the_same_address_everywhere(self, stack: RunningStack) -> None:
        assert stack.facts["portal_url"] == f"http://wedsync.cloudfront.localhost:{stack.port}"

    def test_has_an_address_that_every_resolver_finds(self, stack: RunningStack) -> None:
        page = httpx.get(f"{stack.facts['local_portal_url']}/sign-in")
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert httpx.get(f"{stack.facts['local_portal_url']}/api/v1/clients").json()["code"] == "unauthenticated"

    def test_answers_health_with_the_platforms_own(self, stack: RunningStack) -> None:
        assert on_the_portal(stack, "/health").json()["status"] == "ok"

    def test_serves_its_page_for_every_path_of_it(self, stack: RunningStack) -> None:
        page = on_the_portal(stack, "/reference")
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert page.headers["content-security-policy"].startswith("default-src 'none'")

    def test_has_no_page_for_a_file_that_is_not_there(self, stack: RunningStack) -> None:
        answer = on_the_portal(stack, "/assets/none.js")
        assert answer.status_code in {403, 404}  # the emulator overlooks the right to list, with which S3 answers 404
        assert "html" not in answer.headers["content-type"]

    def test_leads_to_the_api_under_each_prefix(self, stack: RunningStack) -> None:
        for prefix in ("", "/api", "/wp-json/bookingx"):
            assert on_the_portal(stack, f"{prefix}/v1/clients").json()["code"] == "unauthenticated"


class TestWorkers:
    def test_share_the_unpacked_layers_and_code(self, stack: RunningStack) -> None:
        scratch = TEST_STATE / "tmp"
        for name in ("layer_?", "code"):
            folders = list(scratch.glob(f"ministack-lambda-*/{name}"))
            assert folders
            assert all(folder.is_symlink() for folder in folders)
        assert list(scratch.glob("ministack-lambda-*/*.zip")) == []


class TestAnswersWithoutBody:
    def test_have_no_content_type(self, customer: Customer) -> None:
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE)
        path = f"/v1/clients/{client.json()['id']}"
        not_modified = customer.call("GET", path, headers={"If-None-Match": client.headers["etag"]})
        deletion = customer.call("DELETE", path)
        for answer, status in ((not_modified, 304), (deletion, 204)):
            assert (answer.status_code, answer.headers.get("content-type")) == (status, None)


class TestEmulator:
    @pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's table of sockets")
    def test_listens_on_loopback_only(self, stack: RunningStack) -> None:
        pid = int((TEST_STATE / "emulator.pid").read_text())
        assert stack.port in {port for _, port in listening_addresses(pid)}
        assert {address for address, _ in listening_addresses(pid)} == {"0100007F"}


def listening_addresses(pid: int) -> set[tuple[str, int]]:
    """Addresses (hexadecimal, as the kernel writes them) and ports on which a process accepts connections."""
    sockets = {str(each.readlink()) for each in Path(f"/proc/{pid}/fd").iterdir() if each.is_symlink()}
    addresses = set()
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in sockets:
                address, port = fields[1].split(":")
                addresses.add((address, int(port, 16)))
    return addresses
