"""Hashes of passwords: Argon2id with OWASP's parameters, the same for NFC and NFD, and one verification whatever is stored."""

import pytest
from argon2 import PasswordHasher, extract_parameters
from argon2.low_level import Type

from domain.passwords.password_hashes import STAND_IN, PasswordHashes

HASHES = PasswordHashes()


class TestHash:
    def test_has_the_parameters_of_owasp(self) -> None:
        parameters = extract_parameters(HASHES.hash("correct horse"))
        assert parameters.type is Type.ID
        assert (parameters.memory_cost, parameters.time_cost, parameters.parallelism) == (19_456, 2, 1)
        assert (parameters.salt_len, parameters.hash_len) == (16, 32)

    def test_is_a_new_one_each_time(self) -> None:
        assert HASHES.hash("correct horse") != HASHES.hash("correct horse")

    def test_is_the_same_one_with_the_same_salt(self) -> None:
        salt = bytes(range(16))
        assert HASHES.hash("Z\u00fcrich am See", salt=salt) == HASHES.hash("Zu\u0308rich am See", salt=salt)
        assert extract_parameters(HASHES.hash("correct horse", salt=salt)).salt_len == 16


class TestVerify:
    def test_accepts_the_password_in_nfc_and_nfd(self) -> None:
        stored_hash = HASHES.hash("Z\u00fcrich am See")
        assert HASHES.verify(stored_hash, "Z\u00fcrich am See")
        assert HASHES.verify(stored_hash, "Zu\u0308rich am See")

    @pytest.mark.parametrize("password", ["", "Correct horse", "correct horse ", "correct horse\0", "correct\0horse"])
    def test_accepts_no_other(self, password: str) -> None:
        assert not HASHES.verify(HASHES.hash("correct horse"), password)

    def test_reads_the_whole_password_beyond_nul(self) -> None:
        stored_hash = HASHES.hash("correct\0horse")
        assert HASHES.verify(stored_hash, "correct\0horse")
        assert not HASHES.verify(stored_hash, "correct\0other")

    @pytest.mark.parametrize("missing_hash", [None, ""])
    def test_without_a_hash_does_the_same_work(self, missing_hash: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        assert not HASHES.verify(missing_hash, "correct horse")
        monkeypatch.setattr("domain.passwords.password_hashes.STAND_IN", HASHES.hash("correct horse"))
        assert not HASHES.verify(missing_hash, "correct horse")
        assert extract_parameters(STAND_IN) == extract_parameters(HASHES.hash("correct horse"))


class TestIsOutdated:
    def test_is_false_for_new_ones(self) -> None:
        assert not HASHES.is_outdated(HASHES.hash("correct horse"))

    def test_is_true_for_other_parameters(self) -> None:
        weaker = PasswordHasher(time_cost=1, memory_cost=8_192, parallelism=1).hash("correct horse")
        assert HASHES.is_outdated(weaker)
        assert HASHES.verify(weaker, "correct horse")
