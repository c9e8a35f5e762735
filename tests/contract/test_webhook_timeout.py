"""Every text about webhooks has the timeout of the worker: the OpenAPI document, the guides and the mails in every language."""

import re
from collections.abc import Iterator

import pytest

from domain.deliveries.attempt_maker import TIMEOUT_S
from domain.languages import LANGUAGES, Language
from domain.webhook_mails.error_texts import ERRORS
from domain.webhook_mails.repair_texts import REPAIR_TEXTS
from local.paths import ROOT

_SECONDS = re.compile(r"(?:[Rr]espond|return|needs|takes)[^.|]*?(\d+) seconds")
PLACES = {
    "openapi/openapi-3.1.json": 3,
    "docs/guides/webhooks.md": 1,
    "docs/guides/webhook-security.md": 2,
}


def seconds_in(path: str) -> Iterator[str]:
    yield from _SECONDS.findall((ROOT / path).read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PLACES)
def test_is_that_of_published_texts(path: str) -> None:
    texts = [*seconds_in(path)]
    assert len(texts) >= PLACES[path]
    assert {*texts} == {f"{TIMEOUT_S:.0f}"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_is_that_of_mails(language: Language) -> None:
    repair_step = REPAIR_TEXTS.choose(language).steps[1]
    for text in (repair_step, ERRORS["timeout"].choose(language)):
        assert re.findall(r"\b\d+\b", text) == [f"{TIMEOUT_S:.0f}"]
