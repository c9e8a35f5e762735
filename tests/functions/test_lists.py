"""What every list of resources can be asked, seen on clients: filters, orders, offsets, totals, shapes."""

import pytest

from tests.builders import JOHN_AND_JANE
from tests.gateway import Caller, a_caller

PEOPLE = [
    {"name": "Bea", "email": "bea@example.com", "status": "lead", "metadata": {"crm": "1", "desk": "north"}},
    {"name": "ann", "email": "ann@example.com", "status": "active", "metadata": {"crm": "2"}},
    {"name": "Cleo", "email": "cleo@example.com", "status": "active", "wedding_date": "2027-06-15"},
    {"name": "Dora", "email": "dora@example.com", "status": "archived", "wedding_date": "2027-09-01"},
]


def with_people() -> Caller:
    caller = a_caller()
    for person in PEOPLE:
        assert caller.call("POST", "/v1/clients", json=person).status == 201
    return caller


@pytest.fixture(scope="module")
def people(aws: None) -> Caller:
    """Read only: every test of the module looks at the same four."""
    return with_people()


@pytest.fixture
def busy_caller(aws: None) -> Caller:
    return with_people()


def names(caller: Caller, query: str) -> list[str]:
    answer = caller.call("GET", "/v1/clients", query=query)
    assert answer.status == 200, answer
    return [client["name"] for client in answer.json()["data"]]


def every_page(caller: Caller, query: str) -> list[str]:
    names, cursor = [], ""
    while True:
        answer = caller.call("GET", "/v1/clients", query=f"{query}&limit=1{cursor}").json()
        names += [client["name"] for client in answer["data"]]
        if not answer["has_more"]:
            return names
        cursor = f"&cursor={answer['next_cursor']}"


class TestFilters:
    @pytest.mark.parametrize(
        ("query", "expected_names"),
        [
            ("status=active", ["Cleo", "ann"]),
            ("status[in]=lead,archived", ["Dora", "Bea"]),
            ("email=ANN@example.com", ["ann"]),
            ("metadata[crm]=2", ["ann"]),
            ("metadata[crm]=3", []),
            ("metadata[desk]=north&status=lead", ["Bea"]),
            ("metadata[desk]=north&status=active", []),
            ("wedding_date[gte]=2027-06-15", ["Dora", "Cleo"]),
            ("wedding_date[gt]=2027-06-15", ["Dora"]),
            ("wedding_date[lt]=2027-09-01", ["Cleo"]),
            ("wedding_date[gte]=2027-01-01&wedding_date[lte]=2027-06-30", ["Cleo"]),
            ("wedding_date[gte]=2028-01-01&wedding_date[lte]=2027-01-01", []),
            ("wedding_date[gte]=2027-01-01&status=archived", ["Dora"]),
            ("created_at[gte]=2000-01-01T00:00:00Z", ["Dora", "Cleo", "ann", "Bea"]),
            ("created_at[lt]=2000-01-01T00:00:00Z", []),
            ("updated_since=2000-01-01T00:00:00Z", ["Bea", "ann", "Cleo", "Dora"]),
        ],
    )
    def test_select(self, people: Caller, query: str, expected_names: list[str]) -> None:
        assert names(people, query) == expected_names
        assert every_page(people, query) == expected_names

    def test_a_changed_value_is_found_and_the_former_one_is_not(self, busy_caller: Caller) -> None:
        client = busy_caller.call("GET", "/v1/clients", query="metadata[crm]=2").json()["data"][0]
        busy_caller.call("PATCH", f"/v1/clients/{client['id']}", json={"metadata": {"crm": "9"}, "status": "archived"})
        assert names(busy_caller, "metadata[crm]=2") == []
        assert names(busy_caller, "metadata[crm]=9") == ["ann"]
        assert names(busy_caller, "status=active") == ["Cleo"]

    def test_what_is_deleted_is_in_no_list(self, busy_caller: Caller) -> None:
        client = busy_caller.call("GET", "/v1/clients", query="metadata[crm]=2").json()["data"][0]
        busy_caller.call("DELETE", f"/v1/clients/{client['id']}")
        for query in ("metadata[crm]=2", "email=ann@example.com", "updated_since=2000-01-01T00:00:00Z", "sort=name"):
            assert "ann" not in names(busy_caller, query)

    @pytest.mark.parametrize(
        "query", ["notes=x", "status[gte]=lead", "phone=1", "metadata=x", "metadata[]=x", "STATUS=lead"]
    )
    def test_that_no_index_serves_are_refused(self, people: Caller, query: str) -> None:
        problem = people.call("GET", "/v1/clients", query=query).problem(400, "unknown_parameter")
        assert "status[in]" in problem["detail"]

    @pytest.mark.parametrize(
        ("query", "parameter"),
        [
            ("status=gone", "status"),
            ("wedding_date[gte]=tomorrow", "wedding_date[gte]"),
            ("updated_since=yesterday", "updated_since"),
            ("created_at[gte]=1", "created_at[gte]"),
            ("status[in]=" + ",".join(["lead"] * 11), "status[in]"),
            ("offset=10001", "offset"),
            ("include=everything", "include"),
        ],
    )
    def test_with_wrong_values_are_refused(self, people: Caller, query: str, parameter: str) -> None:
        problem = people.call("GET", "/v1/clients", query=query).problem(422, "invalid_request")
        assert [fault["parameter"] for fault in problem["errors"]] == [parameter]

    def test_belong_to_the_cursor(self, people: Caller) -> None:
        first = people.call("GET", "/v1/clients", query="status=active&limit=1").json()
        for query in ("status=lead", "", "status=active&sort=name"):
            answer = people.call(
                "GET", "/v1/clients", query=f"{query}&limit=1&cursor={first['next_cursor']}".strip("&")
            )
            answer.problem(400, "invalid_cursor")


class TestSize:
    """The limits of one answer, made small: a page that would be larger is shorter, and nothing is left out."""

    def test_of_a_page_is_what_a_function_may_answer(self, people: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        whole = names(people, "limit=100")
        one = len(people.call("GET", "/v1/clients", query="limit=1").body)
        monkeypatch.setattr("apikit.rest.page_parameters.MAX_RESPONSE_BYTES", 2 * one + 100)
        paged_names, cursor = [], ""
        while True:
            answer = people.call("GET", "/v1/clients", query=f"limit=4{cursor}")
            page = answer.json()
            assert (len(answer.body) <= 2 * one + 100, len(page["data"])) == (True, 2)
            paged_names += [client["name"] for client in page["data"]]
            if not page["has_more"]:
                break
            assert "limit=4" in answer.headers["link"]
            cursor = f"&cursor={page['next_cursor']}"
        assert paged_names == whole

    def test_of_what_one_resource_is_expanded_by_is_bounded(
        self, caller: Caller, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        venue = caller.call("POST", "/v1/venues", json={"name": "Aurora"}).json()
        client = caller.call("POST", "/v1/clients", json={**JOHN_AND_JANE, "venue_id": venue["id"]}).json()
        path = f"/v1/clients/{client['id']}"
        monkeypatch.setattr("apikit.rest.responses.MAX_RESPONSE_BYTES", len(caller.call("GET", path).body))
        problem = caller.call("GET", path, query="expand=venue").problem(422, "invalid_request")
        assert [(fault["parameter"], fault["code"]) for fault in problem["errors"]] == [("expand", "too_large")]
        assert caller.call("GET", path).status == 200

    def test_of_one_resource_is_never_too_much(self, people: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("apikit.rest.page_parameters.MAX_RESPONSE_BYTES", 10)
        assert len(every_page(people, "sort=-created_at")) == len(PEOPLE)


class TestOrders:
    @pytest.mark.parametrize(
        ("query", "expected_names"),
        [
            ("sort=created_at", ["Bea", "ann", "Cleo", "Dora"]),
            ("sort=-created_at", ["Dora", "Cleo", "ann", "Bea"]),
            ("sort=name", ["ann", "Bea", "Cleo", "Dora"]),
            ("sort=-name", ["Dora", "Cleo", "Bea", "ann"]),
            ("sort=name&status=active", ["ann", "Cleo"]),
        ],
    )
    def test_sort(self, people: Caller, query: str, expected_names: list[str]) -> None:
        assert names(people, query) == expected_names
        assert every_page(people, query) == expected_names

    def test_that_no_index_serves_are_refused(self, people: Caller) -> None:
        problem = people.call("GET", "/v1/clients", query="sort=notes").problem(400, "unknown_parameter")
        assert "created_at" in problem["detail"]


class TestOffset:
    def test_skips(self, people: Caller) -> None:
        assert names(people, "offset=1&limit=2") == ["Cleo", "ann"]
        assert names(people, "offset=1&status=active") == ["ann"]
        assert names(people, "offset=10") == []

    def test_does_not_go_with_a_cursor(self, people: Caller) -> None:
        cursor = people.call("GET", "/v1/clients", query="limit=1").json()["next_cursor"]
        people.call("GET", "/v1/clients", query=f"limit=1&cursor={cursor}&offset=1").problem(422, "invalid_request")


class TestTotal:
    @pytest.mark.parametrize(("query", "total"), [("", 4), ("&status=active", 2), ("&metadata[crm]=1", 1)])
    def test_counts_what_fits(self, people: Caller, query: str, total: int) -> None:
        answer = people.call("GET", "/v1/clients", query=f"include=total&limit=1{query}").json()
        assert (answer["total"], answer["total_is_exact"]) == (total, True)

    def test_is_left_out_unless_asked_for(self, people: Caller) -> None:
        assert people.call("GET", "/v1/clients").json().keys() == {"object", "data", "has_more", "next_cursor"}


class TestFields:
    def test_are_those_asked_for_and_what_tells_which(self, people: Caller) -> None:
        answer = people.call("GET", "/v1/clients", query="fields=name,status&limit=1").json()["data"][0]
        assert answer.keys() == {"id", "object", "name", "status"}

    def test_can_be_chosen_for_one(self, caller: Caller) -> None:
        creation = caller.call("POST", "/v1/clients", query="fields=name", json=JOHN_AND_JANE)
        assert creation.json().keys() == {"id", "object", "name"}
        reading = caller.call("GET", f"/v1/clients/{creation.json()['id']}", query="fields=metadata")
        assert reading.json().keys() == {"id", "object", "metadata"}

    @pytest.mark.parametrize(
        "fields", ["colour", "", "name,,status", "name;status", "__class__", ",".join(["name"] * 101)]
    )
    def test_that_there_are_not_are_refused(self, people: Caller, fields: str) -> None:
        people.call("GET", "/v1/clients", query=f"fields={fields}").problem(422, "invalid_request")
