"""Secrets that callers store: masked in every form, kept by their mask, and blotted out of what others answer."""

from apikit.aws.http_exchange import HttpResponse
from apikit.json_text import encode_json
from apikit.resources.records import dump, public_form
from apikit.resources.secret_values import MASK, mask, redact
from apikit.resources.stored_form import stored_members
from apikit.resources.stored_records import StoredRecords
from domain.deliveries.attempts import create_attempt
from domain.stream_changes import EVENT_SOURCES
from domain.webhooks.model import Webhook
from tests.builders import NOW, a_webhook


def test_every_public_form_masks_the_values() -> None:
    webhook = a_webhook(headers={"Authorization": "Bearer hunter2"})
    assert public_form(webhook)["headers"] == {"Authorization": MASK}
    assert dump(webhook)["headers"] == {"Authorization": "Bearer hunter2"}


def test_a_page_of_stored_records_masks_the_values() -> None:
    webhook = a_webhook(headers={"Authorization": "Bearer hunter2"})
    item = {
        "pk": webhook.tenant.partition(Webhook.collection),
        "sk": webhook.id,
        "v": webhook.version,
        **stored_members(Webhook, dump(webhook)),
    }
    page = StoredRecords(Webhook, [item], lambda _: webhook)
    assert "hunter2" in item["doc"]
    for forms in (page.public_forms(), page.public_texts()):
        assert b"hunter2" not in encode_json(forms)


def test_only_names_are_left() -> None:
    assert mask({"A": "1", "B": "2"}) == {"A": "********", "B": "********"}


def test_which_records_hold_secrets() -> None:
    assert {kind.collection: kind.secret_fields for kind, _ in EVENT_SOURCES.values() if kind.secret_fields} == {
        Webhook.collection: ("headers",)
    }


def test_a_text_that_echoes_a_secret_is_blotted() -> None:
    values = ["hunter2-hunter2", "Bearer hunter2-hunter2", "hunter2-hunter2-and-more", "short"]
    assert redact("got Bearer hunter2-hunter2, short.", values) == "got ********, short."
    assert redact("got hunter2-hunter2-and-more", values) == "got ********"


def test_a_receiver_that_echoes_what_it_got_does_not_show_it() -> None:
    echo = HttpResponse(200, {}, b'{"authorization": "Bearer hunter2-hunter2"}')
    attempt = create_attempt(echo, number=1, started_at=NOW, response_time_ms=5, secrets=["Bearer hunter2-hunter2"])
    assert attempt.response_body == '{"authorization": "********"}'


def test_a_secret_at_the_cut_is_blotted_before_the_cut() -> None:
    echo = HttpResponse(200, {}, b"x" * 4_090 + b"Bearer hunter2-hunter2")
    attempt = create_attempt(echo, number=1, started_at=NOW, response_time_ms=5, secrets=["Bearer hunter2-hunter2"])
    assert attempt.response_body == "x" * 4_090 + "******"
