"""The twenty tasks with our SDK. A mistake is put into a copy of its task, and the type checker should find it."""

from itertools import islice

from wedsync import WedSyncClient
from wedsync.errors import InvalidRequestError, SlotUnavailableError
from wedsync.events import BookingEvent

from benchmarks.sdk_tasks.python.task_input import Input

Api = WedSyncClient


def connect(base_url: str) -> Api:
    return WedSyncClient("sk_test_1", base_url=base_url)


# mistake: email= → mail=
def create_client(api: Api, facts: Input) -> str:
    client = api.clients.create(name="John & Jane", email="john@example.com", package_type="premium")
    return client.id


# mistake: wedding_date → weddingdate
def read_client(api: Api, facts: Input) -> str:
    client = api.clients.get(facts.client_id)
    return str(client.wedding_date or "no date")


# mistake: "Window seat" → 5
def update_client(api: Api, facts: Input) -> int:
    client = api.clients.update(facts.client_id, notes="Window seat", if_match=facts.version)
    return client.version


# mistake: delete(facts.client_id) → delete()
def delete_client(api: Api, facts: Input) -> None:
    api.clients.delete(facts.client_id)


# mistake: "lead" → 1
def list_leads(api: Api, facts: Input) -> int:
    page = api.clients.list(status="lead", sort="wedding_date", limit=50)
    return len(page.data)


# mistake: client.name → client.nmae
def read_all_pages(api: Api, facts: Input) -> int:
    names = [client.name for client in api.clients.list(limit=100)]
    return len(names)


# mistake: created_at= → createdat=
def filter_by_time(api: Api, facts: Input) -> int:
    clients = islice(api.clients.list(created_at={"gte": facts.since}, limit=100), 1_000)
    return len(list(clients))


# mistake: customer_id=facts.customer_id, →
def create_booking(api: Api, facts: Input) -> float:
    booking = api.bookings.create(customer_id=facts.customer_id, service_id=facts.service_id, start_at=facts.start_at)
    return (booking.end_at - booking.start_at).total_seconds() / 60


# mistake: "confirmed" → "confirm"
def confirm_booking(api: Api, facts: Input) -> bool:
    booking = api.bookings.confirm(facts.booking_id, if_match=facts.version)
    return booking.status == "confirmed"


# mistake: error.detail → error.explanation
def handle_conflict(api: Api, facts: Input) -> str | None:
    try:
        api.bookings.create(customer_id=facts.customer_id, service_id=facts.service_id, start_at=facts.start_at)
    except SlotUnavailableError as error:
        return error.detail
    return None


# mistake: fault.detail → fault.text
def show_faults(api: Api, facts: Input) -> list[str]:
    try:
        api.clients.create(name="John", email="john")
    except InvalidRequestError as error:
        return [f"{fault.pointer}: {fault.detail}" for fault in error.errors]
    return []


# mistake: 25_000 → "250"
def pay_once(api: Api, facts: Input) -> str:
    payment = api.payments.create(
        amount={"amount": 25_000, "currency": "EUR"}, method={"type": "cash"}, booking_id=facts.booking_id
    )
    return payment.id


# mistake: clients.get → clients.fetch
def wait_for_limit(api: Api, facts: Input) -> str:
    client = api.clients.get(facts.client_id)
    return client.name


# mistake: timeout= → time_out=
def set_options(api: Api, facts: Input) -> str:
    client = api.clients.get(facts.client_id, organization=facts.organization, timeout=5)
    return client.id


# mistake: if booking.customer else None →
def expand_customer(api: Api, facts: Input) -> str | None:
    booking = api.bookings.get(facts.booking_id, expand=["customer"])
    return booking.customer.name if booking.customer else None


# mistake: start_at → startat
def receive_webhook(api: Api, facts: Input) -> float | None:
    event = api.webhooks.construct_event(facts.webhook_body, facts.webhook_headers, facts.webhook_secret)
    if isinstance(event, BookingEvent) and event.type == "booking.confirmed":
        return event.data.object.start_at.timestamp()
    return None


# mistake: progress.done → progress.finished
def import_in_bulk(api: Api, facts: Input) -> object:
    answer = api.clients.bulk(create=[{"name": name, "email": email} for name, email in facts.new_clients])
    if answer.object != "job":
        return answer.succeeded
    job = api.jobs.wait_for(answer)
    return job.progress.done


# mistake: filename= → file_name=
def upload_file(api: Api, facts: Input) -> str:
    upload = api.uploads.upload(facts.file, content_type="image/jpeg", filename="photo.jpg")
    return upload.id


# mistake: change.id → change.identifier
def follow_changes(api: Api, facts: Input) -> int:
    feed = api.changes.follow(cursor=facts.cursor, types=["client"], on_cursor=facts.store, stop_at_end=True)
    ids = [change.id for change in feed]
    return len(ids)


# mistake: code_verifier= → codeVerifier=
def sign_in(api: Api, facts: Input) -> str:
    client_id, redirect_uri = facts.oauth_client_id, facts.redirect_uri
    session = api.oauth.authorization_url(redirect_uri, ["clients:read"], client_id=client_id)
    code, verifier = api.oauth.read_redirect(facts.agree(session.url), session.state), session.code_verifier
    tokens = api.oauth.exchange_code(code, code_verifier=verifier, redirect_uri=redirect_uri, client_id=client_id)
    return tokens.access_token
