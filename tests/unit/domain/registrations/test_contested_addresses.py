"""Somebody registers with the address of another person, to have the password of the account that she verifies."""

import pytest

from apikit.errors import EmailNotVerified, InvalidCredentials, LinkExpired
from tests.accounts import EMAIL, PASSWORD, AccountWorld, SentMail

THEIRS = "that of an attacker"


def attack(world: AccountWorld) -> SentMail:
    """The mail of an attacker's registration with her address."""
    return world.register(password=THEIRS, name="Eve")


def assert_has_no_password(world: AccountWorld) -> None:
    for password in ("", PASSWORD, THEIRS):
        with pytest.raises((InvalidCredentials, EmailNotVerified)):
            world.log_in(password=password)


class TestAttacker:
    def test_who_registers_first_has_no_password(self, world: AccountWorld) -> None:
        theirs = attack(world)
        world.register()
        assert world.registration.verify_email(theirs.token).needs_password
        assert_has_no_password(world)

    def test_who_registers_later_has_no_password(self, world: AccountWorld) -> None:
        world.register()
        assert world.registration.verify_email(attack(world).token).needs_password
        assert_has_no_password(world)

    def test_voids_the_password_of_the_owners_own_link_too(self, world: AccountWorld) -> None:
        mine = world.register()
        theirs = attack(world)
        assert world.registration.verify_email(mine.token).needs_password
        assert_has_no_password(world)
        with pytest.raises(LinkExpired):
            world.registration.verify_email(theirs.token)

    def test_who_has_used_up_the_mails_has_no_password(self, world: AccountWorld) -> None:
        links = [attack(world) for _ in range(5)]
        mail_count = len(world.surroundings.mails)
        world.register()
        assert len(world.surroundings.mails) == mail_count
        assert world.registration.verify_email(links[-1].token).needs_password
        assert_has_no_password(world)

    def test_who_uses_up_the_mails_later_has_no_password(self, world: AccountWorld) -> None:
        mine = world.register()
        for _ in range(30):
            attack(world)
        assert world.registration.verify_email(mine.token).needs_password
        assert_has_no_password(world)

    def test_who_waits_until_the_owners_link_has_expired_has_no_password(self, world: AccountWorld) -> None:
        world.register()
        world.clock.advance(hours=23)
        theirs = attack(world)
        world.clock.advance(hours=23)
        assert world.registration.verify_email(theirs.token).needs_password
        assert_has_no_password(world)

    def test_who_waits_until_the_owners_unsent_registration_has_expired_has_no_password(
        self, world: AccountWorld
    ) -> None:
        for _ in range(5):
            attack(world)
        world.register()
        world.clock.advance(hours=23)
        theirs = attack(world)
        world.clock.advance(hours=23)
        assert world.registration.verify_email(theirs.token).needs_password

    def test_is_forgotten_a_day_later(self, world: AccountWorld) -> None:
        for _ in range(6):
            attack(world)
        world.clock.advance(hours=24)
        assert not world.registration.verify_email(world.register().token).needs_password
        world.log_in()

    def test_is_stored_for_two_days(self, world: AccountWorld) -> None:
        for _ in range(6):
            attack(world)
        now_s = int(world.clock.now().timestamp())
        items = [item for item in world.dynamo.items.values() if str(item["pk"]).startswith("EMAIL#")]
        assert [item["ttl"] - now_s for item in items] == [48 * 3_600] * 6

    def test_who_is_alone_gets_nothing_without_the_link(self, world: AccountWorld) -> None:
        for _ in range(8):
            attack(world)
        assert world.store.find_address(EMAIL).user_id is None
        assert {mail.template for mail in world.surroundings.mails} == {"people.verify_email"}

    def test_who_registers_after_the_verification_changes_nothing(self, world: AccountWorld) -> None:
        world.a_person()
        assert attack(world).template == "people.account_exists"
        world.log_in()

    def test_with_the_link_of_an_owner_who_opened_it_loses_the_account_to_a_reset(self, world: AccountWorld) -> None:
        world.registration.verify_email(attack(world).token)
        session = world.log_in(password=THEIRS).tokens.session
        assert world.register().template == "people.account_exists"
        world.passwords.request_reset(EMAIL)
        world.passwords.confirm_reset(world.last_mail("people.reset_password").token, "my own password!")
        assert world.sessions.find(session.user_id, session.id) is None
        with pytest.raises(InvalidCredentials):
            world.log_in(password=THEIRS)


class TestOwner:
    def test_who_registers_twice_with_one_password_keeps_it(self, world: AccountWorld) -> None:
        world.register(password="Z\u00fcrich am See")
        second = world.register("Jane@Example.com", "Zu\u0308rich am See")
        assert not world.registration.verify_email(second.token).needs_password
        world.log_in(password="Z\u00fcrich am See")

    def test_gets_the_mail_that_sets_a_password(self, world: AccountWorld) -> None:
        theirs = attack(world)
        world.register()
        user = world.verify(theirs).user
        mail = world.last_mail("people.reset_password")
        assert (mail.recipient, user.password_hash) == (EMAIL, "")
        world.passwords.confirm_reset(mail.token, "my own password!")
        assert world.log_in(password="my own password!").profile.user.id == user.id

    def test_gets_that_mail_also_when_somebody_has_used_up_the_reset_mails(self, world: AccountWorld) -> None:
        theirs = attack(world)
        world.register()
        for _ in range(5):
            world.passwords.request_reset(EMAIL)
        world.verify(theirs)
        assert world.last_mail("people.reset_password").recipient == EMAIL

    def test_has_one_reset_mail_less_this_hour(self, world: AccountWorld) -> None:
        theirs = attack(world)
        world.register()
        world.verify(theirs)
        for _ in range(6):
            world.passwords.request_reset(EMAIL)
        templates = [mail.template for mail in world.surroundings.mails]
        assert templates.count("people.reset_password") == 5

    def test_has_an_entry_in_the_security_log_that_says_so(self, world: AccountWorld) -> None:
        world.verify(attack(world))
        assert world.surroundings.entries[-1][1]["new"] == {"needs_password": False}

    def test_has_no_password_after_an_interruption_either(self, world: AccountWorld) -> None:
        theirs = attack(world)
        world.register()
        world.surroundings.fails_once = "create"
        with pytest.raises(ConnectionError):
            world.registration.verify_email(theirs.token)
        assert world.registration.verify_email(theirs.token).needs_password
        assert world.surroundings.entries[-1][1]["new"] == {"needs_password": True}
        assert world.surroundings.mails[-1].template == "people.reset_password"
        assert_has_no_password(world)

    def test_shares_no_salt_with_others(self, world: AccountWorld) -> None:
        hashes = set()
        for email in (EMAIL, "anna@example.com"):
            world.register(email)
            [registration] = world.store.find_address(email).registrations
            hashes.add(registration.password_hash)
        assert len(hashes) == 2
