import pytest

from domain.receivers.model import MAX_STORED_BODY_BYTES
from domain.receivers.stored_parts import is_truncated, read_text, select_body, select_headers


class TestHeaders:
    def test_of_every_delivery_are_shown(self) -> None:
        headers = {
            "content-type": "application/json",
            "user-agent": "WedSync-Webhooks/1.0",
            "webhook-id": "evt_1",
            "webhook-signature": "v1,abc=",
            "x-bookingx-event": "client.created",
            "x-wedsync-signature": "sha256=00",
        }
        assert select_headers(headers) == headers

    @pytest.mark.parametrize("name", ["authorization", "cookie", "x-api-key", "x-tenant", "x-wedsynclike"])
    def test_of_others_have_no_values(self, name: str) -> None:
        assert select_headers({name: "Bearer abc"}) == {name: "***"}

    @pytest.mark.parametrize("name", ["host", "via", "forwarded", "x-forwarded-for", "x-amzn-trace-id"])
    def test_of_the_way_are_omitted(self, name: str) -> None:
        assert select_headers({name: "a"}) == {}

    def test_are_sorted_and_limited(self) -> None:
        stored_headers = select_headers({f"x-{number:03}": "a" for number in reversed(range(100))})
        assert list(stored_headers) == [f"x-{number:03}" for number in range(60)]

    def test_have_short_values(self) -> None:
        assert select_headers({"user-agent": "a" * 5_000}) == {"user-agent": "a" * 2_000}


class TestBody:
    def test_is_the_text(self) -> None:
        assert select_body(read_text(b'{"name": "J\xc3\xbcrgen <b>"}')) == '{"name": "Jürgen <b>"}'

    def test_that_is_not_utf_8_is_none(self) -> None:
        assert read_text(b"\xff\xfe") is None
        assert select_body(None) is None

    @pytest.mark.parametrize(
        "secret",
        [
            "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDazfTlWzD1eM=",
            "sk_live_01k0a3v5m8f1xq2w7r9tbdc6yz",
            "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ1c3JfMSJ9.c2ln",
        ],
    )
    def test_has_no_secrets(self, secret: str) -> None:
        assert select_body(f'{{"value":"{secret}"}}') == '{"value":"***"}'

    @pytest.mark.parametrize("text", ["task_force_of_the_evening", "evt_01k0a3v5m8f1xq2w7r9tbdc6yz", "skill"])
    def test_keeps_what_is_none(self, text: str) -> None:
        assert select_body(text) == text

    def test_is_cut_between_characters(self) -> None:
        content = b"a" + "é".encode() * MAX_STORED_BODY_BYTES
        stored_body = select_body(read_text(content))
        assert stored_body == "a" + "é" * ((MAX_STORED_BODY_BYTES - 1) // 2)
        assert is_truncated(content)

    def test_at_the_limit_is_whole(self) -> None:
        content = b"a" * MAX_STORED_BODY_BYTES
        assert select_body(read_text(content)) == content.decode()
        assert not is_truncated(content)
