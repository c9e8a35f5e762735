from typing import Any

from local.mailbox import select_mails


def _record(recipient: str, subject: str, moment: str) -> dict[str, Any]:
    return {"To": [recipient], "Subject": subject, "BodyText": "Text", "BodyHtml": "<p>", "Timestamp": moment}


RECORDS = [
    _record("a@example.com", "First", "2026-11-28T10:00:00Z"),
    _record("b@example.com", "Other", "2026-11-28T10:00:01Z"),
    _record("A@example.com", "Second", "2026-11-28T10:00:02Z"),
    _record("a@example.com", "Third", "2026-11-28T10:00:02Z"),
]


class TestSelection:
    def test_is_of_one_address_newest_first(self) -> None:
        assert [mail["subject"] for mail in select_mails(RECORDS, "a@example.com")] == ["Third", "Second", "First"]

    def test_of_no_address_is_of_all(self) -> None:
        assert len(select_mails(RECORDS, "")) == 4

    def test_has_the_documented_members(self) -> None:
        [mail] = select_mails(RECORDS, "b@example.com")
        assert mail == {
            "to": "b@example.com",
            "subject": "Other",
            "text": "Text",
            "html": "<p>",
            "at": "2026-11-28T10:00:01Z",
        }
