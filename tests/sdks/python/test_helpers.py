"""What the Python SDK has in addition to the operations: webhooks, jobs, changes, uploads, batches, OAuth, GraphQL."""

import base64
import hashlib
import hmac
import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import wedsync
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from standardwebhooks import Webhook
from wedsync import AuthorizationError, GraphQLError, WebhookVerificationError, errors
from wedsync.events import ClientEvent, Event

from tests.sdks.python.scripted_api import ScriptedApi, answer, problem, run_async

KEY = b"0123456789abcdef0123456789abcdef"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
EVENT = {
    "id": "evt_1",
    "object": "event",
    "type": "client.created",
    "created_at": "2026-03-01T09:30:00.000Z",
    "livemode": True,
    "organization_id": "org_1",
    "actor": {"type": "api_key", "id": "key_1"},
    "data": {
        "object": {"id": "cli_1", "object": "client", "name": "A", "created_at": "2026-03-01T09:30:00.000Z"},
        "previous_attributes": None,
    },
}
BODY = json.dumps(EVENT).encode()


def webhook_headers(body: bytes = BODY, *, key: bytes = KEY, time_s: float | None = None) -> dict[str, str]:
    """The headers of a webhook."""
    timestamp = str(int(time.time() if time_s is None else time_s))
    digest = hmac.digest(key, f"evt_1.{timestamp}.".encode() + body, hashlib.sha256)
    return {
        "Webhook-Id": "evt_1",
        "Webhook-Timestamp": timestamp,
        "Webhook-Signature": "v1," + base64.b64encode(digest).decode(),
        "X-WedSync-Signature": "sha256=" + digest.hex(),
    }


class TestWebhooks:
    client = ScriptedApi(answer()).client()

    def test_become_typed_events(self) -> None:
        event = self.client.webhooks.construct_event(BODY, webhook_headers(), SECRET)
        assert isinstance(event, ClientEvent)
        assert (event.type, event.data.object.name, event.actor.id) == ("client.created", "A", "key_1")
        assert event.data.object.created_at.year == 2026

    def test_of_a_new_type_are_events(self) -> None:
        body = json.dumps({**EVENT, "type": "moon.full"}).encode()
        event = self.client.webhooks.construct_event(body, webhook_headers(body), SECRET)
        assert (type(event), event.data.object["id"]) == (Event, "cli_1")

    def test_fit_the_published_library(self) -> None:
        timestamp = int(time.time())
        signature = Webhook(SECRET).sign("evt_1", datetime.fromtimestamp(timestamp, UTC), BODY.decode())
        headers = {"webhook-id": "evt_1", "webhook-timestamp": str(timestamp), "webhook-signature": signature}
        assert self.client.webhooks.construct_event(BODY.decode(), headers, SECRET).id == "evt_1"

    def test_are_verified_by_the_other_headers(self) -> None:
        headers = {name: value for name, value in webhook_headers().items() if name != "Webhook-Signature"}
        assert self.client.webhooks.construct_event(BODY, headers, SECRET).id == "evt_1"

    def test_with_the_signature_of_bookingx_alone_are_accepted_where_you_say_so(self) -> None:
        headers = {"X-BookingX-Signature": hmac.digest(KEY, BODY, "sha256").hex()}
        with pytest.raises(WebhookVerificationError):
            self.client.webhooks.construct_event(BODY, headers, SECRET)
        other = "whsec_" + base64.b64encode(b"x" * 32).decode()
        event = self.client.webhooks.construct_event(BODY, headers, [other, SECRET], accept_bookingx=True)
        assert event.id == "evt_1"
        public_key = "whpk_" + base64.b64encode(KEY).decode()
        forgeries: list[tuple[bytes, dict[str, str], str]] = [
            (BODY + b" ", headers, SECRET),
            (BODY, {}, SECRET),
            (BODY, {"X-BookingX-Signature": ""}, SECRET),
            (BODY, headers, other),
            (BODY, headers, public_key),
            (BODY, {**webhook_headers(b"other"), **headers}, SECRET),
            (BODY, {**headers, "X-WedSync-Signature": "sha256="}, SECRET),
        ]
        for body, each, secret in forgeries:
            with pytest.raises(WebhookVerificationError):
                self.client.webhooks.construct_event(body, each, secret, accept_bookingx=True)

    def test_are_verified_with_either_secret_of_a_rotation(self) -> None:
        other = "whsec_" + base64.b64encode(b"x" * 32).decode()
        assert self.client.webhooks.construct_event(BODY, webhook_headers(), [other, SECRET]).id == "evt_1"
        headers = webhook_headers() | {
            "Webhook-Signature": f"v1,{base64.b64encode(b'y' * 32).decode()} {webhook_headers()['Webhook-Signature']}"
        }
        assert self.client.webhooks.construct_event(BODY, headers, SECRET).id == "evt_1"

    @pytest.mark.parametrize(
        ("body", "change"),
        [
            (BODY + b" ", {}),
            ("\udcff" + BODY.decode(), {}),
            (BODY, {"key": b"x" * 32}),
            (BODY, {"Webhook-Id": "evt_2"}),
            (BODY, {"Webhook-Id": "evt_\udcff"}),
            (BODY, {"Webhook-Id": None}),
            (BODY, {"age": 400}),
            (BODY, {"age": -400}),
            (BODY, {"Webhook-Timestamp": "1e9"}),
            (BODY, {"Webhook-Timestamp": None}),
            (BODY, {"Webhook-Signature": ""}),
            (BODY, {"Webhook-Signature": None, "X-WedSync-Signature": None}),
            (BODY, {"Webhook-Signature": "v1,é"}),
            (BODY, {"Webhook-Signature": "v1,\udcff"}),
            (BODY, {"Webhook-Signature": None, "X-WedSync-Signature": "sha256=\udcff"}),
        ],
    )
    def test_that_are_not_authentic_are_refused(self, body: bytes | str, change: dict[str, Any]) -> None:
        headers = webhook_headers(key=change.pop("key", KEY), time_s=time.time() - change.pop("age", 0))
        headers = {name: value for name, value in {**headers, **change}.items() if value is not None}
        with pytest.raises(WebhookVerificationError):
            self.client.webhooks.construct_event(body, headers, SECRET)

    def test_with_a_signature_after_twenty_others_are_refused(self) -> None:
        headers = webhook_headers()
        for count in (19, 20):
            many = {**headers, "Webhook-Signature": "v1,AAAA " * count + headers["Webhook-Signature"]}
            if count == 20:
                with pytest.raises(WebhookVerificationError):
                    self.client.webhooks.construct_event(BODY, many, SECRET)
            else:
                assert self.client.webhooks.construct_event(BODY, many, SECRET).id == "evt_1"

    def test_with_a_tolerance_that_is_no_number_are_refused(self) -> None:
        with pytest.raises(WebhookVerificationError):
            self.client.webhooks.construct_event(BODY, webhook_headers(), SECRET, tolerance=float("nan"))

    def test_may_be_as_old_as_the_tolerance(self) -> None:
        headers = webhook_headers(time_s=time.time() - 1_000)
        assert self.client.webhooks.construct_event(BODY, headers, SECRET, tolerance=2_000).id == "evt_1"

    def test_of_a_key_pair_are_verified_with_the_public_key(self) -> None:
        private_key = Ed25519PrivateKey.generate()
        secret = "whpk_" + base64.b64encode(private_key.public_key().public_bytes_raw()).decode()
        headers = webhook_headers()
        signature = private_key.sign(f"evt_1.{headers['Webhook-Timestamp']}.".encode() + BODY)
        headers["Webhook-Signature"] = "v1a," + base64.b64encode(signature).decode()
        assert self.client.webhooks.construct_event(BODY, headers, secret).id == "evt_1"
        with pytest.raises(WebhookVerificationError):
            self.client.webhooks.construct_event(BODY + b" ", headers, secret)

    def test_with_a_malformed_secret_name_the_mistake(self) -> None:
        for secret in ("whsec_%%", "sk_live_x", "", "whsec_", "whpk_c2hvcnQ=", [SECRET, "sk_live_x"]):
            with pytest.raises(wedsync.ConfigurationError, match="whsec_"):
                self.client.webhooks.construct_event(BODY, webhook_headers(), secret)
        absent: Any
        for absent in ([], None, ()):
            with pytest.raises(wedsync.ConfigurationError, match="no secret"):
                self.client.webhooks.construct_event(BODY, webhook_headers(), absent)
        with pytest.raises(wedsync.ConfigurationError, match="whsec_"):
            self.client.webhooks.construct_event(BODY, webhook_headers(), SECRET.encode())  # type: ignore[arg-type]
        assert self.client.webhooks.construct_event(BODY, webhook_headers(), f"{SECRET}\n").id == "evt_1"

    @pytest.mark.parametrize("body", [b"[]", b"null", b"<event/>", b"[" * 100_000, b"\xff"])
    def test_that_are_authentic_but_no_events_are_refused(self, body: bytes) -> None:
        with pytest.raises(WebhookVerificationError, match="not an event"):
            self.client.webhooks.construct_event(body, webhook_headers(body), SECRET)

    def test_are_verified_in_parallel(self) -> None:
        headers = webhook_headers()
        with ThreadPoolExecutor(8) as pool:
            events = list(
                pool.map(lambda _: self.client.webhooks.construct_event(BODY, headers, SECRET).id, range(10_000))
            )
        assert events == ["evt_1"] * 10_000


def job(status: str, **members: Any) -> httpx.Response:
    return answer({"id": "job_1", "object": "job", "status": status, **members})


class TestJobs:
    def test_are_waited_for(self, pauses: list[float]) -> None:
        api, states = ScriptedApi(job("queued"), job("running"), job("succeeded")), []
        last_state = api.client().jobs.wait_for("job_1", on_progress=lambda each: states.append(each.status))
        assert (last_state.status, states) == ("succeeded", ["queued", "running", "succeeded"])
        assert pauses == [0.25, 0.375]

    def test_are_looked_at_every_five_seconds_at_the_least(self, pauses: list[float]) -> None:
        ScriptedApi(*[job("running")] * 12, job("succeeded")).client().jobs.wait_for("job_1")
        assert (len(pauses), pauses[-2:]) == (12, [5, 5])

    def test_that_fail_raise(self) -> None:
        api = ScriptedApi(job("failed", error={"code": "key_revoked", "detail": "The API key was revoked."}))
        with pytest.raises(wedsync.JobFailedError, match="revoked") as error:
            api.client().jobs.wait_for("job_1")
        assert error.value.job.status == "failed"
        with pytest.raises(wedsync.JobFailedError, match="it is canceled"):
            ScriptedApi(job("canceled", error=None)).client().jobs.wait_for("job_1")

    def test_that_take_too_long_raise(self) -> None:
        with pytest.raises(wedsync.JobTimeoutError, match="continues"):
            ScriptedApi(job("running")).client().jobs.wait_for("job_1", timeout=0)

    def test_are_waited_for_with_the_options_of_a_call(self) -> None:
        api = ScriptedApi(job("running"), job("succeeded"))
        api.client().jobs.wait_for("job_1", organization="org_1")
        assert api.headers("wedsync-organization") == ["org_1"] * 2

    def test_are_waited_for_in_asynchronous_programs(self) -> None:
        api = ScriptedApi(job("running"), job("succeeded"))

        async def run() -> str:
            return (await api.async_client().jobs.wait_for("job_1")).status

        assert run_async(run()) == "succeeded"


def feed(cursor: str, *change_ids: str, has_more: bool = False) -> httpx.Response:
    changes = [
        {"object": "change", "id": each, "operation": "updated", "changed_at": "2026-03-01T09:30:00Z"}
        for each in change_ids
    ]
    return answer({"object": "list", "data": changes, "has_more": has_more, "next_cursor": cursor})


class TestChanges:
    def test_are_followed_to_the_end(self) -> None:
        api = ScriptedApi(feed("c2", "cli_1", has_more=True), feed("c3", "cli_2"))
        cursors: list[str] = []
        changes = api.client().changes.follow(cursor="c1", types=["client"], on_cursor=cursors.append, stop_at_end=True)
        assert [each.id for each in changes] == ["cli_1", "cli_2"]
        assert cursors == ["c2", "c3"]
        assert [dict(each.url.params) for each in api.requests] == [
            {"limit": "100", "types": "client", "cursor": each} for each in ("c1", "c2")
        ]

    def test_wait_for_new_ones(self, pauses: list[float]) -> None:
        changes = ScriptedApi(feed("c1"), feed("c1"), feed("c2", "cli_1")).client().changes.follow(cursor="c1")
        assert next(iter(changes)).id == "cli_1"
        assert pauses == [5, 5]

    def test_survive_an_expired_cursor(self) -> None:
        api = ScriptedApi(problem(410, "cursor_expired"), feed("latest"), feed("c9", "cli_9"))
        resets: list[str] = []
        changes = api.client().changes.follow(cursor="old", on_reset=resets.append, stop_at_end=True)
        assert [each.id for each in changes] == ["cli_9"]
        assert resets == ["latest"]
        assert [each.url.params.get("cursor") for each in api.requests] == ["old", "latest", "latest"]
        with pytest.raises(errors.CursorExpiredError):
            list(ScriptedApi(problem(410, "cursor_expired")).client().changes.follow(cursor="old"))
        with pytest.raises(errors.ForbiddenError):
            list(ScriptedApi(problem(403, "insufficient_scope")).client().changes.follow(on_reset=resets.append))
        assert resets == ["latest"]

    def test_are_followed_by_asynchronous_programs(self) -> None:
        api = ScriptedApi(feed("c2", "cli_1", has_more=True), feed("c3", "cli_2"))

        async def run() -> list[str]:
            return [each.id async for each in api.async_client().changes.follow(stop_at_end=True)]

        assert run_async(run()) == ["cli_1", "cli_2"]


def test_files_are_uploaded_in_one_call() -> None:
    upload_form = {
        "id": "upl_1",
        "upload_url": "https://files.test/upl_1",
        "upload_method": "PUT",
        "upload_headers": {"x-amz-checksum-sha256": "abc"},
    }
    api = ScriptedApi(answer(upload_form, 201), httpx.Response(200), answer({"id": "upl_1", "status": "received"}))
    upload = api.client().uploads.upload(b"a;b", content_type="text/csv", filename="a.csv")
    assert upload.status == "received"
    begin, send, _ = api.requests
    assert json.loads(begin.content) == {
        "content_type": "text/csv",
        "size": 3,
        "sha256": hashlib.sha256(b"a;b").hexdigest(),
        "filename": "a.csv",
    }
    assert send.headers["x-amz-checksum-sha256"] == "abc"
    assert (send.method, str(send.url), send.content, send.headers.get("authorization")) == (
        "PUT",
        "https://files.test/upl_1",
        b"a;b",
        None,
    )


def test_files_are_sent_again_and_read_for_the_same_organization() -> None:
    upload_form = {"id": "upl_1", "upload_url": "https://files.test/upl_1?signature=s3cret", "upload_headers": {}}
    connection_error = httpx.ConnectError("refused")
    api = ScriptedApi(answer(upload_form, 201), connection_error, httpx.Response(200), answer({"id": "upl_1"}))
    api.client().uploads.upload(b"a;b", organization="org_1", idempotency_key="file-7", timeout=3)
    assert [each.extensions["timeout"]["read"] for each in api.requests] == [3] * 4
    assert api.headers("wedsync-organization") == ["org_1", None, None, "org_1"]
    assert api.headers("idempotency-key") == ["file-7", None, None, None]
    with pytest.raises(wedsync.APIConnectionError) as error:
        ScriptedApi(answer(upload_form, 201), connection_error).client().uploads.upload(b"a;b")
    assert "s3cret" not in str(error.value)


def test_batches_refer_to_earlier_results() -> None:
    api = ScriptedApi(answer({"id": "bat_1", "object": "batch", "status": "completed", "results": []}))
    batch = api.client().batch.builder()
    client = batch.add("post", "/v1/clients", {"name": "A", "email": "a@b.example"})
    batch.add("POST", "/v1/weddings", {"client_id": client.id}, headers={"If-Match": client.etag})
    assert batch.send(atomic=True).id == "bat_1"
    body = json.loads(api.last.content)
    assert (body["atomic"], "async" in body, body["operations"][0]["method"]) == (True, False, "POST")
    assert body["operations"][1] == {
        "method": "POST",
        "path": "/v1/weddings",
        "body": {"client_id": "{{0.body.id}}"},
        "headers": {"If-Match": "{{0.headers.ETag}}"},
    }


def test_batches_run_as_jobs() -> None:
    api = ScriptedApi(answer({"id": "bat_1", "object": "batch", "job_id": "job_1"}))
    batch = api.client().batch.builder()
    batch.add("DELETE", "/v1/clients/cli_1")
    assert batch.send(run_async=True, idempotency_key="b-7").job_id == "job_1"
    assert json.loads(api.last.content) == {
        "operations": [{"method": "DELETE", "path": "/v1/clients/cli_1"}],
        "async": True,
    }
    assert api.last.headers["idempotency-key"] == "b-7"


class TestOAuth:
    def test_sends_people_to_the_sign_in_page(self) -> None:
        request = (
            ScriptedApi(answer())
            .client(None)
            .oauth.authorization_url("https://app.example.com/callback", ["clients:read"], client_id="oac_1")
        )
        query = {name: value for name, (value,) in parse_qs(urlsplit(request.url).query).items()}
        challenge = (
            base64.urlsafe_b64encode(hashlib.sha256(request.code_verifier.encode()).digest()).rstrip(b"=").decode()
        )
        assert (query["code_challenge"], query["code_challenge_method"], query["state"]) == (
            challenge,
            "S256",
            request.state,
        )
        assert request.code_verifier not in repr(request)

    def test_exchanges_codes_and_refreshes(self) -> None:
        api = ScriptedApi(
            answer({"access_token": "at_1", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "rt_1"})
        )
        oauth = api.client(None).oauth
        tokens = oauth.exchange_code("code_1", code_verifier="v", redirect_uri="https://a.example", client_id="oac_1")
        assert (tokens.access_token, tokens.refresh_token) == ("at_1", "rt_1")
        assert parse_qs(api.last.content.decode())["client_id"] == ["oac_1"]
        assert "at_1" not in repr(tokens)
        oauth.refresh("rt_1", client_id="oac_1", client_secret="c%s+1")
        encoded_pair = api.last.headers["authorization"].removeprefix("Basic ")
        assert base64.b64decode(encoded_pair) == b"oac_1:c%25s%2B1"
        own_oauth = api.client(None, client_id="oac_2", client_secret="cs_2").oauth
        own_oauth.refresh("rt_1", client_id="oac_1")  # a public client: the secret of another one is not sent
        assert "authorization" not in api.last.headers
        own_oauth.refresh("rt_1")
        assert api.last.headers["authorization"].startswith("Basic ")

    def test_sends_a_code_once_and_a_refresh_token_again(self) -> None:
        api = ScriptedApi(httpx.ReadError("dropped"))
        oauth = api.client(None, client_id="oac_1", client_secret="cs_1").oauth
        with pytest.raises(wedsync.APIConnectionError):
            oauth.exchange_code("code_1", code_verifier="v", redirect_uri="https://a.example")
        assert len(api.requests) == 1
        with pytest.raises(wedsync.APIConnectionError):
            oauth.refresh("rt_1")
        assert len(api.requests) == 4

    @pytest.mark.parametrize("value", ["<html>", "[]", "{}"])
    def test_refuses_what_has_no_token(self, value: str) -> None:
        client = ScriptedApi(httpx.Response(200, text=value)).client(None, client_id="oac_1", client_secret="cs_1")
        with pytest.raises(wedsync.ResponseDecodeError, match="token"):
            client.oauth.refresh("rt_1")
        with pytest.raises(wedsync.ResponseDecodeError, match="token"):
            client.clients.get("cli_1")

    def test_reads_redirects(self) -> None:
        oauth = ScriptedApi(answer()).client(None).oauth
        assert oauth.read_redirect("https://a.example/cb?code=c1&state=s1&iss=x", "s1") == "c1"
        for url in (
            "https://a.example/cb?code=c1&state=s2",
            "https://a.example/cb?error=access_denied&state=s1",
            "https://a.example/cb?state=s1",
            "https://a.example/cb?code=c1&state=é",
            "http://[?code=c1&state=s1",
        ):
            with pytest.raises(AuthorizationError):
                oauth.read_redirect(url, "s1")
        with pytest.raises(AuthorizationError):
            oauth.read_redirect("https://a.example/cb?code=c1", "")


def test_graphql_returns_data_or_raises_its_errors() -> None:
    api = ScriptedApi(
        answer({"data": {"client": {"id": "cli_1"}}}), answer({"data": None, "errors": [{"message": "no such field"}]})
    )
    client = api.client()
    assert client.graphql("query($id: ID!) { client(id: $id) { id } }", {"id": "cli_1"}) == {"client": {"id": "cli_1"}}
    assert json.loads(api.last.content)["variables"] == {"id": "cli_1"}
    assert api.last.headers["idempotency-key"]
    with pytest.raises(TypeError, match="tiemout"):
        client.graphql("{ x }", tiemout=3)  # type: ignore[call-arg]  # a misspelled option
    with pytest.raises(GraphQLError, match="no such field"):
        client.graphql("{ x }")
