"""The bookings of a customer over HTTP: a list like that of all bookings."""

from typing import Any

import pytest

from tests.bookings import ROUTE, Spa, a_spa, next_week
from tests.counting import counted_calls
from tests.customers import a_customer
from tests.gateway import Caller, a_caller


@pytest.fixture
def spa(caller: Caller) -> Spa:
    return a_spa(caller, staff=2, price={"amount": 12500, "currency": "EUR"})


def path_of(customer_id: str) -> str:
    return f"/v1/customers/{customer_id}/bookings"


class TestList:
    def test_has_the_bookings_of_this_customer(self, spa: Spa) -> None:
        own = [spa.book(next_week(hour)) for hour in (9, 10)]
        other = a_customer(spa.caller)["id"]
        spa.book(next_week(9), customer_id=other)
        page = spa.caller.call("GET", path_of(spa.customer_id)).json()
        assert page["data"] == own[::-1]
        assert spa.caller.call("GET", ROUTE, query=f"customer_id={spa.customer_id}").json() == page

    def test_pages_sorts_and_filters_as_every_list(self, spa: Spa) -> None:
        early, late = spa.book(next_week(9), staff_id=spa.staff_ids[0]), spa.book(next_week(11))
        spa.book(next_week(9), staff_id=spa.staff_ids[1], customer_id=a_customer(spa.caller)["id"])
        path = path_of(spa.customer_id)
        first = spa.caller.call("GET", path, query="sort=start_at&limit=1&include=total").json()
        assert ([each["id"] for each in first["data"]], first["total"]) == ([early["id"]], 2)
        rest = spa.caller.call("GET", path, query=f"sort=start_at&limit=1&cursor={first['next_cursor']}").json()
        assert [each["id"] for each in rest["data"]] == [late["id"]]
        for query, booking in (
            (f"start_at[gte]={next_week(10)}", late),
            (f"staff_id={spa.staff_ids[0]}&sort=start_at&limit=1", early),
            (f"updated_since={late['updated_at']}", late),
        ):
            assert [each["id"] for each in spa.caller.call("GET", path, query=query).json()["data"]] == [booking["id"]]

    def test_selects_fields_and_expands(self, spa: Spa) -> None:
        booking = spa.book(next_week(9))
        query = "fields=id,service.name&expand=service"
        (form,) = spa.caller.call("GET", path_of(spa.customer_id), query=query).json()["data"]
        assert form == {"id": booking["id"], "object": "booking", "service": form["service"]}
        assert (form["service"]["id"], form["service"]["name"]) == (spa.service_id, "Massage")

    def test_accepts_the_cursor_of_this_customer_only(self, spa: Spa) -> None:
        for hour in (9, 10):
            spa.book(next_week(hour))
        cursor = spa.caller.call("GET", path_of(spa.customer_id), query="limit=1").json()["next_cursor"]
        other = path_of(a_customer(spa.caller)["id"])
        spa.caller.call("GET", other, query=f"limit=1&cursor={cursor}").problem(400, "invalid_cursor")

    def test_is_empty_for_a_new_customer_and_404_for_an_unknown_one(self, spa: Spa) -> None:
        assert spa.caller.call("GET", path_of(spa.customer_id)).json()["data"] == []
        for customer_id in ("cus_01k0a3v5m8f1xq2w7r9tbdc6yz", "x", spa.service_id):
            spa.caller.call("GET", path_of(customer_id)).problem(404, "not_found")
        a_caller().call("GET", path_of(spa.customer_id)).problem(404, "not_found")

    def test_reads_the_customer_once_and_only_for_an_empty_page(self, spa: Spa) -> None:
        with counted_calls() as empty_calls:
            spa.caller.call("GET", path_of(spa.customer_id))
        spa.book(next_week(9))
        with counted_calls() as calls:
            spa.caller.call("GET", path_of(spa.customer_id))
        assert empty_calls.by_operation == {"UpdateItem": 1, "Query": 1, "BatchGetItem": 1}
        assert calls.by_operation == {"UpdateItem": 1, "Query": 1}

    def test_has_no_filter_by_the_customer_in_the_path(self, spa: Spa) -> None:
        query = f"customer_id={spa.customer_id}"
        spa.caller.call("GET", path_of(spa.customer_id), query=query).problem(400, "unknown_parameter")

    def test_requires_the_scope(self, spa: Spa) -> None:
        problem = a_caller("customers:read").call("GET", path_of(spa.customer_id)).problem(403, "insufficient_scope")
        assert problem["required_scope"] == "bookings:read"


class TestMergedCustomer:
    @pytest.fixture
    def into_id(self, spa: Spa) -> str:
        """The ID of the customer into which that of the spa is merged, with one of three bookings."""
        into_id: str = a_customer(spa.caller)["id"]
        spa.book(next_week(9), customer_id=into_id)
        for hour in (10, 11):
            spa.book(next_week(hour))
        answer = spa.caller.call("POST", f"/v1/customers/{spa.customer_id}/merge", json={"into": into_id})
        assert answer.status == 200, answer
        return into_id

    @pytest.mark.parametrize("query", ["", "limit=1&include=total", "sort=start_at&status=confirmed"])
    def test_has_the_bookings_of_the_other_one(self, spa: Spa, into_id: str, query: str) -> None:
        def page_of(customer_id: str, path: str = ROUTE) -> Any:
            own_filter = f"customer_id={customer_id}&" if path == ROUTE else ""
            page = spa.caller.call("GET", path, query=f"{own_filter}{query}").json()
            return page["data"], page["has_more"], page.get("total")

        page = page_of(into_id)
        assert {each["customer_id"] for each in page[0]} == {into_id}
        assert page_of(spa.customer_id) == page
        assert page_of(spa.customer_id, path_of(spa.customer_id)) == page

    def test_has_pages(self, spa: Spa, into_id: str) -> None:
        booking_ids: list[str] = []
        cursor: str | None = ""
        for _ in range(3):
            query = f"customer_id={spa.customer_id}&limit=1" + (f"&cursor={cursor}" if cursor else "")
            page = spa.caller.call("GET", ROUTE, query=query).json()
            booking_ids += [each["id"] for each in page["data"]]
            cursor = page["next_cursor"]
        assert (len(set(booking_ids)), cursor) == (3, None)

    def test_among_others(self, spa: Spa, into_id: str) -> None:
        other_id = a_customer(spa.caller)["id"]
        spa.book(next_week(12), customer_id=other_id)
        query = f"customer_id[in]={spa.customer_id},{into_id},{other_id}"
        matches = spa.caller.call("GET", ROUTE, query=query).json()["data"]
        assert [each["customer_id"] for each in matches] == [other_id, *[into_id] * 3]

    def test_that_does_not_exist_has_none(self, spa: Spa) -> None:
        for customer_id in ("cus_01k0a3v5m8f1xq2w7r9tbdc6yz", "x"):
            assert spa.caller.call("GET", ROUTE, query=f"customer_id={customer_id}").json()["data"] == []
