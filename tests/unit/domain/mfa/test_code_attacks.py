"""Attacks on codes: twice, in parallel, by brute force; and what they do not do to the person."""

from typing import Any

import pytest

from apikit.errors import InvalidCredentials, InvalidRequest, LinkExpired, RateLimitExceeded
from tests.mfa import SESSION, MfaWorld, Person, run_in_parallel


def wrong_code(jane: Person) -> str:
    return f"{(int(jane.code()) + 1) % 1_000_000:06}"


def names_of(results: list[Any]) -> dict[str, int]:
    names = [each if isinstance(each, str) else type(each).__name__ for each in results]
    return {name: names.count(name) for name in names}


class TestCode:
    def test_works_once(self, jane: Person) -> None:
        jane.with_totp()
        assert jane.verify(code=jane.code()) == "totp"
        with pytest.raises(InvalidCredentials):
            jane.verify(code=jane.code())

    def test_works_once_in_twenty_requests_at_once(self, jane: Person) -> None:
        jane.with_totp()
        code = jane.code()
        results = names_of(run_in_parallel(20, lambda: jane.verify(code=code)))
        assert results.pop("totp") == 1
        assert set(results) <= {"InvalidCredentials", "RateLimitExceeded"}

    def test_works_once_when_all_requests_read_before_one_writes(self, jane: Person) -> None:
        jane.with_totp()
        code = jane.code()
        jane.world.access.race("MFA", 5)
        assert names_of(run_in_parallel(5, lambda: jane.verify(code=code))) == {"totp": 1, "InvalidCredentials": 4}

    def test_of_an_earlier_step_does_not_work_after_a_later_one(self, jane: Person) -> None:
        jane.with_totp()
        jane.world.clock.advance(seconds=30)
        assert jane.verify(code=jane.code(seconds=30)) == "totp"
        for seconds in (-30, 0, 30):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=jane.code(seconds=seconds))

    def test_of_another_person_does_not_work(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        john = world.a_person().with_totp()
        with pytest.raises(InvalidCredentials):
            jane.verify(code=john.code())

    def test_that_waits_for_confirmation_does_not_work(self, world: MfaWorld, jane: Person) -> None:
        jane.add_passkey()
        jane.secret = world.service.enroll_totp(jane.user_id, session_id=SESSION).secret
        with pytest.raises(InvalidCredentials):
            jane.verify(code=jane.code())

    def test_moved_from_the_item_of_another_person_does_not_work(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        john = world.a_person()
        factors = world.store.get(jane.user_id)
        world.store.save(type(factors)(user_id=john.user_id, totp=factors.totp), old=world.store.get(john.user_id))
        with pytest.raises(ValueError, match="cannot be decrypted"):
            john.verify(code=jane.code())


class TestBruteForce:
    def test_waits_longer_after_each_code_from_the_fifth_on(self, jane: Person) -> None:
        jane.with_totp()
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane))
        for wait in (30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600):
            with pytest.raises(RateLimitExceeded) as error:
                jane.verify(code=jane.code())
            assert (error.value.retry_after_s, error.value.facts) == (wait, {"limit": "mfa_codes"})
            jane.world.clock.advance(seconds=wait)
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane))

    def test_has_five_tries_in_parallel_too(self, jane: Person) -> None:
        jane.with_totp()
        code = wrong_code(jane)
        results = names_of(run_in_parallel(20, lambda: jane.verify(code=code)))
        assert results == {"InvalidCredentials": 5, "RateLimitExceeded": 15}

    def test_counts_codes_and_recovery_codes_together(self, jane: Person) -> None:
        jane.with_totp()
        for number in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(**({"code": "000000"} if number % 2 else {"recovery_code": "aaaa-aaaa-aaaa-aaaa"}))
        for factor in ({"code": jane.code()}, {"recovery_code": jane.recovery_codes[0]}):
            with pytest.raises(RateLimitExceeded):
                jane.verify(**factor)

    def test_writes_to_the_person_once_and_records_every_failure(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        for _ in range(8):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane))
            world.clock.advance(seconds=3_600)
        assert [mail[0] for mail in world.notices.mails] == ["mfa.totp_added", "mfa.code_attempts"]
        failures = [entry for action, entry in world.notices.entries if action == "mfa.failed"]
        assert [entry["outcome"] for entry in failures] == ["failure"] * 8

    def test_does_not_keep_the_person_from_her_passkey(self, jane: Person) -> None:
        jane.with_totp()
        authenticator = jane.add_passkey()
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane))
        assert jane.verify(passkey=jane.sign(authenticator)) == "passkey"

    def test_does_not_affect_another_person(self, world: MfaWorld, jane: Person) -> None:
        john = world.a_person().with_totp()
        jane.with_totp()
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane))
        world.clock.advance(seconds=29)
        assert john.verify(code=john.code()) == "totp"

    @pytest.mark.parametrize("sender", [{"session_id": "ses_1"}, {"device": "laptop"}])
    def test_does_not_keep_the_person_out_of_her_sessions_and_devices(
        self, jane: Person, sender: dict[str, str]
    ) -> None:
        jane.with_totp()
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane))
        assert jane.verify(code=jane.code(), **sender) == "totp"
        assert jane.verify(recovery_code=jane.recovery_codes[0], **sender) == "recovery_code"
        with pytest.raises(RateLimitExceeded):
            jane.verify(recovery_code=jane.recovery_codes[1])

    @pytest.mark.parametrize("sender", [{"session_id": "ses_1"}, {"device": "laptop"}])
    def test_has_five_tries_per_session_and_device_too(self, jane: Person, sender: dict[str, str]) -> None:
        jane.with_totp()
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane), **sender)
        with pytest.raises(RateLimitExceeded):
            jane.verify(code=jane.code(), **sender)
        others: list[dict[str, str]] = [{}, {"session_id": "ses_2"}, {"device": "phone"}]
        for other, recovery_code in zip(others, jane.recovery_codes, strict=False):
            assert jane.verify(recovery_code=recovery_code, **other) == "recovery_code"

    def test_has_five_tries_per_sign_in(self, jane: Person) -> None:
        jane.with_totp()
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code=wrong_code(jane), mfa_token="mfa_1")
        jane.world.clock.advance(seconds=30)
        with pytest.raises(LinkExpired):
            jane.verify(code=jane.code(), mfa_token="mfa_1")
        jane.world.clock.advance(seconds=60)
        assert jane.verify(code=jane.code(), mfa_token="mfa_2") == "totp"

    def test_is_forgotten_after_a_correct_code(self, jane: Person) -> None:
        jane.with_totp()
        for _ in range(3):
            for _ in range(4):
                with pytest.raises(InvalidCredentials):
                    jane.verify(code=wrong_code(jane))
            assert jane.verify(code=jane.code()) == "totp"
            jane.world.clock.advance(seconds=30)

    def test_of_a_person_without_an_app_looks_the_same(self, jane: Person) -> None:
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                jane.verify(code="000000")
        with pytest.raises(RateLimitExceeded):
            jane.verify(code="000000")


class TestRecoveryCode:
    def test_works_once(self, jane: Person) -> None:
        jane.with_totp()
        assert jane.verify(recovery_code=jane.recovery_codes[3].upper()) == "recovery_code"
        with pytest.raises(InvalidCredentials):
            jane.verify(recovery_code=jane.recovery_codes[3])
        assert jane.verify(recovery_code=jane.recovery_codes[4]) == "recovery_code"

    def test_works_once_in_twenty_requests_at_once(self, jane: Person) -> None:
        jane.with_totp()
        results = names_of(run_in_parallel(20, lambda: jane.verify(recovery_code=jane.recovery_codes[0])))
        assert results.pop("recovery_code") == 1
        assert set(results) <= {"InvalidCredentials", "RateLimitExceeded"}

    def test_works_once_when_all_requests_read_before_one_writes(self, jane: Person) -> None:
        jane.with_totp()
        code = jane.recovery_codes[0]
        jane.world.access.race("MFA", 5)
        results = names_of(run_in_parallel(5, lambda: jane.verify(recovery_code=code)))
        assert results == {"recovery_code": 1, "InvalidCredentials": 4}

    def test_is_not_offered_after_the_last_one(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        for code in jane.recovery_codes:
            jane.verify(recovery_code=code)
        assert jane.methods == ["totp"]
        assert world.verifier.list_methods(jane.user_id) == ("totp",)

    def test_of_another_person_does_not_work(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        john = world.a_person().with_totp()
        with pytest.raises(InvalidCredentials):
            jane.verify(recovery_code=john.recovery_codes[0])


@pytest.mark.parametrize("factors", [{}, {"code": "123456", "recovery_code": "x"}, {"code": "123456", "passkey": {}}])
def test_there_must_be_exactly_one_factor(jane: Person, factors: dict[str, Any]) -> None:
    with pytest.raises(InvalidRequest):
        jane.verify(**factors)
