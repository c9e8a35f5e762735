"""Changes that take time away from staff and spaces: refused while reservations need it, unless they are answer."""

from typing import Any

import pytest

from tests.batches import batch, results
from tests.bookings import EVERY_DAY, Spa, a_spa, next_week
from tests.fakes.jobs import a_runner
from tests.gateway import Answer, Caller
from tests.venues import a_venue
from tests.weddings import act, request_wedding

ANY_VERSION = {"If-Match": "*"}


@pytest.fixture
def spa(caller: Caller) -> Spa:
    """A spa with one staff member."""
    return a_spa(caller)


@pytest.fixture
def hall(caller: Caller) -> str:
    """The path of a hall of a venue that is open all day."""
    return a_space_path(caller, a_venue(caller, time_zone="UTC")["id"], name="Hall")


def a_space_path(caller: Caller, venue_id: str, **fields: Any) -> str:
    answer = caller.call("POST", f"/v1/venues/{venue_id}/spaces", json=fields)
    assert answer.status == 201, answer
    return f"/v1/venues/{venue_id}/spaces/{answer.json()['id']}"


def a_spa_in(caller: Caller, *paths: str) -> Spa:
    space_ids = [path.rpartition("/")[2] for path in paths]
    return a_spa(caller, staff=0, space_ids=space_ids, buffer_after_minutes=15)


def set_time_off(spa: Spa, *times: tuple[str, str], **fields: Any) -> Answer:
    time_off = [{"start_at": start_at, "end_at": end_at} for start_at, end_at in times]
    body = {"weekly": EVERY_DAY, "time_off": time_off, **fields}
    return spa.caller.call("PUT", f"/v1/staff/{spa.staff_ids[0]}/schedule", json=body, headers=ANY_VERSION)


def holders(answer: Answer) -> list[str]:
    problem = answer.problem(409, "conflict")
    assert problem["reservation_count"] >= len(problem["reservations"])
    return [each["held_by"] for each in problem["reservations"]]


class TestTimeOff:
    def test_that_meets_bookings_names_them(self, spa: Spa) -> None:
        bookings = [spa.book(next_week(hour)) for hour in (11, 9)]
        problem = set_time_off(spa, (next_week(9, 59), next_week(12))).problem(409, "conflict")
        assert problem["reservation_count"] == 2
        assert problem["reservations"][0] == {
            "id": spa.staff_ids[0],
            "held_by": bookings[1]["id"],
            "start_at": next_week(9),
            "end_at": next_week(10),
        }
        assert problem["reservations"][1]["held_by"] == bookings[0]["id"]
        assert problem["detail"] == (
            f"{spa.staff_ids[0]} has 2 reservations at that time; the first is of {bookings[1]['id']}. Move or cancel these, or set "
            "`force` to keep them during the time off."
        )

    def test_between_bookings_is_accepted(self, spa: Spa) -> None:
        for hour in (9, 12):
            spa.book(next_week(hour))
        assert set_time_off(spa, (next_week(10), next_week(12)), (next_week(13), next_week(15))).status == 200

    def test_that_is_forced_keeps_the_bookings_and_rejects_new_ones(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        assert set_time_off(spa, (next_week(8), next_week(12)), force=True).status == 200
        assert spa.send(next_week(10)).problem(409, "slot_unavailable")["reason"] == "time_off"
        assert spa.act(booking, "check-in").status == 200

    def test_that_stays_or_becomes_shorter_is_accepted(self, spa: Spa) -> None:
        spa.book(next_week(9))
        set_time_off(spa, (next_week(8), next_week(12)), force=True)
        assert set_time_off(spa, (next_week(8), next_week(12)), weekly=[]).status == 200
        assert set_time_off(spa, (next_week(8), next_week(10)), (next_week(10), next_week(12))).status == 200
        assert set_time_off(spa, (next_week(9, 30), next_week(11))).status == 200
        holders(set_time_off(spa, (next_week(9), next_week(11))))

    def test_ignores_what_was_canceled_or_has_passed(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        assert spa.act(booking, "cancel").status == 200
        assert set_time_off(spa, ("2020-01-01T00:00:00Z", next_week(12))).status == 200

    def test_names_at_most_twenty(self, caller: Caller) -> None:
        spa = a_spa(caller, capacity=30)
        for _ in range(21):
            spa.book(next_week(9))
        problem = set_time_off(spa, (next_week(8), next_week(12))).problem(409, "conflict")
        assert (len(problem["reservations"]), problem["reservation_count"]) == (20, 21)

    def test_other_changes_keep_the_bookings(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        breaks = [{"weekday": day, "start": "09:00", "end": "10:00"} for day in range(7)]
        assert set_time_off(spa, weekly=[], breaks=breaks).status == 200
        assert spa.caller.call("POST", f"/v1/staff/{spa.staff_ids[0]}/deactivate").status == 200
        assert spa.act(booking, "check-in").status == 200

    def test_requires_a_boolean(self, spa: Spa) -> None:
        assert set_time_off(spa, force="yes").faults() == [("/force", "wrong_type")]


class TestStaffDeletion:
    def test_needs_the_bookings_to_be_moved(self, spa: Spa) -> None:
        booking, path = spa.book(next_week(9)), f"/v1/staff/{spa.staff_ids[0]}"
        assert holders(spa.caller.call("DELETE", path)) == [booking["id"]]
        assert spa.act(booking, "cancel").status == 200
        assert spa.caller.call("DELETE", path).status == 204
        assert spa.caller.call("POST", f"{path}/restore").status == 200
        assert spa.book(next_week(9))["staff_id"] == spa.staff_ids[0]

    def test_in_a_bulk_request_is_refused_alike(self, spa: Spa) -> None:
        spa.book(next_week(9))
        answer = spa.caller.call("POST", "/v1/staff/bulk", json={"delete": [{"id": spa.staff_ids[0]}]})
        assert [each["status"] for each in answer.json()["results"]] == [409], answer


class TestBlock:
    def test_that_meets_a_wedding_names_it(self, caller: Caller, hall: str) -> None:
        *_, venue_id, _, space_id = hall.split("/")
        wedding = request_wedding(caller, venue_id=venue_id, space_ids=[space_id], status="tentative").json()
        block = {"start_at": "2027-06-12T06:00:00Z", "end_at": "2027-06-12T08:00:00Z"}
        assert holders(caller.call("POST", f"{hall}/block", json=block)) == [wedding["id"]]
        for method, body in (("PATCH", {}), ("PUT", {"name": "Hall"})):
            assert holders(caller.call(method, hall, json={**body, "blocks": [block]})) == [wedding["id"]]
        answer = caller.call("POST", f"{hall}/block", json={**block, "force": True})
        assert answer.status == 200, answer
        update = caller.call("PATCH", hall, json={"blocks": answer.json()["blocks"], "name": "Great hall"})
        assert update.status == 200, update
        longer = {**answer.json()["blocks"][0], "end_at": "2027-06-12T09:00:00Z"}
        assert holders(caller.call("PATCH", hall, json={"blocks": [longer]})) == [wedding["id"]]
        assert act(caller, wedding, "confirm")["status"] == "definite"

    def test_that_meets_bookings_of_the_space_or_of_its_combo_names_them(self, caller: Caller, hall: str) -> None:
        venue_path, space_id = hall.rsplit("/spaces/")
        venue_id = venue_path.rpartition("/")[2]
        room = a_space_path(caller, venue_id, name="Room")
        element_ids = [space_id, room.rpartition("/")[2]]
        both = a_space_path(caller, venue_id, name="Both", kind="combo", element_ids=element_ids)
        booking = a_spa_in(caller, both).book(next_week(9))
        # The buffer belongs to the reservation.
        times = {"start_at": next_week(10, 14), "end_at": next_week(11)}
        for path in (hall, room, both):
            assert holders(caller.call("POST", f"{path}/block", json=times)) == [booking["id"]]
            rest = {**times, "start_at": next_week(10, 15)}
            assert caller.call("POST", f"{path}/block", json=rest).status == 200

    def test_of_a_combo_leaves_bookings_of_its_elements_alone(self, caller: Caller, hall: str) -> None:
        venue_path, space_id = hall.rsplit("/spaces/")
        venue_id = venue_path.rpartition("/")[2]
        element_ids = [space_id, a_space_path(caller, venue_id, name="Room").rpartition("/")[2]]
        both = a_space_path(caller, venue_id, name="Both", kind="combo", element_ids=element_ids)
        a_spa_in(caller, hall).book(next_week(9))
        block = {"start_at": next_week(8), "end_at": next_week(18)}
        assert caller.call("POST", f"{both}/block", json=block).status == 200


class TestSpaceDeletion:
    def test_needs_the_bookings_to_be_moved(self, caller: Caller, hall: str) -> None:
        spa = a_spa_in(caller, hall)
        booking = spa.book(next_week(9))
        assert holders(caller.call("DELETE", hall)) == [booking["id"]]
        assert spa.act(booking, "cancel").status == 200
        assert caller.call("DELETE", hall).status == 204


class TestAtomicBatch:
    def test_cannot_look_for_reservations_that_it_changes(self, spa: Spa) -> None:
        """The deletion would not see what the batch has not written yet."""
        booking = spa.book(next_week(9))
        operations: list[dict[str, Any]] = [
            {
                "method": "POST",
                "path": f"/v1/bookings/{booking['id']}/cancel",
                "body": {},
                "headers": {"If-Match": f'"{booking["version"]}"'},
            },
            {"method": "DELETE", "path": f"/v1/staff/{spa.staff_ids[0]}"},
        ]
        with a_runner():
            answers = results(batch(spa.caller, *operations, atomic=True))
        assert [(each["status"], each["body"]["code"]) for each in answers] == [
            (424, "failed_dependency"),
            (422, "not_atomic"),
        ]
