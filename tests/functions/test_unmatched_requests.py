"""Wrong paths and methods: counted for who has valid credentials, the same 404 or 405 for everybody."""

import pytest

from apikit.admission.credentials import mint_key
from apikit.admission.plans import Plan
from apikit.aws.platform_secret import signer
from apikit.ids import new_id
from tests.batches import batch, results
from tests.counting import counted_calls
from tests.gateway import Answer, Caller, a_caller, send

pytestmark = pytest.mark.usefixtures("runner")
# Of no function, of a function's own, and of one whose path is right.
WRONG = [
    ("GET", "/v1/nowhere", 404, "not_found"),
    ("GET", "/nowhere", 404, "not_found"),
    ("GET", "/v1/clients/cli_1/none/such", 404, "not_found"),
    ("PUT", "/v1/clients", 405, "method_not_allowed"),
    ("DELETE", "/health", 405, "method_not_allowed"),
]


def with_secret(secret: str, method: str, path: str) -> Answer:
    return send(method, path, headers={"authorization": f"Bearer {secret}"})


@pytest.mark.parametrize(("method", "path", "status", "code"), WRONG)
class TestWrong:
    def test_counts_for_a_valid_key(self, aws: None, method: str, path: str, status: int, code: str) -> None:
        caller = a_caller(plan=Plan(per_hour=2))
        answers = [caller.call(method, path) for _ in range(2)]
        assert [answer.problem(status, code)["status"] for answer in answers] == [status] * 2
        assert [answer.headers["x-ratelimit-remaining"] for answer in answers] == ["1", "0"]
        assert {"ratelimit", "ratelimit-policy", "x-ratelimit-limit", "x-ratelimit-reset"} <= answers[0].headers.keys()
        refusal = caller.call(method, path)
        assert refusal.problem(429, "rate_limited")["limit"] == "hour"
        assert int(refusal.headers["retry-after"]) > 0

    def test_is_the_same_without_credentials_and_costs_nothing(
        self, aws: None, method: str, path: str, status: int, code: str
    ) -> None:
        secret = mint_key(signer(), key_id=new_id("key"), environment="live").api_secret
        secret = secret[:-1] + ("A" if secret[-1] != "A" else "B")
        with counted_calls() as calls:
            answers = [send(method, path), with_secret(secret, method, path), with_secret("sk_live_x", method, path)]
        assert not calls.by_operation
        for answer in answers:
            answer.problem(status, code)
            assert "ratelimit" not in answer.headers

    def test_is_the_same_for_a_key_that_may_not_call(
        self, aws: None, method: str, path: str, status: int, code: str
    ) -> None:
        a_caller(status="revoked").call(method, path).problem(status, code)


def test_guesses_of_a_secret_count_for_their_address(aws: None) -> None:
    caller = a_caller()
    wrong = mint_key(signer(), key_id=caller.key_id, environment="live").api_secret
    # A few more than a minute has, in case one ends meanwhile.
    answers = [with_secret(wrong, "GET", "/v1/nowhere") for _ in range(66)]
    assert [answer.status for answer in answers[:60]] == [404] * 60
    assert answers[-1].problem(429, "rate_limited")["limit"] == "failed_authentications_per_address"


def test_in_a_batch_counts_as_its_operation(aws: None) -> None:
    caller = a_caller(plan=Plan(per_hour=10))
    answer = batch(caller, {"method": "GET", "path": "/v1/nowhere"}, {"method": "PUT", "path": "/v1/clients"})
    assert [each["status"] for each in results(answer)] == [404, 405]
    assert answer.headers["x-ratelimit-remaining"] == "8"


def test_gives_the_seat_back(aws: None) -> None:
    caller: Caller = a_caller(plan=Plan(per_hour=10, concurrent=1))
    assert [caller.call("GET", "/v1/nowhere").status for _ in range(3)] == [404] * 3
