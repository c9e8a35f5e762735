"""No two weddings hold the same element of a venue at the same time, whatever the way in and the race (D15)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.actor import Tenant
from apikit.clock import epoch_ms
from apikit.dynamo.table import Table
from apikit.errors import SlotUnavailable, WriteContention
from domain.ledgers.model import ReservedSlot
from domain.ledgers.reservation_ledger import ReservationLedger
from domain.weddings.model import Wedding
from domain.weddings.option_processor import CAUSE
from domain.weddings.repository import WeddingRepository
from tests.batches import batch, results
from tests.builders import NOW
from tests.fakes.jobs import a_runner
from tests.gateway import Answer, Caller
from tests.threads import in_another_thread
from tests.venues import a_venue
from tests.weddings import a_wedding, act, patch_wedding, request_wedding, send_action, wedding_record


@pytest.fixture
def venue(caller: Caller) -> dict[str, Any]:
    """A venue in Rome with two rooms and a combo of both."""
    new_venue = a_venue(caller)

    def space(**fields: Any) -> str:
        answer = caller.call("POST", f"/v1/venues/{new_venue['id']}/spaces", json=fields)
        assert answer.status == 201, answer
        return str(answer.json()["id"])

    new_venue["hall"], new_venue["room"] = space(name="Hall"), space(name="Room")
    new_venue["both"] = space(name="Both", kind="combo", element_ids=[new_venue["hall"], new_venue["room"]])
    return new_venue


def request_hold(caller: Caller, venue: dict[str, Any], *spaces: str, **fields: Any) -> Answer:
    place = {"venue_id": venue["id"], "space_ids": [venue[space] for space in spaces or ("hall",)]}
    return request_wedding(caller, **{**place, "status": "tentative", **fields})


def hold_wedding(caller: Caller, venue: dict[str, Any], *spaces: str, **fields: Any) -> dict[str, Any]:
    answer = request_hold(caller, venue, *spaces, **fields)
    assert answer.status == 201, answer
    wedding: dict[str, Any] = answer.json()
    return wedding


class TestHolding:
    def test_the_second_is_refused_and_told_by_whom(self, caller: Caller, venue: dict[str, Any]) -> None:
        first = hold_wedding(caller, venue)
        assert request_hold(caller, venue).problem(409, "slot_unavailable")["clash"] == {
            "id": venue["hall"],
            "held_by": first["id"],
            "start_at": "2027-06-11T22:00:00.000Z",
            "end_at": "2027-06-12T22:00:00.000Z",
        }

    def test_by_every_way_in(self, caller: Caller, venue: dict[str, Any]) -> None:
        hold_wedding(caller, venue)
        inquiry = hold_wedding(caller, venue, status="inquiry")
        send_action(caller, inquiry, "hold").problem(409, "slot_unavailable")
        patch_wedding(caller, inquiry, status="tentative").problem(409, "slot_unavailable")
        other_wedding = hold_wedding(caller, venue, "room")
        patch_wedding(caller, other_wedding, space_ids=[venue["hall"]]).problem(409, "slot_unavailable")
        another_day = hold_wedding(caller, venue, date="2027-06-13")
        patch_wedding(caller, another_day, date="2027-06-12").problem(409, "slot_unavailable")

    def test_a_combo_holds_its_elements(self, caller: Caller, venue: dict[str, Any]) -> None:
        hold_wedding(caller, venue, "both")
        for space in ("hall", "room", "both"):
            request_hold(caller, venue, space).problem(409, "slot_unavailable")
        assert request_hold(caller, venue, "hall", date="2027-06-13").status == 201
        request_hold(caller, venue, "both", date="2027-06-13").problem(409, "slot_unavailable")

    def test_one_may_begin_when_another_ends(self, caller: Caller, venue: dict[str, Any]) -> None:
        hold_wedding(caller, venue, start_at="2027-06-12T08:00:00Z", end_at="2027-06-12T12:00:00Z")
        hold_wedding(caller, venue, start_at="2027-06-12T12:00:00Z", end_at="2027-06-12T20:00:00Z")
        times = {"start_at": "2027-06-12T11:59:59Z", "end_at": "2027-06-12T12:00:00Z"}
        request_hold(caller, venue, **times).problem(409, "slot_unavailable")

    def test_inquiries_and_the_waitlist_hold_nothing(self, caller: Caller, venue: dict[str, Any]) -> None:
        for status in ("inquiry", "waitlisted", "inquiry"):
            hold_wedding(caller, venue, status=status)
        assert request_hold(caller, venue).status == 201

    def test_goes_on_through_confirmation_and_ends_with_every_end(self, caller: Caller, venue: dict[str, Any]) -> None:
        for way in (["release"], ["lose"], ["confirm", "cancel"], ["confirm", "start", "complete"]):
            wedding = hold_wedding(caller, venue)
            for action in way:
                request_hold(caller, venue).problem(409, "slot_unavailable")
                wedding = act(caller, wedding, action)
        assert request_hold(caller, venue).status == 201

    def test_of_a_combo_keeps_the_combo_as_it_is(self, caller: Caller, venue: dict[str, Any]) -> None:
        wedding = hold_wedding(caller, venue, "both")
        path = f"/v1/venues/{venue['id']}/spaces"
        third = caller.call("POST", path, json={"name": "Terrace"}).json()["id"]
        elements = {"element_ids": [venue["hall"], third]}
        for method, json in (("DELETE", None), ("PATCH", elements)):
            problem = caller.call(method, f"{path}/{venue['both']}", json=json).problem(409, "conflict")
            assert [each["held_by"] for each in problem["reservations"]] == [wedding["id"]]
        act(caller, wedding, "release")
        assert caller.call("PATCH", f"{path}/{venue['both']}", json=elements).status == 200
        assert caller.call("DELETE", f"{path}/{venue['both']}").status == 204
        assert request_hold(caller, venue, "room").status == 201

    def test_needs_a_space_that_was_not_deleted(self, caller: Caller, venue: dict[str, Any]) -> None:
        inquiry = hold_wedding(caller, venue, "both", status="inquiry")
        path = f"/v1/venues/{venue['id']}/spaces/{venue['both']}"
        assert caller.call("DELETE", path).status == 204
        send_action(caller, inquiry, "hold").problem(409, "conflict")
        assert caller.call("POST", f"{path}/restore").status == 200
        assert act(caller, inquiry, "hold")["status"] == "tentative"

    def test_of_a_part_is_a_hold_as_any(self, caller: Caller, venue: dict[str, Any]) -> None:
        part = {"name": "Brunch", "space_id": venue["room"], "start_at": "2027-06-13T00:00:00Z"}
        hold_wedding(caller, venue, "hall", start_at="2027-06-12T10:00:00Z", sub_events=[part])
        request_hold(caller, venue, "room", date="2027-06-13").problem(409, "slot_unavailable")

    def test_ends_with_deletion_and_may_not_come_back(self, caller: Caller, venue: dict[str, Any]) -> None:
        wedding = hold_wedding(caller, venue)
        path = f"/v1/weddings/{wedding['id']}"
        assert caller.call("DELETE", path, headers={"If-Match": "*"}).status == 204
        other = hold_wedding(caller, venue)
        caller.call("POST", f"{path}/restore").problem(409, "slot_unavailable")
        act(caller, other, "lose")
        assert caller.call("POST", f"{path}/restore").status == 200
        request_hold(caller, venue).problem(409, "slot_unavailable")


class TestBatches:
    def test_that_are_atomic_hold_one_space_once(self, caller: Caller, venue: dict[str, Any]) -> None:
        body = {"client_id": hold_wedding(caller, venue, status="inquiry")["client_id"], "date": "2027-06-12"}
        body |= {"venue_id": venue["id"], "space_ids": [venue["hall"]], "status": "definite"}
        operation = {"method": "POST", "path": "/v1/weddings", "body": body}
        with a_runner():
            answers = results(batch(caller, operation, operation, atomic=True))
        assert [(each["status"], each["body"]["code"]) for each in answers] == [
            (424, "failed_dependency"),
            (409, "slot_unavailable"),
        ]
        assert request_hold(caller, venue).status == 201


def a_holding_wedding(venue: dict[str, Any], caller: Caller, **fields: Any) -> Wedding:
    slot = ReservedSlot(venue["hall"], epoch_ms(NOW), epoch_ms(NOW + timedelta(hours=8)), 1)
    values = {"venue_id": venue["id"], "space_ids": [venue["hall"]], "status": "tentative", "slots": (slot,)}
    return wedding_record(Tenant(caller.organization_id, "live"), **{**values, **fields})


class TestRoom:
    def test_there_is_for_a_wedding_with_all_that_it_may_have(self, caller: Caller, venue: dict[str, Any]) -> None:
        many: dict[str, Any] = {
            "metadata": {f"m{number:02d}": "x" for number in range(50)},
            "external_refs": [{"source": "opera", "external_id": f"G{number}"} for number in range(20)],
            "start_at": "2027-06-12T08:00:00Z",
            "end_at": "2027-06-25T08:00:00Z",
        }
        request_hold(caller, venue, "both", **many).problem(422, "invalid_request")
        wedding = hold_wedding(caller, venue, "hall", **{**many, "external_refs": many["external_refs"][:7]})
        path, always = f"/v1/weddings/{wedding['id']}", {"If-Match": "*", "Idempotency-Key": f"del{wedding['id']}"}
        assert caller.call("DELETE", path, headers=always).status == 204
        assert caller.call("POST", f"{path}/restore", headers={"Idempotency-Key": wedding["id"]}).status == 200
        assert act(caller, {**wedding, "version": 3}, "cancel")["status"] == "canceled"


class TestRaces:
    def test_an_attempt_that_lost_a_race_is_followed_by_another(
        self, caller: Caller, venue: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real, calls = ReservationLedger.claim_writes, list[str]()

        def claim_writes(ledger: ReservationLedger, *arguments: Any, **options: Any) -> Any:
            writes = real(ledger, *arguments, **options)
            calls.append("")
            if len(calls) == 1:
                # Between the read and the write another wedding takes the hall.
                calls[0] = in_another_thread(lambda: hold_wedding(caller, venue)["id"])
            return writes

        monkeypatch.setattr(ReservationLedger, "claim_writes", claim_writes)
        answer = request_hold(caller, venue)
        assert answer.problem(409, "slot_unavailable")["clash"]["held_by"] == calls[0]

    def test_only_contention_that_does_not_end_is_busy(
        self, caller: Caller, venue: dict[str, Any], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("apikit.resources.write_attempts._RETRY_TIMEOUT_S", 0)
        calls = list[bool]()

        def claim_writes(*_arguments: Any, **_options: Any) -> Any:
            calls.append(True)
            raise WriteContention("Too many concurrent requests. Retry.", retry_after_s=1)

        monkeypatch.setattr(ReservationLedger, "claim_writes", claim_writes)
        request_hold(caller, venue).problem(503, "contended")
        assert len(calls) == 6

    def test_an_expired_option_reserves_nothing_and_cannot_be_confirmed_over_another(
        self, caller: Caller, venue: dict[str, Any]
    ) -> None:
        store, now = WeddingRepository(Table("resources")), datetime.now(UTC).replace(microsecond=0)
        old_option = a_holding_wedding(venue, caller, option_expires_at=now - timedelta(minutes=1))
        store.add(old_option, CAUSE)
        new_option = a_holding_wedding(venue, caller, updated_at=now, option_expires_at=now + timedelta(days=1))
        store.add(new_option, CAUSE)
        # The clock of a late confirmation may lag: the ledger refuses it all the same.
        with pytest.raises(SlotUnavailable):
            store.save(replace(old_option, version=2, status="definite", option_expires_at=None), CAUSE, old=old_option)

    def test_a_wedding_without_spaces_touches_no_ledger(self, caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(ReservationLedger, "_page_key", lambda *_arguments: pytest.fail("it reads ledgers"))
        monkeypatch.setattr(ReservationLedger, "_head_writes", lambda *_arguments: pytest.fail("it writes heads"))
        act(caller, act(caller, a_wedding(caller), "hold"), "confirm")
