"""What the platform writes is JSON that every parser reads in one way."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from pydantic import BaseModel

from apikit.json_text import JsonText, encode_json


class Figures(BaseModel):
    start_at: datetime
    limit_: int = 0


@dataclass
class UnknownType:
    name: str = "x"


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        0,
        -1.5,
        10**40,
        -(10**20),
        2**53 + 1,
        "Zoë & \u2028 \U0001f600",
        "\x00\x1f",
        [],
        {},
        {"a": [{"b": None}]},
    ],
)
def test_comes_back_as_it_was(value: object) -> None:
    assert json.loads(encode_json({"it": value})) == {"it": value}


def test_is_compact_and_keeps_order() -> None:
    assert encode_json({"b": [1, 2], "a": "ü"}) == '{"b":[1,2],"a":"ü"}'.encode()


def test_a_text_of_json_is_written_as_it_stands() -> None:
    assert encode_json({"data": [JsonText('{"id": "evt_1",  "n": 1.50}')]}) == b'{"data":[{"id": "evt_1",  "n": 1.50}]}'


def test_a_model_is_written_as_it_publishes_itself() -> None:
    assert (
        encode_json([Figures(start_at=datetime(2026, 3, 1, tzinfo=UTC))])
        == b'[{"start_at":"2026-03-01T00:00:00Z","limit_":0}]'
    )


@pytest.mark.parametrize(
    "value", [date(2026, 3, 1), datetime(2026, 3, 1, tzinfo=UTC), UnknownType(), {1, 2}, b"x", object()]
)
def test_what_has_no_form_is_an_error_and_no_guess(value: object) -> None:
    with pytest.raises(TypeError):
        encode_json({"it": value})
