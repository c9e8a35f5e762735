"""Escapes in paths mean the same to a batch as to the HTTP API, which decodes all of them but `%25` before the function does."""

import re
from urllib.parse import quote, unquote

import pytest

from tests.batches import batch, results
from tests.builders import JOHN_AND_JANE
from tests.fakes.jobs import Runner
from tests.gateway import a_caller

_ESCAPES = re.compile(r"(?:%(?!25)[0-9A-F]{2})+")


def as_handed_over(path: str) -> str:
    """The `rawPath` that the HTTP API makes of a path."""
    return _ESCAPES.sub(lambda run: unquote(run[0]), path)


@pytest.mark.parametrize(
    "external_id",
    [
        "50%",
        "50%off",
        "50%41",
        "%25",
        "100%2525",
        "%%",
        "%2",
        "%2F",
        "a/b",
        "a%3Fb",
        "a b",
        "Ren\u00e9e",
        "a#b",
        "a+b",
        "a;b",
    ],
)
def test_an_external_id_is_one_resource_whichever_way_it_is_named(aws: None, runner: Runner, external_id: str) -> None:
    caller = a_caller()
    path = f"/v1/clients/by-external-id/opera/{quote(external_id, safe='')}"
    creation = caller.call("PUT", as_handed_over(path), json=JOHN_AND_JANE)
    assert (creation.status, creation.json()["external_refs"]) == (
        201,
        [{"source": "opera", "external_id": external_id}],
    )
    (reading, change) = results(
        batch(
            caller,
            {"method": "GET", "path": path},
            {"method": "PUT", "path": path, "body": {**JOHN_AND_JANE, "notes": "!"}},
        )
    )
    assert (reading["status"], reading["body"]["id"]) == (200, creation.json()["id"])
    assert (change["status"], change["body"]["version"]) == (200, 2)
    assert caller.call("GET", as_handed_over(path)).json()["notes"] == "!"
