"""The feed of changes on the deployed stack: a life in order, and nothing lost to a poller while many write (D14)."""

from concurrent.futures import ThreadPoolExecutor

from tests.builders import JOHN_AND_JANE
from tests.e2e.feed import Told, asked, events, followed, page
from tests.e2e.stack import Customer

_WRITERS = 20
_CLIENTS_EACH = 5


class TestLife:
    def test_is_told_in_order_with_its_tombstone(self, customer: Customer) -> None:
        start = page(customer, "cursor=latest")["next_cursor"]
        client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
        path = f"/v1/clients/{client['id']}"
        patched = customer.call("PATCH", path, json={"notes": "x"}).json()
        assert customer.call("DELETE", path).status_code == 204
        restored = customer.call("POST", f"{path}/restore").json()
        seen = followed(customer, start, lambda seen: len(seen) >= 4)
        by_version = [(each["version"], each["operation"], each["data"]) for each in seen if each["id"] == client["id"]]
        assert by_version == [
            (1, "created", client),
            (2, "updated", patched),
            (3, "deleted", None),
            (4, "restored", restored),
        ]
        # The organization's first event was that of its API key.
        told = events(customer, lambda told: len(told) >= 4, behind=1)
        assert [event["type"] for event in reversed(told)] == [
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
            written = []
            for number in range(_CLIENTS_EACH):
                body = {**JOHN_AND_JANE, "name": f"Client {writer}.{number}"}
                client = asked(customer, "POST", "/v1/clients", body)
                patched = asked(customer, "PATCH", f"/v1/clients/{client['id']}", {"notes": "x"})
                written.append((client["id"], patched["version"]))
            return written

        with ThreadPoolExecutor(_WRITERS) as pool:
            writers = [pool.submit(write, writer) for writer in range(_WRITERS)]

            def is_enough(seen: Told) -> bool:
                failed = [each.exception() for each in writers if each.done() and each.exception()]
                assert not failed, failed[0]
                return len(seen) >= total

            seen = followed(customer, start, is_enough)
            written = [pair for each in writers for pair in each.result()]
        assert sorted((each["id"], each["version"]) for each in seen) == sorted(
            pair for client_id, last in written for pair in ((client_id, 1), (client_id, last))
        )
        assert {each["operation"] for each in seen if each["version"] == 1} == {"created"}
