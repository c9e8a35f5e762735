"""The twenty tasks with the client that openapi-python-client makes of our document."""

import hashlib
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from datetime import date
from secrets import token_urlsafe
from typing import TypeVar
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import uuid4

import httpx
from opc import AuthenticatedClient, models
from opc.api.bookings import bookings_confirm, bookings_create, bookings_get
from opc.api.clients import clients_bulk, clients_create, clients_delete, clients_get, clients_list, clients_update
from opc.api.events import changes_list
from opc.api.jobs import jobs_get
from opc.api.o_auth import oauth_token
from opc.api.payments import payments_create
from opc.api.uploads import uploads_create
from opc.types import Response
from standardwebhooks import Webhook

from benchmarks.sdk_tasks.python.task_input import Input

Api = AuthenticatedClient
T = TypeVar("T")


def connect(base_url: str) -> Api:
    return AuthenticatedClient(base_url=base_url, token="sk_test_1")


def require(kind: type[T], answer: object) -> T:
    if isinstance(answer, models.Problem):
        raise RuntimeError(answer.detail)
    if not isinstance(answer, kind):
        raise TypeError(f"The API answered with {answer}.")
    return answer


def retry(call: Callable[[], Response[T]]) -> T | None:
    for attempt in range(2):
        delay = 0.5 * 2**attempt
        try:
            response = call()
            if response.status_code != 429 and response.status_code < 500:
                return response.parsed
            delay = float(response.headers.get("Retry-After", delay))
        except httpx.TransportError:
            pass
        time.sleep(delay)
    return call().parsed


# mistake: email= → mail=
def create_client(api: Api, facts: Input) -> str:
    package = models.ClientInputPackageType.PREMIUM
    body = models.ClientInput(name="John & Jane", email="john@example.com", package_type=package)
    client = require(models.Client, clients_create.sync(client=api, body=body))
    return client.id


# mistake: wedding_date → weddingdate
def read_client(api: Api, facts: Input) -> str:
    client = require(models.Client, clients_get.sync(facts.client_id, client=api))
    return str(client.wedding_date if isinstance(client.wedding_date, date) else "no date")


# mistake: "Window seat" → 5
def update_client(api: Api, facts: Input) -> int:
    patch = models.ClientPatch(notes="Window seat")
    answer = clients_update.sync(facts.client_id, client=api, body=patch, if_match=f'"{facts.version}"')
    return require(models.Client, answer).version


# mistake: facts.client_id, client=api → client=api
def delete_client(api: Api, facts: Input) -> None:
    response = clients_delete.sync_detailed(facts.client_id, client=api)
    if response.status_code != 204:
        raise RuntimeError(response.content)


# mistake: models.ClientsListStatus.LEAD → 1
def list_leads(api: Api, facts: Input) -> int:
    status, sort = models.ClientsListStatus.LEAD, models.ClientsListSort.WEDDING_DATE
    page = require(models.ClientList, clients_list.sync(client=api, status=status, sort=sort, limit=50))
    return len(page.data)


# mistake: each.name → each.nmae
def read_all_pages(api: Api, facts: Input) -> int:
    page = require(models.ClientList, clients_list.sync(client=api, limit=100))
    names = [each.name for each in page.data]
    while page.next_cursor:
        page = require(models.ClientList, clients_list.sync(client=api, limit=100, cursor=page.next_cursor))
        names += [each.name for each in page.data]
    return len(names)


# mistake: created_atgte= → created_at_gte=
def filter_by_time(api: Api, facts: Input) -> int:
    page = require(models.ClientList, clients_list.sync(client=api, created_atgte=facts.since, limit=100))
    clients = list(page.data)
    while page.next_cursor:
        answer = clients_list.sync(client=api, created_atgte=facts.since, limit=100, cursor=page.next_cursor)
        page = require(models.ClientList, answer)
        clients += page.data
    return len(clients)


# mistake: customer_id=facts.customer_id, →
def create_booking(api: Api, facts: Input) -> float:
    body = models.BookingInput(customer_id=facts.customer_id, service_id=facts.service_id, start_at=facts.start_at)
    booking = require(models.Booking, bookings_create.sync(client=api, body=body))
    return (booking.end_at - booking.start_at).total_seconds() / 60


# mistake: BookingStatus.CONFIRMED → BookingStatus.CONFIRM
def confirm_booking(api: Api, facts: Input) -> bool:
    answer = bookings_confirm.sync(facts.booking_id, client=api, if_match=f'"{facts.version}"')
    return require(models.Booking, answer).status == models.BookingStatus.CONFIRMED


# mistake: answer.detail → answer.explanation
def handle_conflict(api: Api, facts: Input) -> str | None:
    body = models.BookingInput(customer_id=facts.customer_id, service_id=facts.service_id, start_at=facts.start_at)
    answer = bookings_create.sync(client=api, body=body)
    if isinstance(answer, models.Problem) and answer.code == "slot_unavailable":
        return answer.detail
    require(models.Booking, answer)
    return None


# mistake: fault.detail → fault.text
def show_faults(api: Api, facts: Input) -> list[str]:
    response = clients_create.sync_detailed(client=api, body=models.ClientInput(name="John", email="john"))
    if response.status_code == 422 and isinstance(response.parsed, models.Problem) and response.parsed.errors:
        return [f"{fault.pointer}: {fault.detail}" for fault in response.parsed.errors]
    require(models.Client, response.parsed)
    return []


# mistake: 25_000 → "250"
def pay_once(api: Api, facts: Input) -> str:
    body = models.PaymentInput(
        amount=models.Money(amount=25_000, currency="EUR"),
        method=models.PaymentMethod(type_=models.PaymentMethodType.CASH),
        booking_id=facts.booking_id,
    )
    key = str(uuid4())
    answer = retry(lambda: payments_create.sync_detailed(client=api, body=body, idempotency_key=key))
    return require(models.Payment, answer).id


# mistake: clients_get.sync_detailed → clients_get.fetch
def wait_for_limit(api: Api, facts: Input) -> str:
    client = require(models.Client, retry(lambda: clients_get.sync_detailed(facts.client_id, client=api)))
    return client.name


# mistake: httpx.Timeout(5) → "5"
def set_options(api: Api, facts: Input) -> str:
    patient = api.with_timeout(httpx.Timeout(5))
    answer = clients_get.sync(facts.client_id, client=patient, wed_sync_organization=facts.organization)
    return require(models.Client, answer).id


# mistake: if booking.customer else None →
def expand_customer(api: Api, facts: Input) -> str | None:
    expand = [models.BookingsGetExpandItem.CUSTOMER]
    booking = require(models.Booking, bookings_get.sync(facts.booking_id, client=api, expand=expand))
    return booking.customer.name if booking.customer else None


# mistake: "type" → "typ"
def receive_webhook(api: Api, facts: Input) -> float | None:
    event = Webhook(facts.webhook_secret).verify(facts.webhook_body, dict(facts.webhook_headers))
    if event["type"] == "booking.confirmed":
        return models.Booking.from_dict(event["data"]["object"]).start_at.timestamp()
    return None


# mistake: progress.done → progress.finished
def import_in_bulk(api: Api, facts: Input) -> object:
    clients = [models.ClientInput(name=name, email=email) for name, email in facts.new_clients]
    job = clients_bulk.sync(client=api, body=models.ClientBulk(create=clients))
    if isinstance(job, models.BulkAnswer):
        return job.succeeded
    job = require(models.Job, job)
    while job.status in {models.JobStatus.QUEUED, models.JobStatus.RUNNING}:
        time.sleep(0.25)
        job = require(models.Job, jobs_get.sync(job.id, client=api))
    if job.status != models.JobStatus.SUCCEEDED:
        raise RuntimeError(f"The job {job.id} is {job.status}.")
    return job.progress.done


# mistake: filename= → file_name=
def upload_file(api: Api, facts: Input) -> str:
    digest = hashlib.sha256(facts.file).hexdigest()
    body = models.UploadInput(content_type="image/jpeg", size=len(facts.file), sha256=digest, filename="photo.jpg")
    upload = require(models.BegunUpload, uploads_create.sync(client=api, body=body))
    headers = upload.upload_headers.additional_properties
    httpx.put(upload.upload_url, content=facts.file, headers=headers).raise_for_status()
    return upload.id


# mistake: change.id → change.identifier
def follow_changes(api: Api, facts: Input) -> int:
    ids: list[str] = []
    cursor, has_more = facts.cursor, True
    while has_more:
        types = [models.ChangesListTypesItem.CLIENT]
        answer = changes_list.sync(client=api, cursor=cursor, types=types, limit=100)
        page = require(models.ChangePage, answer)
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
    base_url = api.get_httpx_client().base_url
    redirect = parse_qs(urlsplit(facts.agree(f"{base_url}/oauth/authorize?{urlencode(query)}")).query)
    if redirect.get("state") != [state]:
        raise PermissionError("The redirect is not the answer to this request.")
    body = models.OauthTokenBody(
        grant_type=models.OauthTokenBodyGrantType.AUTHORIZATION_CODE,
        client_id=facts.oauth_client_id,
        code=redirect["code"][0],
        code_verifier=verifier,
        redirect_uri=facts.redirect_uri,
    )
    return require(models.OauthTokenResponse200, oauth_token.sync(client=api, body=body)).access_token
