"""1,000 requests of one key under way at once on the deployed stack: nothing fails, nothing is lost, nothing too much is let in."""

from collections import Counter

from tests.crowd import CrowdRequest, CrowdResponse, all_at_once, reads_and_creates
from tests.e2e.stack import Customer

_TIMEOUT_S = 240


class TestAThousandAtOnce:
    def test_within_the_limit_are_all_served_and_each_idempotency_key_makes_one_client(
        self, customer: Customer
    ) -> None:
        requests = reads_and_creates(customer.api_url, _credentials(customer), creates=250, copies=2, reads=500)
        crowd = all_at_once(requests, timeout_s=_TIMEOUT_S)
        assert (len(requests), len(crowd.answers), crowd.most_at_once) == (1_000, 1_000, 1_000)
        reads, creates = _by_method(requests, crowd.answers)
        assert Counter(answer.status for _, answer in reads) == {200: 500}
        assert {answer.status for _, answer in creates} <= {201, 409}
        assert {answer.json()["code"] for _, answer in creates if answer.status == 409} <= {"idempotency_in_flight"}
        creations = [(request.json["name"], answer) for request, answer in creates if answer.status == 201]
        # One answer a key is the effect's own; its copy is told the same, or that the first is under way.
        assert Counter("idempotency-replayed" in answer.headers for _, answer in creations)[False] == 250
        assert len({(name, answer.json()["id"]) for name, answer in creations}) == 250
        clients = [(client["name"], client["id"]) for client in customer.all_of("clients")]
        assert len(clients) == 250
        assert set(clients) == {(name, answer.json()["id"]) for name, answer in creations}

    def test_over_the_limit_let_in_exactly_the_limit_and_write_what_they_say(self, customer: Customer) -> None:
        key = customer.with_key(limits={"per_day": 300})
        requests = reads_and_creates(key.api_url, _credentials(key), creates=200, copies=1, reads=800)
        answers = all_at_once(requests, timeout_s=_TIMEOUT_S).answers
        assert len(answers) == 1_000
        successes = [answer for answer in answers if answer.status in {200, 201}]
        refusals = [answer for answer in answers if answer.status == 429]
        assert (len(successes), len(refusals)) == (300, 700)
        assert sorted(int(answer.headers["x-ratelimit-remaining"]) for answer in successes) == list(range(300))
        assert {answer.json()["code"] for answer in refusals} == {"rate_limited"}
        assert all(int(answer.headers["retry-after"]) > 0 for answer in refusals)
        client_ids = {answer.json()["id"] for answer in answers if answer.status == 201}
        assert {client["id"] for client in customer.all_of("clients")} == client_ids


def _by_method(
    requests: list[CrowdRequest], answers: list[CrowdResponse]
) -> tuple[list[tuple[CrowdRequest, CrowdResponse]], list[tuple[CrowdRequest, CrowdResponse]]]:
    pairs = list(zip(requests, answers, strict=True))
    return [pair for pair in pairs if pair[0].method == "GET"], [pair for pair in pairs if pair[0].method == "POST"]


def _credentials(customer: Customer) -> dict[str, str]:
    return {"X-API-Key": customer.api_key, "X-API-Secret": customer.api_secret}
