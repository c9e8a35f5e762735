"""What the server answers to each task, and what a program then returns: the examples of our document, and objects of Stripe's form."""

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sdks.generator.__main__ import DOCUMENT

Json = dict[str, Any]
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 - the example of Standard Webhooks
STRIPE_SECRET = "whsec_test"  # noqa: S105 - made up
_HANG_UP: Json = {"action": "hang_up"}
_TOO_MANY = "/v1/clients/{client_id}", "get", "429"


@dataclass(frozen=True)
class Exchange:
    """The replies to one task, the result of its program, and a header that all of its requests have with one value."""

    title: str
    replies: list[Json]
    result: Any
    header: str | None = None


@cache
def _document() -> Json:
    document: Json = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    return document


def _example(path: str, method: str, status: str, name: str | None = None) -> Json:
    response = _document()["paths"][path][method]["responses"][status]
    if "$ref" in response:
        response = _document()["components"]["responses"][response["$ref"].rpartition("/")[2]]
    [content] = [each for media, each in response["content"].items() if "json" in media]
    examples = {key: each["value"] for key, each in content.get("examples", {}).items()}
    example: Json = content["example"] if "example" in content else examples[name or next(iter(examples))]
    return example


def _reply(body: Json, status: int = 200, **headers: str) -> Json:
    problem = {"Content-Type": "application/problem+json"} if status >= 400 else {}  # noqa: PLR2004 - errors
    header_values = {name.replace("_", "-"): value for name, value in headers.items()}
    return {"status": status, "json": body, "headers": problem | header_values}


def _pages(item: Json, *counts: int) -> list[Json]:
    items = [[{**item, "id": f"{item['id'][:-3]}{number:03}"} for number in range(count)] for count in counts]
    cursors = [*(str(number) for number in range(1, len(counts))), None]
    return [
        _reply({"object": "list", "data": data, "has_more": cursor is not None, "next_cursor": cursor})
        for data, cursor in zip(items, cursors, strict=True)
    ]


def wedsync_exchanges() -> dict[str, Exchange]:
    """Return the exchanges of the programs that call our API."""
    client, booking = _example("/v1/clients/{client_id}", "get", "200"), _booking()
    payment = _example("/v1/payments", "post", "201")
    invalid = _example("/v1/clients", "post", "422", "invalid_request")
    conflict = _example("/v1/bookings", "post", "409", "slot_unavailable")
    minutes = (datetime.fromisoformat(booking["end_at"]) - datetime.fromisoformat(booking["start_at"])).seconds / 60
    faults = [f"{each['pointer']}: {each['detail']}" for each in invalid["errors"]]
    customer = _example("/v1/customers/{customer_id}", "get", "200")
    limit = _reply(_example(*_TOO_MANY, "rate_limited"), 429, Retry_After="0")
    return {
        "create_client": Exchange("create a client", [_reply(client, 201)], client["id"]),
        "read_client": Exchange("read a date that may be null", [_reply(client)], client["wedding_date"]),
        "update_client": Exchange("update if the version matches", [_reply(client)], client["version"], "if-match"),
        "delete_client": Exchange("delete a client", [{"status": 204}], None),
        "list_leads": Exchange("list 50, filtered and sorted", _pages(client, 50), 50),
        "read_all_pages": Exchange("read 250 clients", _pages(client, 100, 100, 50), 250),
        "filter_by_time": Exchange("read all clients since a time", _pages(client, 100, 50), 150),
        "create_booking": Exchange("create a booking, compute its length", [_reply(booking, 201)], minutes),
        "confirm_booking": Exchange("confirm a booking", [_reply(booking)], result=True, header="if-match"),
        "handle_conflict": Exchange("handle an unavailable slot", [_reply(conflict, 409)], conflict["detail"]),
        "show_faults": Exchange("show the faults of a form", [_reply(invalid, 422)], faults),
        "pay_once": Exchange(
            "pay once, over a broken connection", [_HANG_UP, _reply(payment, 201)], payment["id"], "idempotency-key"
        ),
        "wait_for_limit": Exchange("wait for a rate limit", [limit, _reply(client)], client["name"]),
        "set_options": Exchange(
            "set timeout and organization of a call", [_reply(client)], client["id"], "wedsync-organization"
        ),
        "expand_customer": Exchange(
            "expand a related resource", [_reply(booking | {"customer": customer})], customer["name"]
        ),
        "receive_webhook": Exchange("verify a webhook, read its object", [], _seconds(booking["start_at"])),
        "import_in_bulk": Exchange("create 250 in bulk, wait for the job", _job_replies(), 250),
        "upload_file": Exchange("upload a file", _upload_replies(), _upload()["id"]),
        "follow_changes": Exchange("follow the changes, store the cursor", _change_replies(), 3),
        "sign_in": Exchange(
            "sign a person in (OAuth, PKCE)", [_reply(_example("/oauth/token", "post", "200"))], "eyJ…"
        ),
    }


def _booking() -> Json:
    return _example("/v1/bookings/{booking_id}", "get", "200") | {"status": "confirmed"}


def _seconds(time_text: str) -> float:
    return datetime.fromisoformat(time_text).timestamp()


def _job_replies() -> list[Json]:
    job = _example("/v1/jobs/{job_id}", "get", "200")
    running = job | {"status": "running"}
    success = job | {"status": "succeeded", "progress": {"total": 250, "done": 250, "failed": 0}}
    return [_reply(running, 202), _reply(running), _reply(success)]


def _upload() -> Json:
    return _example("/v1/uploads", "post", "201")


def _upload_replies() -> list[Json]:
    headers = {"Content-Type": "image/jpeg"}
    upload = _upload() | {"upload_url": "{server}/file", "upload_headers": headers, "content_type": "image/jpeg"}
    return [_reply(upload, 201), {"status": 200}, _reply({key: upload[key] for key in _upload_fields()})]


def _upload_fields() -> list[str]:
    return list(_example("/v1/uploads/{upload_id}", "get", "200"))


def _change_replies() -> list[Json]:
    [change] = _example("/v1/changes", "get", "200")["data"]
    pages = [([change, change], True, "b"), ([change], False, "c")]
    return [
        _reply({"object": "list", "data": data, "has_more": has_more, "next_cursor": cursor})
        for data, has_more, cursor in pages
    ]


def stripe_exchanges() -> dict[str, Exchange]:
    """Return the exchanges of the programs that call Stripe's API, each the nearest to ours."""
    customer = {"id": "cus_1", "object": "customer", "name": "John & Jane", "description": None, "created": 1}
    payment = {"id": "pi_1", "object": "payment_intent", "status": "succeeded", "created": 1, "customer": "cus_1"}
    run = {"id": "frr_1", "object": "reporting.report_run", "status": "pending"}
    card = {"type": "card_error", "code": "card_declined", "message": "Your card was declined."}
    invalid = {"type": "invalid_request_error", "param": "email", "message": "Invalid email address: john"}
    tokens = {"access_token": "sk_acct", "stripe_user_id": "acct_1"}
    limit = {"type": "rate_limit_error", "message": "Too many requests."}
    events = [{"id": f"evt_{number}", "object": "event", "type": "customer.created"} for number in (3, 2, 1)]
    outcomes: Mapping[str, tuple[list[Json], Any]] = {
        "create_client": ([_reply(customer)], "cus_1"),
        "read_client": ([_reply(customer)], "no description"),
        "update_client": ([_reply(customer)], "cus_1"),
        "delete_client": ([_reply({"id": "cus_1", "object": "customer", "deleted": True})], None),
        "list_leads": (_stripe_pages(customer, 50), 50),
        "read_all_pages": (_stripe_pages(customer, 100, 100, 50), 250),
        "filter_by_time": (_stripe_pages(customer, 100, 50), 150),
        "create_booking": ([_reply(payment)], 1),
        "confirm_booking": ([_reply(payment)], True),
        "handle_conflict": ([_stripe_error(card, 402)], card["message"]),
        "show_faults": ([_stripe_error(invalid, 400)], ["email: Invalid email address: john"]),
        "pay_once": ([_HANG_UP, _reply(payment)], "pi_1"),
        "wait_for_limit": ([_stripe_error(limit, 429), _reply(customer)], "cus_1"),
        "set_options": ([_reply(customer)], "cus_1"),
        "expand_customer": ([_reply(payment | {"customer": customer})], "John & Jane"),
        "receive_webhook": ([], 1),
        "import_in_bulk": ([_reply(run), _reply(run), _reply(run | {"status": "succeeded"})], "frr_1"),
        "upload_file": ([_reply({"id": "file_1", "object": "file"})], "file_1"),
        "follow_changes": ([_stripe_list(events[:2], has_more=True), _stripe_list(events[2:], has_more=False)], 3),
        "sign_in": ([_reply(tokens)], "sk_acct"),
    }
    headers = {"pay_once": "idempotency-key", "set_options": "stripe-account"}
    titles = {name: each.title for name, each in wedsync_exchanges().items()}
    return {
        name: Exchange(titles[name], replies, result, headers.get(name)) for name, (replies, result) in outcomes.items()
    }


def _stripe_list(data: list[Json], *, has_more: bool) -> Json:
    return _reply({"object": "list", "url": "/v1/customers", "has_more": has_more, "data": data})


def _stripe_pages(item: Json, *counts: int) -> list[Json]:
    pages = [[{**item, "id": f"cus_{page}_{number}"} for number in range(count)] for page, count in enumerate(counts)]
    return [_stripe_list(data, has_more=data is not pages[-1]) for data in pages]


def _stripe_error(error: Json, status: int) -> Json:
    return {"status": status, "json": {"error": error}, "headers": {"Content-Type": "application/json"}}


def _wedsync_webhook() -> tuple[str, Mapping[str, str], str]:
    """Return body, headers and secret of a webhook of now."""
    event = {"id": "evt_1", "object": "event", "type": "booking.confirmed", "created_at": "2026-03-01T09:30:00.000Z"}
    body, seconds = json.dumps(event | {"data": {"object": _booking()}}), int(time.time())
    digest = hmac.digest(
        base64.b64decode(SECRET.removeprefix("whsec_")), f"evt_1.{seconds}.{body}".encode(), hashlib.sha256
    )
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return body, {"webhook-id": "evt_1", "webhook-timestamp": str(seconds), "webhook-signature": signature}, SECRET


def _stripe_webhook() -> tuple[str, Mapping[str, str], str]:
    event = {"id": "evt_1", "object": "event", "type": "payment_intent.succeeded", "api_version": "2026-10-28"}
    payment = {"id": "pi_1", "object": "payment_intent", "created": 1}
    body, seconds = json.dumps(event | {"data": {"object": payment}}), int(time.time())
    digest = hmac.new(STRIPE_SECRET.encode(), f"{seconds}.{body}".encode(), hashlib.sha256).hexdigest()
    return body, {"stripe-signature": f"t={seconds},v1={digest}"}, STRIPE_SECRET


@dataclass(frozen=True)
class Api:
    """An API that programs call."""

    exchanges: Callable[[], dict[str, Exchange]]
    webhook: Callable[[], tuple[str, Mapping[str, str], str]]


WEDSYNC = Api(wedsync_exchanges, _wedsync_webhook)
STRIPE = Api(stripe_exchanges, _stripe_webhook)


def create_inputs(api: Api) -> Json:
    """Return the inputs of the programs, as JSON has them, with a webhook of now."""
    ids = {name: f"{prefix}_01k0a3v5m8f1xq2w7r9tbdc6yz" for name, prefix in _PREFIXES.items()}
    body, headers, secret = api.webhook()
    return ids | {
        "version": 1,
        "start_at": "2026-12-01T09:00:00+00:00",
        "since": "2026-01-01T00:00:00+00:00",
        "new_clients": [[f"Couple {number}", f"couple-{number}@example.com"] for number in range(250)],
        "webhook_body": body,
        "webhook_headers": headers,
        "webhook_secret": secret,
        "file": "0123456789",
        "cursor": "a",
        "redirect_uri": "https://planner.example/back",
        "oauth_client_id": "oac_1",
    }


_PREFIXES = {"client_id": "cli", "customer_id": "cus", "service_id": "svc", "booking_id": "bkg", "organization": "org"}
