"""The moves of second factors, and their store: an equal write of another request is not taken for its own."""

import pytest

from apikit.errors import WriteContention
from domain.mfa.model import Passkey, SecondFactors
from tests.builders import NOW
from tests.mfa import MfaWorld, Person


def a_passkey(sign_count: int) -> Passkey:
    return Passkey(
        id="psk_1", name="Laptop", credential_id="AQ", public_key=b"key", sign_count=sign_count, created_at=NOW
    )


class TestUsePasskey:
    @pytest.mark.parametrize(("stored_count", "count"), [(0, 1), (5, 6), (5, 100), (0, 0)])
    def test_accepts_a_counter_that_increases_or_is_missing(self, stored_count: int, count: int) -> None:
        passkey = a_passkey(stored_count)
        factors = SecondFactors(user_id="usr_1", passkeys=(passkey,)).use_passkey(passkey, sign_count=count, now=NOW)
        assert factors is not None
        assert (factors.passkeys[0].sign_count, factors.passkeys[0].last_used_at) == (count, NOW)

    @pytest.mark.parametrize(("stored_count", "count"), [(1, 1), (5, 4), (5, 0)])
    def test_refuses_another_one(self, stored_count: int, count: int) -> None:
        # The passkey that was verified may be older than the stored one.
        factors = SecondFactors(user_id="usr_1", passkeys=(a_passkey(stored_count),))
        assert factors.use_passkey(a_passkey(0), sign_count=count, now=NOW) is None

    def test_refuses_a_passkey_that_is_gone(self) -> None:
        assert SecondFactors(user_id="usr_1").use_passkey(a_passkey(0), sign_count=1, now=NOW) is None


class TestSave:
    def test_refuses_the_second_of_two_equal_writes(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        old = world.store.get(jane.user_id)
        new = old.use_totp(10**9)
        assert new is not None
        world.store.save(new, old=old)
        with pytest.raises(WriteContention):
            world.store.save(new, old=old)

    def test_stores_every_field(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        old = world.store.get(jane.user_id)
        new = old.enroll_totp(b"\x00\xff", now=NOW).add_passkey(a_passkey(3), ())
        world.store.save(new, old=old)
        factors = world.store.get(jane.user_id)
        assert factors.version == old.version + 1
        assert (factors.totp, factors.enrollment, factors.passkeys) == (new.totp, new.enrollment, new.passkeys)
        assert factors.recovery_hashes == new.recovery_hashes
