"""Recovery codes, the encryption of secrets, QR codes, and the relying party of passkeys."""

import xml.etree.ElementTree as ET

import pytest

from domain.mfa import recovery_codes
from domain.mfa.code_attempts import CODE_WAITS
from domain.mfa.qr_image import draw_qr_code
from domain.mfa.recovery_codes import RecoveryCodeHasher
from domain.mfa.relying_party import RelyingParty
from domain.mfa.secret_cipher import SecretCipher
from tests.mfa import SIGNER

SVG = "{http://www.w3.org/2000/svg}"


class TestRecoveryCodes:
    def test_are_ten_of_80_bits_in_groups(self) -> None:
        codes = recovery_codes.create_codes()
        assert len(set(codes)) == 10
        for code in codes:
            groups = code.split("-")
            assert [len(group) for group in groups] == [4, 4, 4, 4]
            assert set("".join(groups)) <= set("0123456789abcdefghjkmnpqrstvwxyz")

    def test_use_every_letter_at_every_place(self) -> None:
        codes = [code.replace("-", "") for _ in range(100) for code in recovery_codes.create_codes()]
        assert {len({code[place] for code in codes}) for place in range(16)} == {32}

    @pytest.mark.parametrize("text", ["01JK-MNPQ-rstv-wxyz", "oljk mnpq rstv wxyz", " OIJKMNPQRSTVWXYZ\n"])
    def test_are_the_same_however_people_write_them(self, text: str) -> None:
        hasher = RecoveryCodeHasher(SIGNER)
        assert hasher.hash(text, user_id="usr_1") == hasher.hash("01jk-mnpq-rstv-wxyz", user_id="usr_1")
        assert recovery_codes.is_code(text)

    def test_have_another_hash_for_another_person(self) -> None:
        hasher = RecoveryCodeHasher(SIGNER)
        hashes = {hasher.hash("01jk-mnpq-rstv-wxyz", user_id=each) for each in ("usr_1", "usr_2")}
        assert len(hashes) == 2

    @pytest.mark.parametrize(
        "text", ["", "01jk-mnpq-rstv-wxy", "01jk-mnpq-rstv-wxyzz", "01jk-mnpq-rstv-wxyu", "1" * 100_000]
    )
    def test_are_nothing_else(self, text: str) -> None:
        assert not recovery_codes.is_code(text)


class TestSecretCipher:
    cipher = SecretCipher(SIGNER)

    def test_decrypts_what_it_encrypted(self) -> None:
        texts = {self.cipher.encrypt(b"secret", user_id="usr_1") for _ in range(10)}
        assert len(texts) == 10
        assert {self.cipher.decrypt(text, user_id="usr_1") for text in texts} == {b"secret"}
        assert not any(b"secret" in text for text in texts)

    def test_refuses_the_secret_of_another_person(self) -> None:
        with pytest.raises(ValueError, match="cannot be decrypted"):
            self.cipher.decrypt(self.cipher.encrypt(b"secret", user_id="usr_1"), user_id="usr_2")

    def test_refuses_a_text_that_was_changed(self) -> None:
        text = self.cipher.encrypt(b"secret", user_id="usr_1")
        for place in range(len(text)):
            changed_text = text[:place] + bytes([text[place] ^ 1]) + text[place + 1 :]
            with pytest.raises(ValueError, match="secret"):
                self.cipher.decrypt(changed_text, user_id="usr_1")


class TestQrCode:
    def test_is_an_image_with_a_title_and_a_description(self) -> None:
        image = ET.fromstring(draw_qr_code("otpauth://totp/WedSync:a?secret=B&issuer=WedSync"))  # noqa: S314 - our own
        assert image.get("role") == "img"
        assert [image.findtext(f"{SVG}{name}") for name in ("title", "desc")] == [
            "QR code for your authenticator app",
            "Contains the same secret as the text. If you cannot scan it, enter the secret in the app.",
        ]

    def test_has_no_text_of_the_account_as_markup(self) -> None:
        assert "<b>" not in draw_qr_code("otpauth://totp/WedSync:<b>?secret=B")


class TestRelyingParty:
    @pytest.mark.parametrize(
        ("urls", "party_id", "origins"),
        [
            (["https://wedsync.com/", "https://wedsync.com"], "wedsync.com", ("https://wedsync.com",)),
            (["https://wedsync.com", "https://API.wedsync.com:443/v1"], "wedsync.com", ("https://wedsync.com", "https://api.wedsync.com")),
            (["", "http://localhost:4566/_aws/x"], "localhost", ("http://localhost:4566",)),
            (["https://a.example", "https://b.example", "https://nota.example"], "a.example", ("https://a.example",)),
        ],
    )  # fmt: skip
    def test_is_the_host_of_the_first_page(self, urls: list[str], party_id: str, origins: tuple[str, ...]) -> None:
        party = RelyingParty.from_urls(urls)
        assert (party.id, party.origins) == (party_id, origins)

    def test_needs_a_page(self) -> None:
        with pytest.raises(ValueError, match="URL"):
            RelyingParty.from_urls(["", ""])


@pytest.mark.parametrize(
    ("number", "seconds"), [(1, 0), (4, 0), (5, 30), (6, 60), (11, 1_920), (12, 3_600), (10**6, 3_600)]
)
def test_the_wait_doubles_up_to_an_hour(number: int, seconds: int) -> None:
    assert CODE_WAITS.wait_s(number) == seconds
