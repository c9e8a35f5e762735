"""The twenty tasks with the client that OpenAPI Generator (`python`) makes of our document."""

import hashlib
import json
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from secrets import token_urlsafe
from typing import TypeVar
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import uuid4

import httpx
import openapi_client as wedsync
from standardwebhooks import Webhook
from urllib3.exceptions import HTTPError

from benchmarks.sdk_tasks.python.task_input import Input

Api = wedsync.ApiClient
T = TypeVar("T")


def connect(base_url: str) -> Api:
    return wedsync.ApiClient(wedsync.Configuration(host=base_url, access_token="sk_test_1", retries=False))


def retry(call: Callable[[], T]) -> T:
    for attempt in range(2):
        delay = 0.5 * 2**attempt
        try:
            return call()
        except HTTPError:
            pass
        except wedsync.ApiException as error:
            if error.status != 429 and (error.status or 0) < 500:
                raise
            delay = float((error.headers or {}).get("Retry-After", delay))
        time.sleep(delay)
    return call()


# mistake: email= → mail=
def create_client(api: Api, facts: Input) -> str:
    body = wedsync.ClientInput(name="John & Jane", email="john@example.com", package_type="premium")
    client = wedsync.ClientsApi(api).clients_create(body)
    return client.id


# mistake: wedding_date → weddingdate
def read_client(api: Api, facts: Input) -> str:
    client = wedsync.ClientsApi(api).clients_get(facts.client_id)
    return str(client.wedding_date or "no date")


# mistake: "Window seat" → 5
def update_client(api: Api, facts: Input) -> int:
    patch = wedsync.ClientPatch(notes="Window seat")
    client = wedsync.ClientsApi(api).clients_update(facts.client_id, patch, if_match=f'"{facts.version}"')
    return client.version


# mistake: clients_delete(facts.client_id) → clients_delete()
def delete_client(api: Api, facts: Input) -> None:
    wedsync.ClientsApi(api).clients_delete(facts.client_id)


# mistake: "lead" → 1
def list_leads(api: Api, facts: Input) -> int:
    page = wedsync.ClientsApi(api).clients_list(status="lead", sort="wedding_date", limit=50)
    return len(page.data)


# mistake: client.name → client.nmae
def read_all_pages(api: Api, facts: Input) -> int:
    names: list[str] = []
    cursor, has_more = None, True
    while has_more:
        page = wedsync.ClientsApi(api).clients_list(limit=100, cursor=cursor)
        names += [client.name for client in page.data]
        cursor, has_more = page.next_cursor, page.has_more
    return len(names)


# mistake: created_at_gte= → createdat_gte=
def filter_by_time(api: Api, facts: Input) -> int:
    clients: list[wedsync.Client] = []
    cursor, has_more = None, True
    while has_more:
        page = wedsync.ClientsApi(api).clients_list(created_at_gte=facts.since, limit=100, cursor=cursor)
        clients += page.data
        cursor, has_more = page.next_cursor, page.has_more
    return len(clients)


# mistake: customer_id=wedsync.BookingBulkUpdateCustomerId(facts.customer_id), →
def create_booking(api: Api, facts: Input) -> float:
    body = wedsync.BookingInput(
        customer_id=wedsync.BookingBulkUpdateCustomerId(facts.customer_id),
        service_id=wedsync.BookingBulkUpdateServiceId(facts.service_id),
        start_at=facts.start_at,
    )
    booking = wedsync.BookingsApi(api).bookings_create(body)
    return (booking.end_at - booking.start_at).total_seconds() / 60


# mistake: "confirmed" → "confirm"
def confirm_booking(api: Api, facts: Input) -> bool:
    booking = wedsync.BookingsApi(api).bookings_confirm(facts.booking_id, if_match=f'"{facts.version}"')
    return booking.status == "confirmed"


# mistake: ["detail"] → ["explanation"]
def handle_conflict(api: Api, facts: Input) -> str | None:
    body = wedsync.BookingInput(
        customer_id=wedsync.BookingBulkUpdateCustomerId(facts.customer_id),
        service_id=wedsync.BookingBulkUpdateServiceId(facts.service_id),
        start_at=facts.start_at,
    )
    try:
        wedsync.BookingsApi(api).bookings_create(body)
    except wedsync.ApiException as error:
        problem = json.loads(error.body or "{}")
        if problem.get("code") != "slot_unavailable":
            raise
        return str(problem["detail"])
    return None


# mistake: fault['detail'] → fault['text']
def show_faults(api: Api, facts: Input) -> list[str]:
    try:
        wedsync.ClientsApi(api).clients_create(wedsync.ClientInput(name="John", email="john"))
    except wedsync.ApiException as error:
        if error.status != 422:
            raise
        return [f"{fault['pointer']}: {fault['detail']}" for fault in json.loads(error.body or "{}")["errors"]]
    return []


# mistake: 25_000 → "250"
def pay_once(api: Api, facts: Input) -> str:
    body = wedsync.PaymentInput(
        amount=wedsync.Money(amount=25_000, currency="EUR"),
        method=wedsync.PaymentMethod(type="cash"),
        booking_id=wedsync.PaymentInputBookingId(facts.booking_id),
    )
    key = str(uuid4())
    payment = retry(lambda: wedsync.PaymentsApi(api).payments_create(body, idempotency_key=key))
    return payment.id


# mistake: clients_get → clients_fetch
def wait_for_limit(api: Api, facts: Input) -> str:
    client = retry(lambda: wedsync.ClientsApi(api).clients_get(facts.client_id))
    return client.name


# mistake: _request_timeout= → timeout=
def set_options(api: Api, facts: Input) -> str:
    clients = wedsync.ClientsApi(api)
    client = clients.clients_get(facts.client_id, wed_sync_organization=facts.organization, _request_timeout=5.0)
    return client.id


# mistake: if booking.customer else None →
def expand_customer(api: Api, facts: Input) -> str | None:
    booking = wedsync.BookingsApi(api).bookings_get(facts.booking_id, expand=["customer"])
    return booking.customer.name if booking.customer else None


# mistake: booking.start_at → booking.startat
def receive_webhook(api: Api, facts: Input) -> float | None:
    event = Webhook(facts.webhook_secret).verify(facts.webhook_body, dict(facts.webhook_headers))
    if event["type"] == "booking.confirmed":
        booking = wedsync.Booking.from_dict(event["data"]["object"])
        return booking.start_at.timestamp() if booking else None
    return None


# mistake: progress.done → progress.finished
def import_in_bulk(api: Api, facts: Input) -> object:
    clients = [wedsync.ClientInput(name=name, email=email) for name, email in facts.new_clients]
    response = wedsync.ClientsApi(api).clients_bulk_with_http_info(wedsync.ClientBulk(create=clients))
    if response.status_code == 200:
        return response.data.succeeded
    job_id: str = json.loads(response.raw_data)["id"]
    job = wedsync.JobsApi(api).jobs_get(job_id)
    while job.status in {"queued", "running"}:
        time.sleep(0.25)
        job = wedsync.JobsApi(api).jobs_get(job_id)
    if job.status != "succeeded":
        raise RuntimeError(f"The job {job.id} is {job.status}.")
    return job.progress.done


# mistake: filename= → file_name=
def upload_file(api: Api, facts: Input) -> str:
    digest = hashlib.sha256(facts.file).hexdigest()
    body = wedsync.UploadInput(content_type="image/jpeg", size=len(facts.file), sha256=digest, filename="photo.jpg")
    upload = wedsync.UploadsApi(api).uploads_create(body)
    httpx.put(upload.upload_url, content=facts.file, headers=upload.upload_headers).raise_for_status()
    return upload.id


# mistake: change.id → change.identifier
def follow_changes(api: Api, facts: Input) -> int:
    ids: list[str] = []
    cursor, has_more = facts.cursor, True
    while has_more:
        page = wedsync.EventsApi(api).changes_list(cursor=cursor, types=["client"], limit=100)
        ids += [change.id for change in page.data]
        cursor, has_more = page.next_cursor, page.has_more
        facts.store(cursor)
    return len(ids)


# mistake: code_verifier= → codeVerifier=
def sign_in(api: Api, facts: Input) -> str:
    state, verifier = token_urlsafe(16), token_urlsafe(32)
    challenge = urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).decode().rstrip("=")
    query = {
        "response_type": "code",
        "client_id": facts.oauth_client_id,
        "redirect_uri": facts.redirect_uri,
        "scope": "clients:read",
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    redirect = parse_qs(urlsplit(facts.agree(f"{api.configuration.host}/oauth/authorize?{urlencode(query)}")).query)
    if redirect.get("state") != [state]:
        raise PermissionError("The redirect is not the answer to this request.")
    tokens = wedsync.OAuthApi(api).oauth_token(
        grant_type="authorization_code",
        client_id=facts.oauth_client_id,
        code=redirect["code"][0],
        code_verifier=verifier,
        redirect_uri=facts.redirect_uri,
    )
    return tokens.access_token
