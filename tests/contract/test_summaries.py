"""Summaries are short imperatives, and every operation has a title for navigation lists, which is shorter still."""

from collections import Counter

import pytest

from tests.contract.operations import Operation, document, operations
from tools.openapi_document import nav_titles
from tools.openapi_document.nav_titles import shorten

MOST_WORDS = 6
# A new verb is added here; first see that none of these says the same.
VERBS = frozenset(
    {
        "Accept", "Activate", "Approve", "Archive", "Cancel", "Capture", "Change", "Check", "Close", "Complete", "Confirm", "Create",
        "Deactivate", "Decline", "Delete", "Expire", "Get", "Hold", "Invite", "List", "Lock", "Mark", "Merge", "Pause", "Pay", "Publish",
        "Reassign", "Receive", "Refresh", "Refund", "Regenerate", "Reject", "Release", "Reopen", "Replace", "Replay", "Reschedule", "Reset",
        "Restore", "Resume", "Retry", "Return", "Review", "Revoke", "Rotate", "Run", "Start", "Submit", "Suspend", "Take", "Test",
        "Unarchive", "Update", "Upsert", "Verify", "Waitlist",
    }
)  # fmt: skip


def deliveries() -> list[Operation]:
    """The requests that webhooks receive."""
    return [Operation("POST", name, item["post"]) for name, item in document()["webhooks"].items()]


EVERY = pytest.mark.parametrize("operation", [*operations(), *deliveries()], ids=str)


class TestSummaries:
    @EVERY
    def test_have_at_most_six_words(self, operation: Operation) -> None:
        summary = operation.details["summary"]
        assert len(summary.split()) <= MOST_WORDS, summary

    @EVERY
    def test_start_with_a_verb(self, operation: Operation) -> None:
        summary = operation.details["summary"]
        assert summary.split()[0] in VERBS, summary

    @pytest.mark.parametrize("operation", deliveries(), ids=str)
    def test_of_webhooks_name_the_event(self, operation: Operation) -> None:
        assert operation.details["summary"] == f"Receive {operation.path}"
        assert operation.details["x-nav-title"] == operation.path


class TestTitles:
    @EVERY
    def test_have_at_most_three_words(self, operation: Operation) -> None:
        title = operation.details["x-nav-title"]
        assert 1 <= len(title.split()) <= nav_titles.MAX_WORDS, title

    def test_are_unique_in_their_tag(self) -> None:
        counts = Counter((o.details["tags"][0], o.details["x-nav-title"]) for o in [*operations(), *deliveries()])
        assert [place for place, count in counts.items() if count > 1] == []

    @pytest.mark.parametrize(
        ("summary", "title"),
        [
            ("Create an API key", "Create API key"),
            ("List menu selections", "List menu selections"),
            ("List the versions of a menu", "List versions"),
            ("Restore a deleted form submission", "Restore form submission"),
            ("Resume a paused or failed webhook", "Resume webhook"),
            ("Activate a suspended child organization", "Activate child organization"),
            ("Regenerate an API key's secret", "Regenerate secret"),
            ("Mark a locked selection as served", "Mark as served"),
            ("Create a weekly staff schedule", "Create staff schedule"),
        ],
    )
    def test_follow_from_summaries(self, summary: str, title: str) -> None:
        assert shorten(summary) == title

    @pytest.mark.parametrize("name", nav_titles.BY_OPERATION)
    def test_of_single_operations_differ_from_the_rule(self, name: str) -> None:
        (operation,) = [o for o in operations() if o.details["operationId"] == name]
        assert operation.details["x-nav-title"] == nav_titles.BY_OPERATION[name]
        assert operation.details["x-nav-title"] != shorten(operation.details["summary"])
