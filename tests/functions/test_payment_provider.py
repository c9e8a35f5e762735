"""The payment provider over HTTP: its settings, its secret key, and payments and refunds through a Stripe-compatible server."""

import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from apikit.dynamo.table import Table
from domain.payment_providers import wiring as provider_wiring
from domain.payments import wiring as payment_wiring
from domain.refunds import wiring as refund_wiring
from tests.audit import audit_entries
from tests.batches import batch, results
from tests.due_work import a_worker, run_worker
from tests.fakes.clock import FixedClock
from tests.fakes.stripe_server import DECLINED_METHOD, PAYMENT_METHOD, a_stripe_server
from tests.gateway import Caller, a_caller
from tests.payments import a_payment, act, card
from tests.threads import in_another_thread

PATH = "/v1/payment-provider"
KEY = "sk_test_1234567890"
_CACHES = (
    provider_wiring.payment_provider_service,
    payment_wiring.gateways,
    payment_wiring.payment_service,
    payment_wiring.payment_settler,
    refund_wiring.refund_service,
    refund_wiring.refund_settler,
)


@pytest.fixture(scope="module", autouse=True)
def loopback(aws: None) -> Iterator[None]:
    """Providers on this machine are allowed."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ALLOW_LOOPBACK_WEBHOOKS", "true")
        for cache in _CACHES:
            cache.cache_clear()
        yield
    for cache in _CACHES:
        cache.cache_clear()


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with a_stripe_server() as server_url:
        yield server_url


def set_provider(caller: Caller, url: str = "https://pay.example.com/", **fields: Any) -> dict[str, Any]:
    """Sets the provider."""
    body = {"provider": "stripe", "base_url": url, "secret_key": KEY, **fields}
    answer = caller.call("PUT", PATH, json=body)
    assert answer.status in {200, 201}, answer
    provider: dict[str, Any] = answer.json()
    return provider


def closed_url() -> str:
    """The URL of a port where nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{listener.getsockname()[1]}/"


class TestSettings:
    def test_are_not_found_until_they_are_set(self, caller: Caller) -> None:
        caller.call("GET", PATH).problem(404, "not_found")
        caller.call("DELETE", PATH).problem(404, "not_found")

    def test_are_set_replaced_and_deleted(self, caller: Caller) -> None:
        answer = caller.call("PUT", PATH, json={"provider": "stripe", "secret_key": KEY})
        assert (answer.status, answer.headers["location"]) == (201, f"https://api.test{PATH}")
        assert answer.json()["base_url"] == "https://api.stripe.com/"
        body = {"provider": "stripe", "secret_key": KEY, "base_url": "https://Pay.Example.com/api"}
        new = caller.call("PUT", PATH, json=body, headers={"If-Match": '"1"'})
        assert (new.status, new.json()["base_url"], new.json()["version"]) == (200, "https://pay.example.com/api/", 2)
        assert caller.call("GET", PATH).json() == new.json()
        assert caller.call("DELETE", PATH, headers={"If-Match": '"2"'}).status == 204
        caller.call("GET", PATH).problem(404, "not_found")
        assert caller.call("PUT", PATH, json={"provider": "stripe", "secret_key": KEY}).status == 201

    def test_never_show_the_secret_key(self, caller: Caller) -> None:
        provider = set_provider(caller)
        assert provider["secret_key"] == "********"
        assert KEY not in caller.call("GET", PATH).body.decode()
        pk = f"T#{caller.organization_id}#live#payment-provider"
        (item,) = Table("resources").query(pk, limit=2)
        assert KEY not in item["doc"]
        assert item["secret"] == KEY

    def test_a_mask_keeps_the_stored_key(self, caller: Caller) -> None:
        caller.call("PUT", PATH, json={"provider": "stripe", "secret_key": "********"}).problem(422, "invalid_request")
        set_provider(caller)
        set_provider(caller, account="acct_1", secret_key="********")
        (item,) = Table("resources").query(f"T#{caller.organization_id}#live#payment-provider", limit=2)
        assert item["secret"] == KEY

    def test_are_those_of_one_environment(self, caller: Caller) -> None:
        set_provider(caller)
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        sandbox.call("GET", PATH).problem(404, "not_found")
        assert sandbox.call("PUT", PATH, json={"provider": "test"}).json()["secret_key"] is None

    @pytest.mark.parametrize(
        ("body", "fault"),
        [
            ({"provider": "test"}, ("/provider", "not_allowed")),
            ({"provider": "stripe"}, ("/secret_key", "required")),
            ({"provider": "stripe", "secret_key": KEY, "base_url": "http://a.com/"}, ("/base_url", "invalid_url")),
            ({"provider": "stripe", "secret_key": KEY, "base_url": "https://10.0.0.1/"}, ("/base_url", "invalid_url")),
            ({"provider": "stripe", "secret_key": KEY, "base_url": "https://a.com/?x=1"}, ("/base_url", "invalid_url")),
        ],
    )
    def test_are_validated(self, caller: Caller, body: dict[str, Any], fault: tuple[str, str]) -> None:
        assert caller.call("PUT", PATH, json=body).faults() == [fault]

    def test_the_sandbox_provider_needs_no_others(self, caller: Caller) -> None:
        sandbox = a_caller(organization_id=caller.organization_id, environment="test")
        body = {"provider": "test", "secret_key": KEY}
        assert sandbox.call("PUT", PATH, json=body).faults() == [("/secret_key", "not_allowed")]

    def test_require_their_scopes(self, caller: Caller) -> None:
        reader = a_caller("payment-provider:read", organization_id=caller.organization_id)
        reader.call("GET", PATH).problem(404, "not_found")
        reader.call("PUT", PATH, json={"provider": "test"}).problem(403, "insufficient_scope")
        reader.call("DELETE", PATH).problem(403, "insufficient_scope")


class TestPayments:
    def test_are_charged_and_refunded(self, caller: Caller, url: str) -> None:
        set_provider(caller, url)
        payment = a_payment(caller, method=card(PAYMENT_METHOD))
        assert (payment["status"], payment["provider"]) == ("succeeded", "stripe")
        assert payment["provider_reference"].startswith("pi_")
        refund = act(caller, payment, "refund", amount={"amount": 500, "currency": "EUR"}).json()
        assert (refund["status"], refund["provider_reference"][:3]) == ("succeeded", "re_")

    def test_are_authorized_and_captured(self, caller: Caller, url: str) -> None:
        set_provider(caller, url)
        payment = a_payment(caller, method=card(PAYMENT_METHOD), capture="manual")
        amount = {"amount": 10000, "currency": "EUR"}
        assert act(caller, payment, "capture", amount=amount).json()["captured_amount"] == amount

    def test_of_a_declined_card_fail(self, caller: Caller, url: str) -> None:
        set_provider(caller, url)
        payment = a_payment(caller, method=card(DECLINED_METHOD))
        assert (payment["status"], payment["decline_code"]) == ("failed", "card_declined")

    def test_parallel_refunds_do_not_exceed_the_capture(self, caller: Caller, url: str) -> None:
        set_provider(caller, url)
        payment = a_payment(caller, method=card(PAYMENT_METHOD))
        path, body = f"/v1/payments/{payment['id']}/refund", {"amount": {"amount": 5000, "currency": "EUR"}}

        def refund(_: int) -> int:
            return in_another_thread(lambda: caller.call("POST", path, json=body)).status

        with ThreadPoolExecutor(4) as pool:
            assert sorted(pool.map(refund, range(4))) == [201, 201, 422, 422]

    def test_wait_until_the_provider_answers(self, caller: Caller, url: str, clock: FixedClock) -> None:
        set_provider(caller, closed_url())
        payment = a_payment(caller, method=card(PAYMENT_METHOD))
        assert payment["status"] == "pending"
        set_provider(caller, url)
        clock.advance(minutes=2)
        run_worker(a_worker(caller.organization_id, clock))
        assert caller.call("GET", f"/v1/payments/{payment['id']}").json()["status"] == "succeeded"

    def test_keep_their_provider(self, caller: Caller, url: str) -> None:
        sandbox_payment = a_payment(caller)
        set_provider(caller, url)
        assert act(caller, sandbox_payment, "refund").json()["status"] == "succeeded"
        payment = a_payment(caller, method=card(PAYMENT_METHOD))
        caller.call("DELETE", PATH)
        assert act(caller, payment, "refund").json()["status"] == "pending"
        assert a_payment(caller)["provider"] == "test"

    @pytest.mark.usefixtures("runner")
    def test_with_another_server_cannot_be_atomic(self, caller: Caller, url: str) -> None:
        set_provider(caller, url)
        body = {"amount": {"amount": 1, "currency": "EUR"}, "method": card(PAYMENT_METHOD)}
        answer = batch(caller, {"method": "POST", "path": "/v1/payments", "body": body}, atomic=True)
        assert [each["body"]["code"] for each in results(answer)] == ["not_atomic"]
        assert caller.call("GET", "/v1/payments").json()["data"] == []


def test_changes_are_in_the_audit_record_without_the_secret(caller: Caller) -> None:
    set_provider(caller)
    set_provider(caller, secret_key="sk_test_0987654321")
    entries = audit_entries(caller.organization_id)
    assert [entry["action"] for entry in entries] == ["payment_provider.created", "payment_provider.secret_changed"]
    assert "sk_test_" not in str(entries)
