"""Weddings on the deployed stack: options that pass by themselves, and one winner of a space (D4, D15)."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from tests.builders import JOHN_AND_JANE
from tests.e2e.stack import Customer
from tests.e2e.waiting import wait_for

_AT_ONCE = 12
# The schedule calls every minute.
_PATIENCE_S = 150


def test_an_option_that_has_passed_is_told_of_and_released_by_the_schedule(
    wedding_with_option: tuple[Customer, str],
) -> None:
    customer, path = wedding_with_option

    def status() -> str:
        text: str = customer.call("GET", path).json()["status"]
        return text

    assert wait_for(status, lambda now: now != "tentative", patience_s=_PATIENCE_S) == "released"
    newest = customer.call("GET", f"{path}/history").json()["data"][0]
    assert (newest["principal"], newest["action"]) == ("platform", "changed")
    assert {"field": "status", "before": "tentative", "after": "released"} in newest["changes"]


def test_of_many_weddings_that_want_one_space_exactly_one_has_it(customer: Customer) -> None:
    client = customer.call("POST", "/v1/clients", json=JOHN_AND_JANE).json()
    venue = customer.call("POST", "/v1/venues", json={"name": "Aurora", "time_zone": "Europe/Rome"}).json()
    space = customer.call("POST", f"/v1/venues/{venue['id']}/spaces", json={"name": "Hall"}).json()
    body = {"client_id": client["id"], "date": "2027-06-12", "venue_id": venue["id"], "space_ids": [space["id"]]}
    weddings = [customer.call("POST", "/v1/weddings", json=body).json() for _ in range(_AT_ONCE)]

    def hold(wedding: dict[str, str]) -> int:
        answer = customer.call("POST", f"/v1/weddings/{wedding['id']}/hold", headers={"If-Match": "*"})
        if answer.status_code == 409:
            assert answer.json()["code"] == "slot_unavailable", answer.text
        return answer.status_code

    for _ in range(3):
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            assert Counter(pool.map(hold, weddings)) == {200: 1, 409: _AT_ONCE - 1}
        [winner] = [each for each in customer.all_of("weddings") if each["status"] == "tentative"]
        path = f"/v1/weddings/{winner['id']}/release"
        assert customer.call("POST", path, headers={"If-Match": "*"}).status_code == 200
