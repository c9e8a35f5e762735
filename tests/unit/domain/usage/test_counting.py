from collections import Counter

from domain.usage.counting import Account, AccountMinute, CounterIncrement, PeriodCounters, compute_increments
from domain.usage.log_lines import read_line
from tests.fakes.request_log import KEY, ORGANIZATION, a_line

CHAIN = "org_01k0a3v5m8f1xq2w7r9tbdc6yy"
MINE = Account(ORGANIZATION, "live")
ACCOUNT_MINUTE = AccountMinute(MINE, "2026-03-01T09:29")
ENDPOINT = "GET /v1/clients/{client_id}"
ONE = Counter({"n": 1, "c2": 1, "h30": 1, "us": 12500, "co": 1, "bo": 800})


def increments_by_minute(*texts: str) -> dict[AccountMinute, list[CounterIncrement]]:
    return {
        account_minute: list(increments.values())
        for account_minute, increments in compute_increments(map(read_line, texts)).items()
    }


class TestComputeIncrements:
    def test_one_request_is_of_its_endpoint_and_key(self) -> None:
        assert increments_by_minute(a_line()) == {ACCOUNT_MINUTE: [CounterIncrement(ENDPOINT, KEY, ONE)]}

    def test_the_same_line_twice_is_one(self) -> None:
        assert increments_by_minute(a_line(), a_line()) == increments_by_minute(a_line())

    def test_a_refusal_names_the_code_and_the_limit(self) -> None:
        [[increment]] = increments_by_minute(a_line(status=429, code="rate_limited", limit="hour", cost=None)).values()
        assert increment.counters == {
            "n": 1,
            "c4": 1,
            "h30": 1,
            "us": 12500,
            "bo": 800,
            "x#rate_limited": 1,
            "l#hour": 1,
        }

    def test_organizations_environments_and_minutes_are_separate(self) -> None:
        anonymous_line = a_line(organization_id=None, environment=None, key_id=None)
        minutes = increments_by_minute(
            a_line(), a_line(environment="test"), anonymous_line, a_line(timestamp="2026-03-01T09:30:00.000Z")
        )
        assert minutes.keys() == {
            ACCOUNT_MINUTE,
            AccountMinute(Account(ORGANIZATION, "test"), "2026-03-01T09:29"),
            AccountMinute(Account("nobody", "nobody"), "2026-03-01T09:29"),
            AccountMinute(MINE, "2026-03-01T09:30"),
        }

    def test_a_key_that_acts_for_a_child_counts_for_its_owner(self) -> None:
        assert increments_by_minute(a_line(key_organization_id=CHAIN)) == {
            ACCOUNT_MINUTE: [CounterIncrement(ENDPOINT, None, ONE)],
            AccountMinute(Account(CHAIN, "live"), "2026-03-01T09:29"): [CounterIncrement(None, KEY, ONE)],
        }


class TestPeriodCounters:
    def test_adds_up_by_endpoint_and_key(self) -> None:
        first, second = CounterIncrement("GET /a", "k1", ONE), CounterIncrement("GET /b", "k1", ONE)
        period_counters = PeriodCounters.from_increments([first, second, first, CounterIncrement(None, "k2", ONE)])
        assert {name: counters["n"] for name, counters in period_counters.endpoints.items()} == {
            "GET /a": 2,
            "GET /b": 1,
        }
        assert {name: counters["n"] for name, counters in period_counters.keys.items()} == {"k1": 3, "k2": 1}
        assert (period_counters.total["n"], period_counters.total["us"]) == (3, 37500)

    def test_adds_another(self) -> None:
        period_counters = PeriodCounters.from_increments([CounterIncrement("GET /a", "k1", ONE)])
        period_counters.add(PeriodCounters.from_increments([CounterIncrement("GET /a", "k2", ONE)]))
        assert (
            period_counters.endpoints["GET /a"]["n"],
            period_counters.keys["k1"]["n"],
            period_counters.keys["k2"]["n"],
        ) == (2, 1, 1)
