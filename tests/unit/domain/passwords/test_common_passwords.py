"""The common passwords that ship with the project."""

from itertools import pairwise

import pytest

from domain.passwords.common_passwords import ENTRY_BYTES, LIST_FILE, entry_of, is_common
from tools.password_list import build_entries


def read_entries() -> list[bytes]:
    content = LIST_FILE.read_bytes()
    return [content[start : start + ENTRY_BYTES] for start in range(0, len(content), ENTRY_BYTES)]


class TestTheList:
    def test_has_at_least_40_000_passwords_each_once_and_in_order(self) -> None:
        entries = read_entries()
        assert len(entries) == 40_101
        assert all(first < second for first, second in pairwise(entries))
        assert {len(entry) for entry in entries} == {ENTRY_BYTES}

    def test_is_written_in_order_and_without_duplicates(self) -> None:
        entries = build_entries(["dragon", "password", "Dragon", "monkey"])
        assert entries == sorted({entry_of("dragon"), entry_of("password"), entry_of("monkey")})


class TestIsCommon:
    @pytest.mark.parametrize("password", ["123456", "password", "1234567890", "qwertyuiop", "Password", "QWERTYUIOP"])
    def test_knows_common_passwords_in_any_case(self, password: str) -> None:
        assert is_common(password)

    @pytest.mark.parametrize("password", ["", "correct horse battery staple", "Tulpenzwiebel im März", "\0"])
    def test_knows_no_other(self, password: str) -> None:
        assert not is_common(password)

    def test_finds_the_first_and_the_last_entry(self, monkeypatch: pytest.MonkeyPatch) -> None:
        entries = sorted(map(entry_of, ["one", "two", "three"]))
        monkeypatch.setattr("domain.passwords.common_passwords._read_entries", lambda: b"".join(entries))
        assert [is_common(each) for each in ("one", "two", "three", "four")] == [True, True, True, False]

    def test_finds_nothing_in_an_empty_list(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("domain.passwords.common_passwords._read_entries", lambda: b"")
        assert not is_common("password")
