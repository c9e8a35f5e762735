"""The lock of the emulator's queues."""

import threading
from typing import Any

from local.queue_locks import lock_members


def test_a_message_that_is_sent_during_a_deletion_is_kept() -> None:
    queue: dict[str, Any] = {"messages": ["old", "kept"]}
    functions: dict[str, Any] = {}
    sender = threading.Thread(target=lambda: functions["send"]("new"))

    def send(message: str) -> None:
        queue["messages"].append(message)

    def delete(message: str) -> None:
        rest = [each for each in queue["messages"] if each != message]
        sender.start()
        sender.join(0.05)  # without the lock, the message is sent now
        queue["messages"] = rest

    functions |= {"send": send, "delete": delete}
    lock_members(threading.RLock(), functions, ["send", "delete"])
    functions["delete"]("old")
    sender.join()
    assert queue["messages"] == ["kept", "new"]


def test_a_function_may_call_another_one() -> None:
    functions: dict[str, Any] = {"send": lambda: ["sent"], "send_all": lambda: functions["send"]() * 2}
    lock_members(threading.RLock(), functions, ["send", "send_all"])
    assert functions["send_all"]() == ["sent", "sent"]
