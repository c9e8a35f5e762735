"""The twenty tasks as Stripe's SDK does them, with the objects of Stripe that are nearest to ours."""

import time
from itertools import islice
from secrets import token_urlsafe
from urllib.parse import parse_qs, urlsplit

import stripe
from stripe import StripeClient

from benchmarks.sdk_tasks.python.task_input import Input

Api = StripeClient


def connect(base_url: str) -> Api:
    addresses = {"api": base_url, "connect": base_url, "files": base_url, "meter_events": base_url}
    return StripeClient("sk_test_1", base_addresses=addresses, max_network_retries=2)  # type: ignore[arg-type]


# mistake: "email" → "mail"
def create_client(api: Api, facts: Input) -> str:
    customer = api.v1.customers.create({"name": "John & Jane", "email": "john@example.com"})
    return customer.id


# mistake: description → descripton
def read_client(api: Api, facts: Input) -> str:
    customer = api.v1.customers.retrieve(facts.client_id)
    return customer.description or "no description"


# mistake: "Window seat" → 5
def update_client(api: Api, facts: Input) -> str:
    customer = api.v1.customers.update(facts.client_id, {"description": "Window seat"})
    return customer.id


# mistake: delete(facts.client_id) → delete()
def delete_client(api: Api, facts: Input) -> None:
    api.v1.customers.delete(facts.client_id)


# mistake: "john@example.com" → 1
def list_leads(api: Api, facts: Input) -> int:
    page = api.v1.customers.list({"email": "john@example.com", "limit": 50})
    return len(page.data)


# mistake: customer.name → customer.nmae
def read_all_pages(api: Api, facts: Input) -> int:
    names = [customer.name for customer in api.v1.customers.list({"limit": 100}).auto_paging_iter()]
    return len(names)


# mistake: "created" → "created_at"
def filter_by_time(api: Api, facts: Input) -> int:
    page = api.v1.customers.list({"created": {"gte": int(facts.since.timestamp())}, "limit": 100})
    return len(list(islice(page.auto_paging_iter(), 1_000)))


# mistake: "amount": 25_000, →
def create_booking(api: Api, facts: Input) -> float:
    payment = api.v1.payment_intents.create({"amount": 25_000, "currency": "eur", "customer": facts.customer_id})
    return payment.created


# mistake: "succeeded" → "confirm"
def confirm_booking(api: Api, facts: Input) -> bool:
    payment = api.v1.payment_intents.confirm(facts.booking_id)
    return payment.status == "succeeded"


# mistake: error.user_message → error.explanation
def handle_conflict(api: Api, facts: Input) -> str | None:
    try:
        api.v1.payment_intents.create(
            {"amount": 25_000, "currency": "eur", "customer": facts.customer_id, "confirm": True}
        )
    except stripe.CardError as error:
        return str(error.user_message)
    return None


# mistake: error.param → error.field
def show_faults(api: Api, facts: Input) -> list[str]:
    try:
        api.v1.customers.create({"name": "John", "email": "john"})
    except stripe.InvalidRequestError as error:
        return [f"{error.param}: {error.user_message}"]
    return []


# mistake: 25_000 → "250"
def pay_once(api: Api, facts: Input) -> str:
    customer = facts.customer_id
    payment = api.v1.payment_intents.create(
        {"amount": 25_000, "currency": "eur", "customer": customer, "payment_method": "pm_1", "confirm": True}
    )
    return payment.id


# mistake: customers.retrieve → customers.fetch
def wait_for_limit(api: Api, facts: Input) -> str:
    for attempt in range(2):
        try:
            return api.v1.customers.retrieve(facts.client_id).id
        except stripe.RateLimitError:
            time.sleep(0.5 * 2**attempt)
    return api.v1.customers.retrieve(facts.client_id).id


# mistake: "stripe_account" → "account"
def set_options(api: Api, facts: Input) -> str:
    customer = api.v1.customers.retrieve(facts.client_id, options={"stripe_account": facts.organization})
    return customer.id


# mistake: isinstance(payment.customer, stripe.Customer) → payment.customer
def expand_customer(api: Api, facts: Input) -> str | None:
    payment = api.v1.payment_intents.retrieve(facts.booking_id, {"expand": ["customer"]})
    return payment.customer.name if isinstance(payment.customer, stripe.Customer) else None


# mistake: event.type → event.kind
def receive_webhook(api: Api, facts: Input) -> float | None:
    signature = facts.webhook_headers["stripe-signature"]
    event = api.construct_event(facts.webhook_body, signature, facts.webhook_secret)
    if event.type == "payment_intent.succeeded":
        return float(event.data.object["created"])
    return None


# mistake: run.status → run.state
def import_in_bulk(api: Api, facts: Input) -> str:
    run = api.v1.reporting.report_runs.create({"report_type": "balance.summary.1"})
    while run.status == "pending":
        time.sleep(0.25)
        run = api.v1.reporting.report_runs.retrieve(run.id)
    if run.status != "succeeded":
        raise RuntimeError(f"The run {run.id} is {run.status}.")
    return run.id


# mistake: "purpose" → "reason"
def upload_file(api: Api, facts: Input) -> str:
    upload = api.v1.files.create({"purpose": "dispute_evidence", "file": ("photo.jpg", facts.file, "image/jpeg")})
    return upload.id


# mistake: event.id → event.identifier
def follow_changes(api: Api, facts: Input) -> int:
    page = api.v1.events.list({"ending_before": facts.cursor, "types": ["customer.created"], "limit": 100})
    ids = []
    for event in page.auto_paging_iter():
        ids.append(event.id)
        facts.store(event.id)
    return len(ids)


# mistake: "redirect_uri" → "redirect"
def sign_in(api: Api, facts: Input) -> str:
    state = token_urlsafe(16)
    url = api.oauth.authorize_url(
        {"client_id": facts.oauth_client_id, "redirect_uri": facts.redirect_uri, "scope": "read_only", "state": state}
    )
    redirect = parse_qs(urlsplit(facts.agree(url)).query)
    if redirect.get("state") != [state]:
        raise PermissionError("The redirect is not the answer to this request.")
    tokens = api.oauth.token({"grant_type": "authorization_code", "code": redirect["code"][0]})
    return str(tokens.access_token)
