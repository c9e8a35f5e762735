"""Redrives of the emulator's dead-letter queues."""

from typing import Any

from local.message_moves import move_messages

NOW = 1_000.0
QUEUES = ("arn:a", "arn:b")


def message(body: str, source: str | None, *, visible_at: float = NOW) -> dict[str, Any]:
    return {
        "id": f"id-{body}",
        "body": body,
        "group_id": "org_1",
        "receive_count": 5,
        "first_receive_at": NOW - 60,
        "receipt_handle": "handle",
        "visible_at": visible_at,
        "sys": {"AWSTraceHeader": "Root=1"} | ({"DeadLetterQueueSourceArn": source} if source else {}),
    }


def test_messages_go_back_to_their_sources_as_new_ones() -> None:
    queues: dict[str, dict[str, Any]] = {arn: {"messages": []} for arn in QUEUES}
    dead_letters = {"messages": [message("1", "arn:a"), message("2", "arn:b"), message("3", "arn:a")]}
    move_messages(dead_letters, queues.get, NOW)
    bodies = {arn: [each["body"] for each in queue["messages"]] for arn, queue in queues.items()}
    assert (bodies, dead_letters["messages"]) == ({"arn:a": ["1", "3"], "arn:b": ["2"]}, [])
    first = queues["arn:a"]["messages"][0]
    assert first["id"] != "id-1"
    assert (first["group_id"], first["receive_count"], first["receipt_handle"]) == ("org_1", 0, None)
    assert first["sys"] == {"AWSTraceHeader": "Root=1"}


def test_messages_in_flight_and_those_without_a_source_stay() -> None:
    rest = [message("1", "arn:a", visible_at=NOW + 30), message("2", None), message("3", "arn:gone")]
    queue, dead_letters = {"messages": list[Any]()}, {"messages": list(rest)}
    move_messages(dead_letters, {"arn:a": queue}.get, NOW)
    assert (dead_letters["messages"], queue["messages"]) == (rest, [])
