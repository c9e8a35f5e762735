from domain.usage.counting import Account, Subject, increases
from domain.usage.lines import read_line
from tests.fakes.request_log import KEY, ORGANIZATION, a_line

MINE = Account(ORGANIZATION, "live")


def counted(*texts: str) -> dict[Account, dict[Subject, dict[str, int]]]:
    found = increases(map(read_line, texts))
    return {account: {each.subject: dict(each.counters) for each in many} for account, many in found.items()}


class TestIncreases:
    def test_of_one_request(self) -> None:
        one = {"n": 1, "c2": 1, "h30": 1, "us": 12500, "co": 1, "bo": 800}
        endpoint = "GET /v1/clients/{client_id}"
        assert counted(a_line()) == {
            MINE: {
                Subject("endpoint", endpoint, "minute", "2026-03-01T09:29"): one,
                Subject("endpoint", endpoint, "hour", "2026-03-01T09"): one,
                Subject("endpoint", endpoint, "day", "2026-03-01"): one,
                Subject("key", KEY, "minute", "2026-03-01T09:29"): one,
                Subject("key", KEY, "hour", "2026-03-01T09"): one,
                Subject("key", KEY, "day", "2026-03-01"): one,
                Subject("total", "", "minute", "2026-03-01T09:29"): one,
                Subject("total", "", "hour", "2026-03-01T09"): one,
                Subject("total", "", "day", "2026-03-01"): one,
            }
        }

    def test_of_a_refusal_name_the_code_and_the_limit(self) -> None:
        refused = a_line(status=429, code="rate_limited", limit="hour", cost=None)
        whole = counted(refused, refused)[MINE][Subject("total", "", "day", "2026-03-01")]
        assert whole == {"n": 2, "c4": 2, "h30": 2, "us": 25000, "bo": 1600, "x#rate_limited": 2, "l#hour": 2}

    def test_keep_organizations_and_environments_apart(self) -> None:
        found = counted(
            a_line(), a_line(environment="test"), a_line(organization_id=None, environment=None, key_id=None)
        )
        assert found.keys() == {MINE, Account(ORGANIZATION, "test"), Account("nobody", "nobody")}

    def test_of_the_periods_that_requests_lie_in(self) -> None:
        found = counted(
            a_line(), a_line(timestamp="2026-03-01T09:30:00.000Z"), a_line(timestamp="2026-03-02T00:00:00.000Z")
        )
        totals = {s.period: each["n"] for s, each in found[MINE].items() if s.kind == "total"}
        assert totals == {
            "2026-03-01T09:29": 1, "2026-03-01T09:30": 1, "2026-03-02T00:00": 1,
            "2026-03-01T09": 2, "2026-03-02T00": 1, "2026-03-01": 2, "2026-03-02": 1,
        }  # fmt: skip
