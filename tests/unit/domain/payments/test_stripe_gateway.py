"""The provider `stripe` against a server that ignores idempotency keys: lost answers never charge, capture or refund twice."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from apikit.aws.http_exchange import HttpResponse, NoResponse
from apikit.ids import new_id
from domain.blocking_exchange import BlockingExchange
from domain.payments.model import Payment
from domain.payments.payment_gateway import ChargeState, ProviderRejected, ProviderUnavailable, RefundOrder
from domain.payments.stripe_client import MAX_BODY_BYTES, TIMEOUT_S, StripeAccount, StripeClient
from domain.payments.stripe_gateway import StripeGateway
from tests.fakes.stripe_server import DECLINED_METHOD, PAYMENT_METHOD, a_stripe_server
from tests.payments import a_payment_record

_NO_PORT = "http://127.0.0.1:1/"


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with a_stripe_server() as server_url:
        yield server_url


class LossyExchange:
    """Sends requests; of those to the paths in `loses_answer_of`, the answer is lost once. `requests` has every method and path."""

    def __init__(self) -> None:
        self.loses_answer_of: set[str] = set()
        self.requests: list[tuple[str, str]] = []
        self.headers: Mapping[str, str] = {}
        self._exchange = BlockingExchange(allow_loopback=True, timeout_s=TIMEOUT_S, max_body_bytes=MAX_BODY_BYTES)

    def __call__(self, method: str, url: str, *, headers: Mapping[str, str], content: bytes) -> HttpResponse:
        action = url.partition("?")[0].rpartition("/")[2]
        self.requests.append((method, action))
        self.headers = headers
        response = self._exchange(method, url, headers=headers, content=content)
        if action in self.loses_answer_of:
            self.loses_answer_of.remove(action)
            raise NoResponse("timeout")
        return response


@pytest.fixture
def exchange() -> LossyExchange:
    return LossyExchange()


@pytest.fixture
def api(url: str, exchange: LossyExchange) -> StripeClient:
    return StripeClient(StripeAccount(url, "sk_test_12345", "acct_1"), exchange)


@pytest.fixture
def gateway(api: StripeClient) -> StripeGateway:
    return StripeGateway(api)


def start(gateway: StripeGateway, token: str = PAYMENT_METHOD, **fields: Any) -> Payment:
    """A payment that the provider has started."""
    payment = a_payment_record(token=token, provider="stripe", **fields)
    return replace(payment, provider_reference=gateway.start(payment, key=payment.id))


class TestCharge:
    def test_is_captured_at_once_by_default(self, gateway: StripeGateway, exchange: LossyExchange) -> None:
        payment = start(gateway)
        assert gateway.retrieve(payment).status == "ready"
        assert gateway.confirm(payment, key="k") == ChargeState("succeeded", captured_minor=12500)
        assert exchange.headers["Idempotency-Key"] == "k"
        assert (exchange.headers["Stripe-Account"], exchange.headers["Stripe-Version"]) == ("acct_1", "2024-06-20")

    def test_of_a_declined_card_fails(self, gateway: StripeGateway) -> None:
        payment = start(gateway, DECLINED_METHOD)
        assert gateway.confirm(payment, key="k") == ChargeState("failed", decline_code="card_declined")
        assert gateway.retrieve(payment).status == "failed"

    def test_of_an_unknown_method_is_rejected_before_it_starts(self, gateway: StripeGateway) -> None:
        with pytest.raises(ProviderRejected, match="provider_rejected"):
            start(gateway, "pm_unknown")

    def test_is_known_after_its_answer_was_lost(self, gateway: StripeGateway, exchange: LossyExchange) -> None:
        payment = start(gateway)
        exchange.loses_answer_of = {"confirm"}
        with pytest.raises(ProviderUnavailable):
            gateway.confirm(payment, key="k")
        assert gateway.retrieve(payment) == ChargeState("succeeded", captured_minor=12500)
        assert gateway.confirm(payment, key="k") == ChargeState("succeeded", captured_minor=12500)

    def test_can_be_captured_later_and_in_part(self, gateway: StripeGateway) -> None:
        payment = start(gateway, capture="manual")
        assert gateway.confirm(payment, key="k") == ChargeState("authorized")
        assert gateway.capture(payment, 10000, key="k") == ChargeState("succeeded", captured_minor=10000)

    def test_can_be_canceled_until_it_is_captured(self, gateway: StripeGateway) -> None:
        payment = start(gateway, capture="manual")
        gateway.confirm(payment, key="k")
        assert gateway.cancel(payment, key="k") == ChargeState("canceled")
        assert gateway.cancel(payment, key="k") == ChargeState("canceled")
        assert gateway.capture(payment, 12500, key="k").status == "canceled"


class TestRefund:
    @pytest.fixture
    def payment(self, gateway: StripeGateway) -> Payment:
        payment = start(gateway)
        gateway.confirm(payment, key="k")
        return payment

    def test_is_found_after_its_answer_was_lost(
        self, gateway: StripeGateway, exchange: LossyExchange, payment: Payment
    ) -> None:
        order, other = RefundOrder(new_id("rfd"), 2500), RefundOrder(new_id("rfd"), 2500)
        exchange.loses_answer_of = {"refunds"}
        with pytest.raises(ProviderUnavailable):
            gateway.refund(payment, order, key=order.id)
        state = gateway.find_refund(payment, order)
        assert state
        assert state.status == "succeeded"
        assert gateway.find_refund(payment, other) is None
        assert gateway.find_refund(payment, RefundOrder(order.id, 2500, state.reference)) == state

    def test_of_an_unknown_payment_is_rejected(self, gateway: StripeGateway, payment: Payment) -> None:
        with pytest.raises(ProviderRejected):
            gateway.refund(replace(payment, provider_reference="pi_1"), RefundOrder("rfd_1", 1), key="k")


class TestFaults:
    def test_a_closed_port_is_no_answer(self, exchange: LossyExchange) -> None:
        gateway = StripeGateway(StripeClient(StripeAccount(_NO_PORT, "sk_test_12345"), exchange))
        with pytest.raises(ProviderUnavailable):
            start(gateway)

    def test_wrong_credentials_are_rejected_before_a_payment_starts(self, url: str, exchange: LossyExchange) -> None:
        gateway = StripeGateway(StripeClient(StripeAccount(url, "wrong_key"), exchange))
        with pytest.raises(ProviderRejected, match="provider_credentials_invalid"):
            start(gateway)

    def test_wrong_credentials_decide_nothing_about_a_payment(
        self, gateway: StripeGateway, url: str, exchange: LossyExchange
    ) -> None:
        payment = start(gateway)
        bad_gateway = StripeGateway(StripeClient(StripeAccount(url, "wrong_key"), exchange))
        for act in (
            lambda: bad_gateway.retrieve(payment),
            lambda: bad_gateway.confirm(payment, key="k"),
            lambda: bad_gateway.refund(payment, RefundOrder("rfd_1", 1), key="k"),
        ):
            with pytest.raises(ProviderUnavailable):
                act()

    @pytest.mark.parametrize("status", [409, 429, 500, 503])
    def test_a_busy_provider_is_no_answer(self, status: int) -> None:
        with pytest.raises(ProviderUnavailable):
            _api_with(HttpResponse(status, {}, b'{"error": {}}')).get("x")

    @pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b'{"id": "pi_1"'])
    def test_an_answer_that_is_no_object_is_no_answer(self, body: bytes) -> None:
        with pytest.raises(ProviderUnavailable):
            _api_with(HttpResponse(200, {}, body)).get("x")

    def test_the_code_of_an_error_is_that_of_the_decline(self) -> None:
        body = b'{"error": {"code": "card_declined", "decline_code": "do_not_honor"}}'
        with pytest.raises(ProviderRejected, match="do_not_honor"):
            _api_with(HttpResponse(402, {}, body)).post("x", {}, key="k")


class TestStates:
    @pytest.mark.parametrize(
        ("intent", "state"),
        [
            ({"status": "processing"}, ChargeState("pending")),
            ({"status": "requires_action"}, ChargeState("pending", requires_action=True)),
            ({"status": "succeeded", "amount_received": 12000}, ChargeState("succeeded", captured_minor=12000)),
            (
                {"status": "requires_payment_method", "last_payment_error": {"decline_code": "stolen_card"}},
                ChargeState("failed", decline_code="stolen_card"),
            ),
            ({"status": "of_the_future"}, ChargeState("pending")),
        ],
    )
    def test_are_those_of_the_intent(self, intent: dict[str, Any], state: ChargeState) -> None:
        payment = a_payment_record(provider_reference="pi_1")
        assert StripeGateway(FixedApi(intent)).retrieve(payment) == state

    def test_a_card_that_needs_the_customer_fails_and_the_intent_is_canceled(self) -> None:
        api = FixedApi({"status": "requires_action"})
        state = StripeGateway(api).confirm(a_payment_record(provider_reference="pi_1"), key="k")
        assert state == ChargeState("failed", decline_code="authentication_required")
        assert api.paths == ["payment_intents/pi_1/confirm", "payment_intents/pi_1/cancel"]

    def test_a_token_of_the_older_kind_is_sent_as_card_data(self) -> None:
        api = FixedApi({"id": "pi_1"})
        StripeGateway(api).start(a_payment_record(token="tok_visa"), key="k")
        assert api.form["payment_method_data[card][token]"] == "tok_visa"
        assert (api.form["amount"], api.form["currency"]) == (12500, "eur")


class FixedApi:
    """Has one answer to everything."""

    def __init__(self, answer: dict[str, Any]) -> None:
        self._answer = answer
        self.paths: list[str] = []
        self.form: Mapping[str, str | int] = {}

    def post(self, path: str, form: Mapping[str, str | int], *, key: str) -> dict[str, Any]:
        self.paths.append(path)
        self.form = form
        return self._answer

    def get(self, path: str, **query: str | int) -> dict[str, Any]:
        return self._answer


def _api_with(response: HttpResponse) -> StripeClient:
    return StripeClient(StripeAccount("https://x/", "sk_test_12345"), lambda *_, **__: response)
