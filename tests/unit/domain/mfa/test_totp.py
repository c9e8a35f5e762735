"""Codes of authenticator apps: RFC 6238's own vectors, the window, and what is no code."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.mfa import totp

# RFC 6238 appendix B, SHA-1; the last six of its eight digits.
SECRET = b"12345678901234567890"
VECTORS = [
    (59, "287082"),
    (1_111_111_109, "081804"),
    (1_111_111_111, "050471"),
    (1_234_567_890, "005924"),
    (2_000_000_000, "279037"),
    (20_000_000_000, "353130"),
]


def moment_of(seconds: float) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


class TestFindStep:
    @pytest.mark.parametrize(("seconds", "code"), VECTORS)
    def test_accepts_the_codes_of_the_standard(self, seconds: int, code: str) -> None:
        assert totp.find_step(SECRET, code, moment_of(seconds)) == seconds // 30

    @pytest.mark.parametrize(("seconds", "is_accepted"), [(-31, False), (-30, True), (59, True), (60, False)])
    def test_accepts_one_step_before_and_after(self, seconds: int, is_accepted: bool) -> None:  # noqa: FBT001
        step = totp.find_step(SECRET, "279037", moment_of(1_999_999_980 + seconds))
        assert step == (66_666_666 if is_accepted else None)

    def test_ignores_spaces(self) -> None:
        assert totp.find_step(SECRET, " 279 037\n", moment_of(2_000_000_000)) is not None

    @pytest.mark.parametrize("code", ["", "27903", "2790370", "27903a", "٢٧٩٠٣٧", "+79037", "279037\0", "9" * 100_000])
    def test_refuses_what_is_no_code(self, code: str) -> None:
        assert totp.find_step(SECRET, code, moment_of(2_000_000_000)) is None


class TestSecret:
    def test_has_160_bits_and_is_another_each_time(self) -> None:
        secrets = {totp.create_secret() for _ in range(50)}
        assert len(secrets) == 50
        assert {len(secret) for secret in secrets} == {20}
        assert {len(totp.encode_secret(secret)) for secret in secrets} == {32}

    def test_is_in_the_address_with_the_issuer_and_the_account(self) -> None:
        assert totp.build_otpauth_url(SECRET, account="jane+1@example.com") == (
            "otpauth://totp/WedSync:jane%2B1%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=WedSync"
        )
