"""The catalogue of event types (W2) and the patterns that match them (W1)."""

import re

import pytest

from domain.events.event_catalogue import EVENT_TYPES, PATTERNS, find_object_type, matches_type

# The contract's list, as it is written there.
CONTRACT = """
organization.{created,updated,suspended} venue.{created,updated,archived}
space.{created,updated,out_of_service,returned_to_service}
client.{created,updated,status_changed,archived,deleted} customer.{created,updated,merged,deleted}
wedding.{created,updated,tentative,waitlisted,definite,date_changed,guest_count_changed,guarantee_locked,option_expiring,released,started,completed,closed,canceled,lost,deleted}
menu.published menu_selection.{submitted,changed,locked} form.{created,published,archived}
form_submission.{submitted,updated,reviewed}
booking.{held,created,confirmed,declined,updated,rescheduled,reassigned,checked_in,completed,no_show,canceled,expired,reminder_due}
waitlist.{entry_created,slot_offered,entry_converted} service.{created,updated,deleted}
staff.{created,updated,deactivated,schedule_changed,time_off_created,time_off_deleted}
availability.changed payment.{created,authorized,succeeded,failed,canceled} payment_schedule.created
payment_request.{due,overdue} refund.{created,succeeded,failed} receipt.issued
webhook.{failing,disabled} alert.{firing,resolved} application.{created,approved,rejected,suspended,activated}
api_key.{created,rotated,revoked,expiring} quota.threshold_reached report.{completed,failed}
batch.completed export.completed
integration.{connected,disconnected,credential_invalid} sync.{started,completed,failed} sync_conflict.{detected,resolved}
"""


class TestCatalogue:
    def test_holds_the_contracts_types_and_no_other(self) -> None:
        contract_types = [
            f"{resource}.{name}"
            for resource, names in re.findall(r"(\w+)\.(?:\{([^}]*)\}|\w+)", CONTRACT)
            for name in names.split(",")
            if names
        ]
        contract_types += re.findall(r"\b\w+\.\w+\b", re.sub(r"\w+\.\{[^}]*\}", "", CONTRACT))
        faults = [f"{each} is not in CONTRACT" for each in EVENT_TYPES if each not in contract_types]
        faults += [f"{each} is not in EVENT_TYPES" for each in contract_types if each not in EVENT_TYPES]
        assert faults == []
        assert len(contract_types) == len(EVENT_TYPES)
        assert len(EVENT_TYPES) > 60

    def test_every_type_has_its_sentence(self) -> None:
        assert all(text.endswith(".") and len(text) > 15 for text in EVENT_TYPES.values())
        assert len(set(EVENT_TYPES.values())) == len(EVENT_TYPES)

    def test_patterns_are_types_resources_and_all(self) -> None:
        assert {"*", "client.*", "client.created", "sync_conflict.*"} <= PATTERNS
        assert not {"", "client", "client.", "*.created", "client.cr*", "**", "nothing.*"} & PATTERNS

    @pytest.mark.parametrize(
        ("event_type", "object_name"),
        [
            ("client.created", "client"),
            ("quota.threshold_reached", "quota_alert"),
            ("availability.changed", "availability_change"),
        ],
    )
    def test_a_type_names_the_object_that_its_event_holds(self, event_type: str, object_name: str) -> None:
        assert find_object_type(event_type) == object_name


class TestMatches:
    @pytest.mark.parametrize(
        ("patterns", "event_type", "is_match"),
        [
            (["*"], "client.created", True),
            (["client.*"], "client.created", True),
            (["client.created"], "client.created", True),
            (["wedding.*", "client.created"], "client.created", True),
            (["client.updated"], "client.created", False),
            (["wedding.*"], "client.created", False),
            (["sync.*"], "sync_conflict.detected", False),
            ([], "client.created", False),
        ],
    )
    def test_selects(self, patterns: list[str], event_type: str, is_match: bool) -> None:  # noqa: FBT001 - a case's column
        assert matches_type(patterns, event_type) is is_match
