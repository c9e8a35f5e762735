"""The use cases of the signed-in person: what they change, send and record, and what they refuse."""

from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.errors import Conflict, InvalidCredentials, InvalidRequest, MfaRequired, NotFound
from apikit.ids import new_id
from tests.fakes.authenticator import Authenticator
from tests.mfa import OLD_SESSION, SESSION, MfaWorld, Person, run_in_parallel


def codes_of(error: pytest.ExceptionInfo[InvalidRequest]) -> list[tuple[str | None, str]]:
    return [(each.pointer, each.code) for each in error.value.errors]


def strings_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {text for each in value.values() for text in strings_in(each)}
    if isinstance(value, (list, tuple)):
        return {text for each in value for text in strings_in(each)}
    return {value.decode("latin-1") if isinstance(value, bytes) else str(value)}


class TestTotp:
    def test_is_in_force_after_its_first_code(self, world: MfaWorld, jane: Person) -> None:
        enrollment = world.service.enroll_totp(jane.user_id, session_id=SESSION)
        assert world.verifier.list_methods(jane.user_id) == ()
        jane.secret = enrollment.secret
        codes = world.service.confirm_totp(jane.user_id, jane.code(), session_id=SESSION)
        assert len(set(codes)) == 10
        assert world.verifier.list_methods(jane.user_id) == ("totp", "recovery_code")
        assert jane.methods == ["totp", "recovery_code"]
        assert world.notices.marks == [(jane.user_id, SESSION)]

    def test_sends_a_mail_and_is_recorded_in_every_organization(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        assert world.notices.mails == [("mfa.totp_added", "jane@example.com", "de", {})]
        [(action, entry)] = world.notices.entries
        assert action == "mfa.totp_added"
        assert entry["organization_ids"] == ("org_a", "org_b")
        assert entry["old"] == {"methods": []}
        assert entry["new"] == {"methods": ["totp", "recovery_code"]}

    def test_stores_neither_the_secret_nor_a_recovery_code(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        stored_texts = strings_in(Table("access").get(f"USER#{jane.user_id}", "MFA") or {})
        assert not [text for text in stored_texts for each in (jane.secret, *jane.recovery_codes) if each in text]

    def test_refuses_a_wrong_first_code(self, world: MfaWorld, jane: Person) -> None:
        world.service.enroll_totp(jane.user_id, session_id=SESSION)
        with pytest.raises(InvalidRequest) as error:
            world.service.confirm_totp(jane.user_id, "12345", session_id=SESSION)
        assert codes_of(error) == [("/code", "invalid_code")]
        assert world.notices.entries == []

    def test_cannot_be_confirmed_twice_or_after_half_an_hour(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        with pytest.raises(Conflict):
            world.service.confirm_totp(jane.user_id, jane.code(), session_id=SESSION)
        jane.secret = world.service.enroll_totp(jane.user_id, session_id=SESSION).secret
        world.clock.advance(minutes=30)
        with pytest.raises(Conflict):
            world.service.confirm_totp(jane.user_id, jane.code(), session_id=SESSION)

    def test_does_not_accept_the_code_that_confirmed_it(self, world: MfaWorld, jane: Person) -> None:
        jane.secret = world.service.enroll_totp(jane.user_id, session_id=SESSION).secret
        world.service.confirm_totp(jane.user_id, jane.code(), session_id=SESSION)
        with pytest.raises(InvalidCredentials):
            jane.verify(code=jane.code())

    def test_stays_in_force_until_another_app_is_confirmed(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        old_secret, jane.secret = jane.secret, world.service.enroll_totp(jane.user_id, session_id=SESSION).secret
        new_secret, jane.secret = jane.secret, old_secret
        assert jane.verify(code=jane.code()) == "totp"
        jane.secret = new_secret
        world.service.confirm_totp(jane.user_id, jane.code(), session_id=SESSION)
        world.clock.advance(seconds=30)
        assert jane.verify(code=jane.code()) == "totp"
        jane.secret = old_secret
        with pytest.raises(InvalidCredentials):
            jane.verify(code=jane.code())

    def test_ends_with_its_recovery_codes_when_it_was_the_last_factor(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        world.service.remove_totp(jane.user_id, session_id=SESSION)
        assert jane.methods == []
        assert world.verifier.list_methods(jane.user_id) == ()
        assert world.notices.mails[-1][0] == "mfa.totp_removed"
        for factor in ({"code": jane.code()}, {"recovery_code": jane.recovery_codes[0]}):
            with pytest.raises(InvalidCredentials):
                jane.verify(**factor)

    def test_cannot_be_removed_when_there_is_none(self, world: MfaWorld, jane: Person) -> None:
        with pytest.raises(NotFound):
            world.service.remove_totp(jane.user_id, session_id=SESSION)


class TestRequiredFactor:
    def test_is_not_removed_while_an_organization_requires_it(self, world: MfaWorld) -> None:
        jane = world.a_person(strict_organization_ids=["org_b"]).with_totp()
        with pytest.raises(Conflict) as error:
            world.service.remove_totp(jane.user_id, session_id=SESSION)
        assert error.value.facts == {"organization_ids": ["org_b"]}
        assert jane.methods == ["totp", "recovery_code"]
        jane.add_passkey()
        world.service.remove_totp(jane.user_id, session_id=SESSION)
        assert jane.methods == ["passkey", "recovery_code"]
        [passkey] = world.service.list_passkeys(jane.user_id)
        with pytest.raises(Conflict):
            world.service.remove_passkey(jane.user_id, passkey.id, session_id=SESSION)
        jane.set_strict()
        world.service.remove_passkey(jane.user_id, passkey.id, session_id=SESSION)
        assert jane.methods == []

    def test_is_not_removed_by_two_requests_at_once(self, world: MfaWorld) -> None:
        jane = world.a_person(strict_organization_ids=["org_b"])
        jane.add_passkey()
        jane.add_passkey()
        passkeys = iter([each.id for each in world.service.list_passkeys(jane.user_id)])
        world.access.race("MFA", 2)
        results = run_in_parallel(
            2, lambda: world.service.remove_passkey(jane.user_id, next(passkeys), session_id=SESSION)
        )
        assert sorted(type(each).__name__ for each in results) == ["Conflict", "NoneType"]
        assert jane.methods == ["passkey", "recovery_code"]


class TestRecoveryCodes:
    def test_are_replaced(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        new_codes = world.service.replace_recovery_codes(jane.user_id, session_id=SESSION)
        assert not set(new_codes) & set(jane.recovery_codes)
        with pytest.raises(InvalidCredentials):
            jane.verify(recovery_code=jane.recovery_codes[0])
        assert jane.verify(recovery_code=new_codes[0]) == "recovery_code"
        assert [mail[0] for mail in world.notices.mails] == [
            "mfa.totp_added",
            "mfa.recovery_codes_replaced",
            "mfa.recovery_code_used",
        ]
        assert world.notices.mails[-1][3] == {"count": "9"}

    def test_need_another_factor(self, world: MfaWorld, jane: Person) -> None:
        with pytest.raises(Conflict):
            world.service.replace_recovery_codes(jane.user_id, session_id=SESSION)

    def test_of_two_replacements_at_once_are_ten(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        world.access.race("MFA", 5)
        run_in_parallel(5, lambda: world.service.replace_recovery_codes(jane.user_id, session_id=SESSION))
        assert len(world.store.get(jane.user_id).recovery_hashes) == 10


class TestPasskeys:
    def test_are_added_with_recovery_codes_and_used(self, world: MfaWorld, jane: Person) -> None:
        authenticator = jane.add_passkey()
        assert len(jane.recovery_codes) == 10
        assert jane.methods == ["passkey", "recovery_code"]
        world.clock.advance(hours=1)
        assert jane.verify(passkey=jane.sign(authenticator)) == "passkey"
        [passkey] = world.service.list_passkeys(jane.user_id)
        assert (passkey.name, passkey.sign_count, passkey.last_used_at) == ("Laptop", 1, world.clock.now())
        assert passkey.transports == ("internal", "hybrid")
        assert world.notices.mails == [("mfa.passkey_added", "jane@example.com", "de", {"name": "Laptop"})]

    def test_are_listed_and_removed_one_by_one(self, world: MfaWorld, jane: Person) -> None:
        authenticators = [jane.add_passkey(), jane.add_passkey()]
        first, second = world.service.list_passkeys(jane.user_id)
        world.service.remove_passkey(jane.user_id, first.id, session_id=SESSION)
        assert [each.id for each in world.service.list_passkeys(jane.user_id)] == [second.id]
        assert jane.verify(passkey=jane.sign(authenticators[1])) == "passkey"
        with pytest.raises(InvalidCredentials):
            jane.verify(passkey=jane.sign(authenticators[0]))
        with pytest.raises(NotFound):
            world.service.remove_passkey(jane.user_id, first.id, session_id=SESSION)

    def test_of_an_authenticator_are_excluded_from_its_next_options(self, world: MfaWorld, jane: Person) -> None:
        authenticator = jane.add_passkey()
        options = world.service.registration_options(jane.user_id)
        [entry] = options["excludeCredentials"]
        assert entry["id"] == authenticator.create(options)["id"]

    def test_are_at_most_twenty_even_at_once(self, world: MfaWorld, jane: Person) -> None:
        for _ in range(18):
            jane.add_passkey()
        credentials = iter([Authenticator().create(world.service.registration_options(jane.user_id)) for _ in range(4)])
        world.access.race("MFA", 4)
        results = run_in_parallel(
            4, lambda: world.service.add_passkey(jane.user_id, "Key", next(credentials), session_id=SESSION)
        )
        assert sorted(isinstance(each, Conflict) for each in results) == [False, False, True, True]
        assert len(world.service.list_passkeys(jane.user_id)) == 20
        with pytest.raises(Conflict):
            world.service.registration_options(jane.user_id)

    def test_belong_to_one_person(self, world: MfaWorld, jane: Person) -> None:
        john, authenticator = world.a_person(), jane.add_passkey()
        with pytest.raises(Conflict, match="registered already"):
            john.add_passkey(authenticator)
        with pytest.raises(Conflict, match="registered already"):
            jane.add_passkey(authenticator)
        [passkey] = world.service.list_passkeys(jane.user_id)
        world.service.remove_passkey(jane.user_id, passkey.id, session_id=SESSION)
        john.add_passkey(authenticator)
        assert john.methods == ["passkey", "recovery_code"]

    def test_of_another_person_are_unknown(self, world: MfaWorld, jane: Person) -> None:
        john = world.a_person()
        john.add_passkey()
        [passkey] = world.service.list_passkeys(john.user_id)
        with pytest.raises(NotFound):
            world.service.remove_passkey(jane.user_id, passkey.id, session_id=SESSION)

    def test_need_a_person(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        write = Table("access").delete_operation(f"USER#{jane.user_id}", "USER")
        Table("access").write(write)
        with pytest.raises(NotFound):
            jane.add_passkey()


class TestSessionWithoutFactor:
    """A session that was started with the password alone, before the person had a factor or in the moment in which she set it up."""

    @pytest.mark.parametrize(
        "change",
        [
            lambda service, user_id: service.enroll_totp(user_id, session_id=OLD_SESSION),
            lambda service, user_id: service.remove_totp(user_id, session_id=OLD_SESSION),
            lambda service, user_id: service.replace_recovery_codes(user_id, session_id=OLD_SESSION),
            lambda service, user_id: service.remove_passkey(user_id, new_id("psk"), session_id=OLD_SESSION),
        ],
    )
    def test_changes_no_factors(self, world: MfaWorld, jane: Person, change: Any) -> None:
        jane.with_totp()
        old = world.store.get(jane.user_id)
        with pytest.raises(MfaRequired) as error:
            change(world.service, jane.user_id)
        assert error.value.facts["mfa_methods"] == ["totp"]
        assert world.store.get(jane.user_id) == old
        assert world.notices.actions() == ["mfa.totp_added"]

    def test_adds_no_passkey(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        credential = Authenticator().create(world.service.registration_options(jane.user_id))
        with pytest.raises(MfaRequired):
            world.service.add_passkey(jane.user_id, "Key", credential, session_id=OLD_SESSION)
        assert world.store.get(jane.user_id).passkeys == ()

    def test_does_not_confirm_an_app_that_it_enrolled_before(self, world: MfaWorld, jane: Person) -> None:
        jane.secret = world.service.enroll_totp(jane.user_id, session_id=OLD_SESSION).secret
        jane.add_passkey()
        with pytest.raises(MfaRequired):
            world.service.confirm_totp(jane.user_id, jane.code(), session_id=OLD_SESSION)
        assert world.store.get(jane.user_id).totp is None

    def test_sets_up_the_first_factor(self, world: MfaWorld, jane: Person) -> None:
        jane.secret = world.service.enroll_totp(jane.user_id, session_id=OLD_SESSION).secret
        world.service.confirm_totp(jane.user_id, jane.code(), session_id=OLD_SESSION)
        assert jane.methods == ["totp", "recovery_code"]

    def test_ends_with_the_first_factor_only(self, world: MfaWorld, jane: Person) -> None:
        jane.with_totp()
        assert world.notices.ends == [jane.user_id]
        jane.add_passkey()
        assert world.notices.ends == [jane.user_id]
