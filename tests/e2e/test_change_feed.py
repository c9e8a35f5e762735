"""The feed of changes on the deployed stack: a life in order, and nothing lost to a poller while many write (D14)."""

from concurrent.futures import ThreadPoolExecutor

from tests.builders import JOHN_AND_JANE
from tests.e2e.feed import Entries, events, follow_feed, page, request_with_retries
from tests.e2e.stack import Customer

_WRITERS = 20
_CLIENTS_EACH = 5


class TestLife:
    def test_is_told_in_order_with_its_tombstone(self, customer: Customer) -> None:
        start = page(customer, "cursor=latest")["next_cursor"]
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        path = f"/v1/clients/{client['id']}"
        patch_result = customer.call("PATCH", path, json={"notes": "x"}).json()
        assert customer.call("DELETE", path).status_code == 204
        restoration = customer.call("POST", f"{path}/restore").json()
        changes = follow_feed(customer, start, lambda entries: len(entries) >= 4)
        by_version = [
            (each["version"], each["operation"], each["data"]) for each in changes if each["id"] == client["id"]
        ]
        assert by_version == [
            (1, "created", client),
            (2, "updated", patch_result),
            (3, "deleted", None),
            (4, "restored", restoration),
        ]
        # The organization's first event was that of its API key.
        all_events = events(customer, lambda entries: len(entries) >= 4, after_sequence=1)
        assert [event["type"] for event in reversed(all_events)] == [
            "client.created",
            "client.updated",
            "client.deleted",
            "client.updated",
        ]


class TestPolling:
    def test_loses_nothing_while_twenty_write(self, customer: Customer) -> None:
        start, total = page(customer, "cursor=latest")["next_cursor"], _WRITERS * _CLIENTS_EACH * 2

        def write(writer: int) -> list[tuple[str, int]]:
            """Each client's id and last version."""
            versions = []
            for number in range(_CLIENTS_EACH):
                body = {**JOHN_AND_JANE, "name": f"Client {writer}.{number}"}
                client = request_with_retries(customer, "POST", "/v1/clients", body)
                client_version = request_with_retries(customer, "PATCH", f"/v1/clients/{client['id']}", {"notes": "x"})
                versions.append((client["id"], client_version["version"]))
            return versions

        with ThreadPoolExecutor(_WRITERS) as pool:
            writers = [pool.submit(write, writer) for writer in range(_WRITERS)]

            def is_enough(changes: Entries) -> bool:
                failures = [each.exception() for each in writers if each.done() and each.exception()]
                assert not failures, failures[0]
                return len(changes) >= total

            changes = follow_feed(customer, start, is_enough)
            versions = [pair for each in writers for pair in each.result()]
        assert sorted((each["id"], each["version"]) for each in changes) == sorted(
            pair for client_id, last in versions for pair in ((client_id, 1), (client_id, last))
        )
        assert {each["operation"] for each in changes if each["version"] == 1} == {"created"}
