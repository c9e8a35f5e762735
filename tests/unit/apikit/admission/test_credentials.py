"""API keys' form: minted and read, and everything that is nearly one refused without I/O."""

import re
import zlib

import pytest

from apikit.admission.credentials import MintedKey, hash_secret, mint_key, parse_credentials
from apikit.errors import AuthenticationFailed, InvalidCredentials
from apikit.ids import new_id
from apikit.signer import Signer

SIGNER = Signer(b"one platform's secret")
OTHER = Signer(b"another platform's secret")


@pytest.fixture
def key_id() -> str:
    return new_id("key")


@pytest.fixture
def key(key_id: str) -> MintedKey:
    return mint_key(SIGNER, key_id=key_id, environment="live")


class TestMint:
    def test_makes_an_id_and_a_secret_that_scanners_know(self, key: MintedKey) -> None:
        assert re.fullmatch(r"bkx_live_[0-9a-z]{34}", key.api_key)
        assert re.fullmatch(r"sk_live_[0-9a-z]{34}_[0-9A-Za-z]{49}", key.api_secret)

    def test_makes_another_secret_for_the_same_id_each_time(self, key_id: str) -> None:
        first, second = (mint_key(SIGNER, key_id=key_id, environment="test") for _ in range(2))
        assert first.api_key == second.api_key
        assert first.api_secret != second.api_secret

    def test_ends_in_a_checksum_that_others_can_check(self, key: MintedKey) -> None:
        digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        number = 0
        for digit in key.api_secret[-6:]:
            number = number * 62 + digits.index(digit)
        assert number == zlib.crc32(key.api_secret[:-6].encode())

    def test_shows_nothing_of_itself(self, key: MintedKey) -> None:
        assert key.api_secret not in repr(key)
        assert "secret" not in repr(SIGNER)


class TestReading:
    def test_knows_the_key_by_its_secret(self, key: MintedKey, key_id: str) -> None:
        for api_key in (None, key.api_key):
            credentials = parse_credentials(SIGNER, api_key=api_key, api_secret=key.api_secret)
            assert (credentials.key_id, credentials.environment) == (key_id, "live")
            assert credentials.secret_hash == hash_secret(key.api_secret) == key.secret_hash

    @pytest.mark.parametrize("secret", [None, ""])
    def test_asks_for_a_secret(self, key: MintedKey, secret: str | None) -> None:
        with pytest.raises(AuthenticationFailed) as refusal:
            parse_credentials(SIGNER, api_key=key.api_key, api_secret=secret)
        assert refusal.value.code == "unauthenticated"

    def test_refuses_a_secret_with_any_character_changed(self, key: MintedKey) -> None:
        for place, character in enumerate(key.api_secret):
            other = "b" if character == "a" else "a"
            with pytest.raises(InvalidCredentials):
                parse_credentials(
                    SIGNER, api_key=None, api_secret=key.api_secret[:place] + other + key.api_secret[place + 1 :]
                )

    def test_refuses_an_id_with_any_character_changed(self, key: MintedKey) -> None:
        for place, character in enumerate(key.api_key):
            other = "b" if character == "a" else "a"
            wrong_id = key.api_key[:place] + other + key.api_key[place + 1 :]
            with pytest.raises(InvalidCredentials):
                parse_credentials(SIGNER, api_key=wrong_id, api_secret=key.api_secret)

    def test_refuses_a_right_checksum_over_a_forged_id(self, key: MintedKey, key_id: str) -> None:
        forgery = mint_key(OTHER, key_id=key_id, environment="live")
        with pytest.raises(InvalidCredentials):
            parse_credentials(SIGNER, api_key=None, api_secret=forgery.api_secret)

    def test_refuses_the_other_environment(self, key: MintedKey, key_id: str) -> None:
        sandbox = mint_key(SIGNER, key_id=key_id, environment="test")
        with pytest.raises(InvalidCredentials):
            parse_credentials(SIGNER, api_key=sandbox.api_key, api_secret=key.api_secret)

    @pytest.mark.parametrize(
        "secret", ["x", "sk_live_", "\x00", "é" * 92, "sk_live_" + "0" * 34 + "_" + "0" * 49 + "\n"]
    )
    def test_refuses_what_has_not_the_form(self, secret: str) -> None:
        with pytest.raises(InvalidCredentials):
            parse_credentials(SIGNER, api_key=None, api_secret=secret)
