"""Ids: their form, their order, and the same one for the same source."""

from datetime import UTC, datetime, timedelta

import pytest
from ulid import ULID

from apikit.clock import epoch_ms, rfc3339
from apikit.errors import NotFound
from apikit.ids import derive_id, is_id, new_id, require_id, ulid
from tests.builders import NOW


def test_a_new_id_has_its_form() -> None:
    assert is_id("cli", new_id("cli"))
    assert len({new_id("cli") for _ in range(1000)}) == 1000


@pytest.mark.parametrize("ms", [0, 1, 1_772_357_400_123, 2**48 - 1])
@pytest.mark.parametrize("random", [bytes(10), b"\xff" * 10, bytes(range(10)), bytes(range(246, 256))])
def test_is_the_ulid_of_the_library(ms: int, random: bytes) -> None:
    assert ulid(ms, random) == str(ULID(ms.to_bytes(6, "big") + random)).lower()


def test_a_derived_id_is_the_same_for_the_same_source_and_sorts_by_time() -> None:
    first = derive_id("evt", created_at=NOW, source="a")
    assert first == derive_id("evt", created_at=NOW, source="a")
    assert first != derive_id("evt", created_at=NOW, source="b")
    assert is_id("evt", first)
    assert first < derive_id("evt", created_at=NOW + timedelta(milliseconds=1), source="a")


@pytest.mark.parametrize("text", ["", "cli_", "cli", "cli_8" + "0" * 25, "cli_" + "i" * 26, "CLI_" + "0" * 26])
def test_what_has_not_the_form_names_nothing(text: str) -> None:
    with pytest.raises(NotFound):
        require_id("cli", text)


@pytest.mark.parametrize("text", ["cli_" + "0" * 26 + "\n", " cli_" + "0" * 26, "cli_" + "0" * 27, "xcli_" + "0" * 26])
def test_nor_does_what_only_holds_it(text: str) -> None:
    assert not is_id("cli", text)


def test_times_are_whole_milliseconds_that_sort_as_text() -> None:
    moment = datetime(2026, 3, 1, 9, 30, 0, 5999, tzinfo=UTC)
    assert rfc3339(moment) == "2026-03-01T09:30:00.005Z"
    assert rfc3339(moment.replace(year=568)) == "0568-03-01T09:30:00.005Z"
    assert epoch_ms(moment) == 1772357400005
    assert rfc3339(datetime(2026, 3, 1, 10, 30, tzinfo=UTC)) > rfc3339(moment)
