"""The requests of docs/guides/bookings.md, in their order: each of them succeeds."""

import json
import re
import shlex
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from local.paths import ROOT
from tests.bookings import a_spa, next_week
from tests.customers import a_customer
from tests.gateway import Caller

_GUIDE = ROOT / "docs/guides/bookings.md"
_EXAMPLE = "01k0a3v5m8f1xq2w7r9tbdc6yz"


class GuideRequest(Struct):
    """A call of the guide's shell function."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: str | None


def guide_requests() -> Iterator[GuideRequest]:
    for block in re.findall(r"^```\n(.*?)^```$", _GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        for command in re.split(r"^(?=api )", block.replace("\\\n", " "), flags=re.MULTILINE):
            if command.startswith("api "):
                yield parse_command(command)


def parse_command(command: str) -> GuideRequest:
    _, *words = shlex.split(command)
    options: dict[str, list[str]] = {}
    url = ""
    while words:
        word = words.pop(0)
        if word.startswith("-"):
            options.setdefault(word, []).append(words.pop(0))
        else:
            url = word
    path, _, query = url.removeprefix("$API_URL").partition("?")
    body = options.get("-d", [None])[0]
    method = options.get("-X", ["POST" if body else "GET"])[0]
    headers = dict(each.split(": ", 1) for each in options.get("-H", []))
    return GuideRequest(method, path, query, headers, body)


def test_every_request_succeeds(caller: Caller) -> None:
    spa = a_spa(caller)
    ids = {"svc": spa.service_id, "stf": spa.staff_ids[0], "cus": spa.customer_id}
    dates = {
        "2026-12-01": next_week(9)[:10],
        "2026-12-10": next_week(9, days=16)[:10],
        "2026-12-31": next_week(9, days=30)[:10],
    }

    def fill(text: str) -> str:
        for prefix, record_id in ids.items():
            text = text.replace(f"{prefix}_{_EXAMPLE}", record_id)
        for example, date in dates.items():
            text = text.replace(example, date)
        return text

    statuses: list[tuple[str, int]] = []
    for each in guide_requests():
        body: dict[str, Any] = {"json": json.loads(fill(each.body))} if each.body else {}
        if each.path.endswith("/merge"):
            body = {"json": {"into": a_customer(caller)["id"]}}
        answer = caller.call(each.method, fill(each.path), query=fill(each.query), headers=each.headers, **body)
        assert answer.status in {200, 201}, (each, answer)
        statuses.append((f"{each.method} {each.path}", answer.status))
        if answer.status == 201:
            record_id = answer.json()["id"]
            ids.setdefault(record_id.partition("_")[0], record_id)
    assert len(statuses) == 12
