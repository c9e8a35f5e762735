"""Attacks on the sign-in: finding accounts by words, work or limits; guessing passwords; keeping the owner out."""

import pytest

from apikit.errors import EmailNotVerified, InvalidCredentials, PlatformError, RateLimitExceeded
from apikit.tokens import FIRST_PARTY
from domain.people.device_tokens import find_device, mint_device_token
from domain.people.model import RequestOrigin
from tests.accounts import ABROAD, EMAIL, HOME, PASSWORD, SIGNER, AccountWorld
from tests.threads import run_together


def refusal(world: AccountWorld, email: str, **details: object) -> PlatformError:
    with pytest.raises(PlatformError) as info:
        world.log_in(email, "wrong password!", origin=ABROAD, **details)
    return info.value


class TestEnumeration:
    def test_by_words_and_codes_finds_nothing(self, world: AccountWorld) -> None:
        world.a_person()
        world.register("waiting@example.com")
        answers = {
            (type(error), error.detail, tuple(error.facts))
            for error in (refusal(world, each) for each in (EMAIL, "waiting@example.com", "nobody@example.com"))
        }
        assert len(answers) == 1

    def test_by_the_number_of_reads_writes_and_verifications_finds_nothing(self, world: AccountWorld) -> None:
        world.a_person()
        world.register("waiting@example.com")
        works = []
        for email in (EMAIL, "waiting@example.com", "nobody@example.com"):
            world.dynamo.operations.clear()
            world.hashes.work.clear()
            world.surroundings.entries.clear()
            refusal(world, email)
            works.append((world.dynamo.operations.copy(), world.hashes.work.copy(), len(world.surroundings.entries)))
        assert works[0] == works[1] == works[2]
        assert works[0][1] == ["verify", "verify"]
        # The security log has one entry for each organization; the platform's own takes the place of an unknown one.
        assert works[0][2] == 1

    def test_by_limits_finds_nothing(self, world: AccountWorld) -> None:
        world.a_person()
        for email in (EMAIL, "nobody@example.com"):
            codes = [refusal(world, email).code for _ in range(7)]
            assert codes == ["invalid_credentials"] * 5 + ["rate_limited"] * 2

    def test_by_a_request_for_a_new_password_finds_nothing(self, world: AccountWorld) -> None:
        world.a_person()
        works = []
        for email in (EMAIL, "nobody@example.com"):
            world.dynamo.operations.clear()
            world.passwords.request_reset(email)
            works.append(world.dynamo.operations.copy())
        assert works[0] == works[1]
        assert [mail.template for mail in world.surroundings.mails[-2:]] == [
            "people.reset_password",
            "people.no_account",
        ]

    def test_by_a_registration_of_the_attacker_finds_nothing(self, world: AccountWorld) -> None:
        world.a_person()
        refusals = []
        for email in (EMAIL, "nobody@example.com"):
            world.register(email, "password of Eve")
            world.dynamo.operations.clear()
            world.hashes.work.clear()
            world.surroundings.entries.clear()
            with pytest.raises(EmailNotVerified) as info:
                world.log_in(email, "password of Eve", origin=ABROAD)
            work = world.dynamo.operations.copy(), world.hashes.work.copy(), len(world.surroundings.entries)
            refusals.append((info.value.detail, work))
        assert refusals[0] == refusals[1]
        assert world.log_in().profile.user.email == EMAIL

    def test_by_a_registration_that_waits_requires_its_password(self, world: AccountWorld) -> None:
        world.register()
        with pytest.raises(EmailNotVerified):
            world.log_in()
        with pytest.raises(InvalidCredentials):
            world.log_in(password="wrong password!")


class TestGuessing:
    def test_from_many_addresses_at_once_has_five_tries(self, world: AccountWorld) -> None:
        world.a_person()
        addresses = [RequestOrigin(f"203.0.113.{number}", "curl") for number in range(24)]

        def guess() -> str:
            try:
                world.log_in(password="wrong password!", origin=addresses.pop())
            except PlatformError as error:
                return error.code
            return "signed in"

        codes = run_together(guess, count=24)
        assert sorted(codes) == ["invalid_credentials"] * 5 + ["rate_limited"] * 19

    def test_of_the_right_password_during_a_wait_is_refused_too(self, world: AccountWorld) -> None:
        world.a_person()
        for _ in range(5):
            refusal(world, EMAIL)
        with pytest.raises(RateLimitExceeded) as info:
            world.log_in(origin=ABROAD)
        assert info.value.retry_after_s == 1
        assert world.hashes.work.count("verify") == 10

    def test_between_sign_ins_with_the_password_of_a_registration_has_no_more_tries(self, world: AccountWorld) -> None:
        world.a_person()
        world.register(password="password of Eve")
        codes = []
        for password in ("password of Eve", "wrong password!") * 3:
            with pytest.raises(PlatformError) as info:
                world.log_in(password=password, origin=ABROAD)
            codes.append(info.value.code)
        assert codes == [*["email_not_verified", "invalid_credentials"] * 2, "email_not_verified", "rate_limited"]

    def test_of_one_password_at_many_accounts_has_200_tries_in_15_minutes(self, world: AccountWorld) -> None:
        for number in range(200):
            assert refusal(world, f"person{number}@example.com").code == "invalid_credentials"
        error = refusal(world, "person200@example.com")
        assert error.code == "rate_limited"
        assert error.facts["limit"] == "failed_sign_ins_per_address"
        world.clock.advance(minutes=15)
        assert refusal(world, "person200@example.com").code == "invalid_credentials"


class TestLockout:
    def keep_account_waiting(self, world: AccountWorld) -> None:
        for _ in range(30):
            with pytest.raises(PlatformError):
                world.log_in(password="wrong password!", origin=ABROAD)
            world.clock.advance(seconds=900)
        with pytest.raises(InvalidCredentials):
            world.log_in(password="wrong password!", origin=ABROAD)

    def test_does_not_keep_out_a_device_that_has_signed_in_before(self, world: AccountWorld) -> None:
        world.a_person()
        device_token = world.log_in().device_token
        self.keep_account_waiting(world)
        with pytest.raises(RateLimitExceeded) as info:
            world.log_in()
        assert info.value.retry_after_s == 900
        assert world.log_in(device_token=device_token).profile.user.email == EMAIL

    def test_does_not_keep_out_whoever_has_the_mail_of_a_reset(self, world: AccountWorld) -> None:
        world.a_person()
        self.keep_account_waiting(world)
        world.passwords.request_reset(EMAIL)
        world.passwords.confirm_reset(world.last_mail("people.reset_password").token, "another password!")
        assert world.log_in(password="another password!").profile.user.email == EMAIL

    def test_does_not_end_a_session(self, world: AccountWorld) -> None:
        user = world.a_person()
        refresh_token = world.log_in().tokens.refresh_token
        self.keep_account_waiting(world)
        assert world.sessions.refresh(refresh_token, client_id=FIRST_PARTY).session.user_id == user.id


class TestDeviceToken:
    def test_is_valid_for_its_address_only(self, world: AccountWorld) -> None:
        token = mint_device_token(SIGNER, "eve@example.com")
        assert find_device(SIGNER, "eve@example.com", token)
        assert find_device(SIGNER, EMAIL, token) is None

    @pytest.mark.parametrize("token", ["", "x", f"{'0' * 32}.{'0' * 32}", f"{'0' * 32}.", "0" * 10_000])
    def test_cannot_be_made_up(self, token: str) -> None:
        assert find_device(SIGNER, EMAIL, token) is None

    def test_does_not_sign_in(self, world: AccountWorld) -> None:
        world.a_person()
        device_token = world.log_in().device_token
        with pytest.raises(InvalidCredentials):
            world.log_in(password="wrong password!", device_token=device_token)

    def test_does_not_give_more_than_five_tries_either(self, world: AccountWorld) -> None:
        world.a_person()
        device_token = world.log_in().device_token
        for _ in range(5):
            refusal(world, EMAIL, device_token=device_token)
        assert refusal(world, EMAIL, device_token=device_token).code == "rate_limited"

    def test_stays_the_same_device_with_the_next_sign_in(self, world: AccountWorld) -> None:
        world.a_person()
        device_token = world.log_in().device_token
        assert world.log_in(device_token=device_token).device_token == device_token

    def test_contains_neither_the_address_nor_the_person(self, world: AccountWorld) -> None:
        user = world.a_person()
        device_token = world.log_in().device_token
        assert EMAIL not in device_token
        assert user.id not in device_token


class TestLongPasswords:
    @pytest.mark.parametrize("password", ["x" * 1_000_000, PASSWORD + "\0" * 100, "\ufb03" * 5_000])
    def test_are_wrong_ones(self, world: AccountWorld, password: str) -> None:
        world.a_person()
        with pytest.raises(InvalidCredentials):
            world.log_in(password=password, origin=HOME)
