"""Calls of the Python SDK: what is sent, and what is returned."""

import datetime as dt
import json
import logging
import time
from base64 import b64decode
from typing import Any

import httpx
import pytest
import wedsync
from wedsync import WedSyncClient, errors
from wedsync.models import Client

from tests.sdks.python.scripted_api import CLIENT, SECRET, URL, ScriptedApi, answer, problem, run_async


class TestRequests:
    def test_have_the_fields_as_keywords(self) -> None:
        api = ScriptedApi(answer(status=201))
        api.client().clients.create(
            name="John & Jane Smith", email="john@example.com", wedding_date=dt.date(2025, 6, 15), expand=["venue"]
        )
        assert (api.last.method, str(api.last.url)) == ("POST", f"{URL}/v1/clients?expand=venue")
        assert json.loads(api.last.content) == {
            "name": "John & Jane Smith",
            "email": "john@example.com",
            "wedding_date": "2025-06-15",
        }
        assert api.last.headers["content-type"] == "application/json"

    def test_have_a_body_and_options(self) -> None:
        api = ScriptedApi(answer())
        api.client().clients.update(
            "cli_1", {"notes": None}, if_match=3, organization="org_1", headers={"X-Trace": "7"}
        )
        assert json.loads(api.last.content) == {"notes": None}
        headers = [api.last.headers[name] for name in ("if-match", "wedsync-organization", "x-trace")]
        assert headers == ['"3"', "org_1", "7"]

    def test_take_a_field_with_the_name_of_an_option_from_the_body(self) -> None:
        api = ScriptedApi(answer({"id": "whk_1", "secret": "whsec_c2VjcmV0"}, 201))
        body = {"url": "https://example.com", "event_types": ["client.*"], "headers": {"X-Key": "1"}}
        api.client().webhooks.create(body, headers={"X-Trace": "7"})  # type: ignore[arg-type]
        assert json.loads(api.last.content) == body
        assert api.last.headers["x-trace"] == "7"

    def test_of_a_filter_have_its_operators(self) -> None:
        api = ScriptedApi(answer({"data": [], "has_more": False, "next_cursor": None}))
        api.client().clients.list(
            created_at={"gte": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)},
            status={"in": ["lead", "active"]},
            limit=10,
        )
        assert dict(api.last.url.params) == {
            "created_at[gte]": "2026-01-01T00:00:00Z",
            "status[in]": "lead,active",
            "limit": "10",
        }

    def test_have_a_parameter_with_the_name_of_a_keyword(self) -> None:
        api = ScriptedApi(answer({"object": "usage"}))
        api.client().usage.summary(from_="2026-01-01T00:00:00Z", to="2026-02-01T00:00:00Z")
        assert api.last.url.params["from"] == "2026-01-01T00:00:00Z"

    def test_have_escaped_path_values(self) -> None:
        api = ScriptedApi(answer())
        api.client().clients.get_by_external_id("opera", "GRP/1 ?x")
        assert str(api.last.url) == f"{URL}/v1/clients/by-external-id/opera/GRP%2F1%20%3Fx"

    @pytest.mark.parametrize(("client_id", "text"), [("", "empty"), (None, "empty"), (".", r"\."), ("..", r"\.\.")])
    def test_with_an_id_that_is_none_are_not_sent(self, client_id: str, text: str) -> None:
        api = ScriptedApi(answer())
        with pytest.raises(ValueError, match=f"client_id is {text}"):
            api.client().clients.delete(client_id)
        assert not api.requests

    def test_with_an_unknown_argument_are_not_sent(self) -> None:
        api = ScriptedApi(answer())
        with pytest.raises(TypeError, match="nam"):
            api.client().clients.create(nam="x")  # type: ignore[call-overload]
        assert not api.requests

    def test_refuse_times_without_a_zone(self) -> None:
        with pytest.raises(ValueError, match="no time zone"):
            ScriptedApi(answer()).client().bookings.create(start_at=dt.datetime(2026, 1, 1))  # type: ignore[call-overload]  # noqa: DTZ001

    def test_say_who_sends_them(self) -> None:
        api = ScriptedApi(answer())
        api.client(organization="org_1", api_version="v1", headers={"X-App": "1"}).clients.get("cli_1")
        assert api.last.headers["user-agent"] == "WedSync-SDK-Python/1.0.0"
        assert [api.last.headers[name] for name in ("wedsync-organization", "api-version", "x-app")] == [
            "org_1",
            "v1",
            "1",
        ]

    def test_have_times_in_utc_and_sets_as_lists(self) -> None:
        api = ScriptedApi(answer())
        body: Any = {
            "tags": {"vip"},
            "metadata": {"at": dt.datetime(2026, 1, 1, 2, tzinfo=dt.timezone(dt.timedelta(hours=2)))},
        }
        api.client().clients.update("cli_1", body)
        assert json.loads(api.last.content) == {"tags": ["vip"], "metadata": {"at": "2026-01-01T00:00:00Z"}}

    def test_have_no_body_if_they_need_none(self) -> None:
        api = ScriptedApi(answer({"id": "pay_1"}))
        client = api.client()
        client.payments.capture("pay_1", if_match=1)
        assert (api.last.content, "content-type" in api.last.headers) == (b"", False)
        client.clients.update("cli_1")
        assert api.last.content == b"{}"

    def test_have_the_options_of_the_call_before_those_of_the_client(self) -> None:
        api = ScriptedApi(answer())
        client = api.client(timeout=7, api_version="v1", organization="org_1", headers={"X-A": "1"})
        client.clients.get("cli_1")
        client.clients.get("cli_1", timeout=3, api_version="v2", organization="org_2", headers={"X-A": "2"})
        assert [each.extensions["timeout"]["read"] for each in api.requests] == [7, 3]
        assert api.headers("api-version") == ["v1", "v2"]
        assert api.headers("wedsync-organization") == ["org_1", "org_2"]
        assert api.headers("x-a") == ["1", "2"]

    @pytest.mark.parametrize(
        ("version", "header"),
        [(3, '"3"'), ("3", '"3"'), ('"3"', '"3"'), ('W/"3"', 'W/"3"'), ("*", "*"), (None, None)],
    )
    def test_have_a_version_or_a_tag(self, version: Any, header: str | None) -> None:
        api = ScriptedApi(answer())
        api.client().clients.update("cli_1", {"notes": None}, if_match=version)
        assert api.last.headers.get("if-match") == header

    def test_go_to_an_address_that_may_end_with_slashes(self) -> None:
        api = ScriptedApi(answer({"access_token": "at_1"}), answer())
        http_client = httpx.Client(transport=httpx.MockTransport(api))
        client = WedSyncClient(client_id="o", client_secret="s", base_url=f"{URL}//", http_client=http_client)
        client.clients.get("cli_1")
        assert [each.url.path for each in api.requests] == ["/base/oauth/token", "/base/v1/clients/cli_1"]

    @pytest.mark.parametrize("value", [float("nan"), float("inf")])
    def test_with_numbers_that_json_lacks_are_not_sent(self, value: Any) -> None:
        api = ScriptedApi(answer())
        with pytest.raises(ValueError, match="JSON"):
            api.client().clients.update("cli_1", {"metadata": {"a": value}})
        assert not api.requests

    def test_accept_what_their_operation_returns(self) -> None:
        api = ScriptedApi(httpx.Response(200, text="{}"))
        client = api.client()
        client.clients.get("cli_1")
        client.jobs.result("job_1")
        client.bookings.get_calendar("bkg_1")
        assert api.headers("accept") == ["application/json", "application/jsonl", "*/*"]


class TestResults:
    def test_have_the_types_of_the_language(self) -> None:
        client = ScriptedApi(answer()).client().clients.get("cli_1")
        assert isinstance(client, Client)
        assert client.created_at == dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
        assert client.wedding_date == dt.date(2025, 6, 15)

    def test_keep_fields_and_values_that_are_new(self) -> None:
        value = {**CLIENT, "status": "honeymoon", "loyalty": {"points": 3}, "created_at": "soon"}
        client = ScriptedApi(answer(value)).client().clients.get("cli_1")
        assert client.extra_fields == {"loyalty": {"points": 3}}
        assert f"{client.status} {client.created_at}" == "honeymoon soon"
        assert client.loyalty == {"points": 3}  # type: ignore[attr-defined]  # type checkers only know the fields of this version
        assert client.to_dict() == value

    def test_have_an_underscore_after_the_name_of_a_keyword(self) -> None:
        entry = {"id": "wle_1", "from": "2026-03-01T09:30:00Z", "to": "2026-03-02T09:30:00Z", "moon": 1}
        result = ScriptedApi(answer(entry)).client().waitlist_entries.get("wle_1")
        assert result.from_ == dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.UTC)
        assert (result.to_dict(), result.extra_fields) == (entry, {"moon": 1})

    def test_without_a_field_say_why(self) -> None:
        client = ScriptedApi(answer({"id": "cli_1", "object": "client"})).client().clients.get("cli_1", fields=["id"])
        with pytest.raises(AttributeError, match="not selected by `fields`"):
            _ = client.name

    def test_of_a_deletion_are_none(self) -> None:
        api = ScriptedApi(httpx.Response(204))
        api.client().clients.delete("cli_1")
        assert api.last.method == "DELETE"

    def test_can_be_texts_and_lines(self) -> None:
        api = ScriptedApi(
            httpx.Response(200, text="BEGIN:VCALENDAR"), httpx.Response(200, text='{"status": 201}\n{"status": 422}\n')
        )
        client = api.client()
        assert client.bookings.get_calendar("bkg_1") == "BEGIN:VCALENDAR"
        assert client.jobs.result("job_1") == [{"status": 201}, {"status": 422}]

    def test_that_are_stored_elsewhere_are_read_there_without_credentials(self) -> None:
        place = "https://files.test/job_1?signature=s3cret"
        stored_lines = httpx.Response(200, text='{"status": 201}\n')
        api = ScriptedApi(httpx.Response(303, headers={"Location": place}), httpx.ReadError("dropped"), stored_lines)
        assert api.client().jobs.result("job_1", headers={"X-Trace": "7"}) == [{"status": 201}]
        assert str(api.last.url) == place
        assert (api.headers("authorization"), api.headers("x-trace")) == (
            [f"Bearer {SECRET}", None, None],
            ["7", None, None],
        )

        async def run() -> object:
            redirect = httpx.Response(303, headers={"Location": "/elsewhere"})
            return (
                await ScriptedApi(redirect, httpx.Response(200, text='{"status": 201}\n'))
                .async_client()
                .jobs.result("job_1")
            )

        assert run_async(run()) == [{"status": 201}]

    def test_that_are_other_redirects_are_an_error(self) -> None:
        api = ScriptedApi(httpx.Response(302, headers={"Location": "https://portal.test/login"}))
        with pytest.raises(wedsync.ResponseDecodeError, match="302, which is not followed"):
            api.client().clients.get("cli_1")
        assert len(api.requests) == 1

    def test_of_a_bulk_request_are_its_results_or_a_job(self) -> None:
        api = ScriptedApi(
            answer({"object": "bulk_result", "succeeded": 1}), answer({"id": "job_1", "status": "queued"}, 202)
        )
        client = api.client()
        kinds = [type(client.clients.bulk(create=[])).__name__ for _ in range(2)]
        assert kinds == ["BulkAnswer", "Job"]

    def test_that_are_not_json_are_an_error(self) -> None:
        with pytest.raises(wedsync.ResponseDecodeError, match="not JSON"):
            ScriptedApi(httpx.Response(200, text="<html>")).client().clients.get("cli_1")


class TestErrors:
    def test_have_a_class_for_the_status_and_the_code(self) -> None:
        api = ScriptedApi(problem(409, "slot_unavailable", clash={"id": "spc_1"}))
        with pytest.raises(errors.SlotUnavailableError) as error:
            api.client().weddings.confirm("wed_1", if_match=1)
        assert isinstance(error.value, errors.ConflictError)
        assert (error.value.status, error.value.request_id, error.value.retryable) == (409, "req_1", False)
        assert error.value.problem["clash"] == {"id": "spc_1"}

    def test_of_a_new_code_have_the_class_of_the_status(self) -> None:
        with pytest.raises(errors.ConflictError) as error:
            ScriptedApi(problem(409, "full_moon")).client().clients.get("cli_1")
        assert (type(error.value), error.value.code) == (errors.ConflictError, "full_moon")

    def test_name_the_faults(self) -> None:
        faults = [{"code": "invalid_email", "detail": "not an address", "pointer": "/email"}]
        with pytest.raises(errors.InvalidRequestError) as error:
            ScriptedApi(problem(422, "invalid_request", errors=faults)).client().clients.create(name="A", email="x")
        (fault,) = error.value.errors
        assert (fault.pointer, fault.code) == ("/email", "invalid_email")
        assert error.value.idempotency_key

    def test_of_a_proxy_have_the_class_of_the_status(self) -> None:
        response = httpx.Response(403, text="<html>no</html>", headers={"X-Request-Id": "req_9"})
        with pytest.raises(errors.ForbiddenError) as error:
            ScriptedApi(response).client().clients.get("cli_1")
        assert (error.value.code, error.value.request_id) == ("unknown", "req_9")


class TestCredentials:
    def test_are_the_secret_or_the_pair(self) -> None:
        api = ScriptedApi(answer())
        api.client().clients.get("cli_1")
        assert api.last.headers["authorization"] == f"Bearer {SECRET}"
        api.client(None, api_key="bkx_1", api_secret=SECRET).clients.get("cli_1")
        assert [api.last.headers.get(name) for name in ("x-api-key", "x-api-secret", "authorization")] == [
            "bkx_1",
            SECRET,
            None,
        ]

    def test_of_oauth_are_fetched_kept_and_renewed(self) -> None:
        tokens = [answer({"access_token": f"token_{number}", "expires_in": 3600}) for number in (1, 2)]
        api = ScriptedApi(tokens[0], answer(), answer(), problem(401, "token_expired"), tokens[1], answer())
        client = api.client(None, client_id="oac_1", client_secret="cs_live_x")
        for _ in range(3):
            client.clients.get("cli_1")
        paths = [request.url.path.removeprefix("/base") for request in api.requests]
        assert [path for path in paths if path == "/oauth/token"] == ["/oauth/token"] * 2
        assert api.requests[0].headers["authorization"].startswith("Basic ")
        assert api.headers("authorization")[-1] == "Bearer token_2"

    def test_of_oauth_are_renewed_a_minute_before_their_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        clock = [0.0]
        monkeypatch.setattr(time, "monotonic", lambda: clock[0])
        api = ScriptedApi(answer({"access_token": "at_1", "expires_in": 3600, **CLIENT}))
        client = api.client(None, client_id="oac_1", client_secret="cs_1")
        for seconds, count in ((0, 1), (3539, 1), (3540, 2), (3600, 2)):
            clock[0] = seconds
            client.clients.get("cli_1")
            assert [each.url.path for each in api.requests].count("/base/oauth/token") == count

    def test_of_oauth_are_sent_in_time_and_encoded(self) -> None:
        api = ScriptedApi(answer({"access_token": "at_1", "expires_in": 3600, **CLIENT}))
        api.client(None, client_id="o:1", client_secret="c%s+1", timeout=7).clients.get("cli_1", timeout=3)
        token_request, _ = api.requests
        assert token_request.extensions["timeout"]["read"] == 7
        assert b64decode(token_request.headers["authorization"].removeprefix("Basic ")) == b"o%3A1:c%25s%2B1"

    def test_of_oauth_that_expire_twice_are_an_error(self) -> None:
        def reply(request: httpx.Request) -> httpx.Response:
            is_token = request.url.path.endswith("/token")
            return answer({"access_token": "at_1", "expires_in": 3600}) if is_token else problem(401, "token_expired")

        api = ScriptedApi(reply)
        with pytest.raises(errors.TokenExpiredError):
            api.client(None, client_id="oac_1", client_secret="cs_1").clients.get("cli_1")
        assert len(api.requests) == 4

        async def run() -> None:
            with pytest.raises(errors.TokenExpiredError):
                await api.async_client(None, client_id="oac_1", client_secret="cs_1").clients.get("cli_1")

        run_async(run())
        assert len(api.requests) == 8

    def test_that_are_no_oauth_client_are_sent_once_when_they_have_expired(self) -> None:
        api = ScriptedApi(problem(401, "token_expired"))
        with pytest.raises(errors.TokenExpiredError):
            api.client().clients.get("cli_1")
        assert len(api.requests) == 1

    def test_that_are_wrong_are_an_error_of_the_rfc(self) -> None:
        api = ScriptedApi(answer({"error": "invalid_client"}, 401))
        with pytest.raises(errors.UnauthorizedError) as error:
            api.client(None, client_id="oac_1", client_secret="cs_live_x").clients.get("cli_1")
        assert error.value.code == "invalid_client"

    @pytest.mark.parametrize(
        "arguments",
        [
            {"secret": "sk_1", "api_key": "bkx_1", "api_secret": "sk_1"},
            {"api_key": "bkx_1"},
            {"client_id": "oac_1"},
            {"secret": "sk_1\n"},
            {"secret": ""},
            {"secret": "sk_1", "base_url": "api.wedsync.com"},
            {"secret": "sk_1", "timeout": 0},
            {"secret": "sk_1", "max_retries": -1},
        ],
    )
    def test_that_cannot_work_are_refused_at_once(self, arguments: dict[str, str]) -> None:
        with pytest.raises(wedsync.ConfigurationError):
            WedSyncClient(**arguments)  # type: ignore[arg-type]

    def test_that_are_missing_are_named_at_once(self, pauses: list[float]) -> None:
        with pytest.raises(wedsync.ConfigurationError, match="no credentials"):
            ScriptedApi(answer()).client(None).clients.get("cli_1")
        assert not pauses


def test_no_secret_is_in_an_error_a_log_or_a_representation(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="wedsync")
    api = ScriptedApi(problem(401, "invalid_credentials"), httpx.ConnectError("refused"))
    client = api.client(max_retries=0)
    texts = [repr(client), str(client), repr(vars(client)), repr(api.async_client()), repr(vars(api.async_client()))]
    for _ in range(2):
        with pytest.raises(wedsync.WedSyncError) as error:
            client.clients.get("cli_1")
        texts += [
            repr(error.value),
            str(error.value),
            repr(vars(error.value)),
            repr(error.value.__cause__),
            repr(error.value.__context__),
        ]
        response = getattr(error.value, "response", None)
        assert response is None or SECRET not in repr(vars(response))
    key = (
        ScriptedApi(answer({"id": "key_1", "api_secret": SECRET}, 201)).client().api_keys.create(name="A", scopes=["*"])
    )
    assert key.api_secret == SECRET
    secret_fields = {"recovery_codes": [SECRET], "otpauth_url": SECRET, "links": [{"token": SECRET}], "key_id": "key_1"}
    codes = Client.__new__(Client)
    codes.__dict__.update(secret_fields)
    assert "key_1" in repr(codes)
    texts += [repr(key), repr(codes), caplog.text]
    assert not [text for text in texts if SECRET in text]
    assert "GET /v1/clients/{client_id} attempt 1" in caplog.text


def test_the_asynchronous_client_does_the_same() -> None:
    api = ScriptedApi(answer(status=201), problem(429, "rate_limited", retry_after="2"), answer(), httpx.Response(204))

    async def run() -> tuple[Client, Client]:
        async with api.async_client() as client:
            results = await client.clients.create(name="A", email="a@b.example"), await client.clients.get("cli_1")
            await client.clients.delete("cli_1")
            return results

    first, second = run_async(run())
    assert first == second
    assert len(api.requests) == 4


def test_children_are_below_their_parents() -> None:
    api = ScriptedApi(answer({"id": "spc_1", "object": "space", "name": "Garden"}))
    assert api.client().venues.spaces.get("ven_1", "spc_1").name == "Garden"
    assert api.last.url.path == "/base/v1/venues/ven_1/spaces/spc_1"
