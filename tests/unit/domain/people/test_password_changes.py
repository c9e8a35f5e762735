"""New passwords: by the mail of a reset or with the current one; sessions end, tokens work once."""

from typing import Any

import pytest

from apikit.errors import InvalidCredentials, LinkExpired, RateLimitExceeded, WeakPassword, WriteContention
from domain.people.model import SessionOwner, User
from tests.accounts import EMAIL, HOME, PASSWORD, AccountWorld
from tests.threads import run_together

NEW = "another password!"


def reset_token(world: AccountWorld) -> str:
    world.clock.advance(seconds=1)
    world.passwords.request_reset(EMAIL)
    return world.last_mail("people.reset_password").token


def owner_of(world: AccountWorld, user: User) -> SessionOwner:
    return SessionOwner(user.id, world.log_in().tokens.session.id)


class TestReset:
    def test_mails_a_link_to_the_portal(self, world: AccountWorld) -> None:
        world.a_person("Jane@example.com")
        world.passwords.request_reset("jane@example.com")
        mail = world.last_mail("people.reset_password")
        assert mail.recipient == "Jane@example.com"
        assert mail.url.startswith("https://portal.example.com/reset-password#token=rst_")

    def test_sets_the_password_and_ends_all_sessions(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.log_in()
        world.log_in()
        token = reset_token(world)
        world.passwords.confirm_reset(token, NEW)
        assert world.sessions.list(user.id) == []
        with pytest.raises(InvalidCredentials):
            world.log_in()
        world.log_in(password=NEW)
        assert world.last_mail("people.password_changed").recipient == EMAIL
        assert "user.password_reset" in world.surroundings.actions()

    def test_ends_a_session_that_was_opened_with_the_old_password_meanwhile(
        self, world: AccountWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user = world.a_person()
        token, set_password = reset_token(world), world.store.set_password

        def log_in_first(*arguments: Any, **details: Any) -> None:
            world.log_in()
            set_password(*arguments, **details)

        monkeypatch.setattr(world.store, "set_password", log_in_first)
        world.passwords.confirm_reset(token, NEW)
        assert world.sessions.list(user.id) == []

    def test_leaves_no_earlier_session_when_it_is_interrupted(
        self, world: AccountWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user = world.a_person()
        world.log_in()
        token, set_password = reset_token(world), world.store.set_password

        def set_and_stop(*arguments: Any, **details: Any) -> None:
            set_password(*arguments, **details)
            raise ConnectionError

        monkeypatch.setattr(world.store, "set_password", set_and_stop)
        with pytest.raises(ConnectionError):
            world.passwords.confirm_reset(token, NEW)
        assert world.sessions.list(user.id) == []

    def test_makes_the_device_a_known_one(self, world: AccountWorld) -> None:
        world.a_person()
        device_token = world.passwords.confirm_reset(reset_token(world), NEW)
        assert world.log_in(password=NEW, device_token=device_token).device_token == device_token

    def test_works_once(self, world: AccountWorld) -> None:
        world.a_person()
        token = reset_token(world)
        world.passwords.confirm_reset(token, NEW)
        with pytest.raises(LinkExpired):
            world.passwords.confirm_reset(token, "a third password")

    def test_voids_other_tokens(self, world: AccountWorld) -> None:
        world.a_person()
        first, second = reset_token(world), reset_token(world)
        world.passwords.confirm_reset(second, NEW)
        with pytest.raises(LinkExpired):
            world.passwords.confirm_reset(first, "a third password")

    def test_has_one_winner(self, world: AccountWorld) -> None:
        world.a_person()
        token = reset_token(world)

        def confirm() -> bool:
            try:
                world.passwords.confirm_reset(token, NEW)
            except LinkExpired:
                return False
            return True

        assert run_together(confirm, count=10).count(True) == 1

    def test_works_for_an_hour(self, world: AccountWorld) -> None:
        world.a_person()
        token = reset_token(world)
        world.clock.advance(hours=1)
        with pytest.raises(LinkExpired):
            world.passwords.confirm_reset(token, NEW)

    def test_with_a_weak_password_can_be_repeated(self, world: AccountWorld) -> None:
        world.a_person()
        token = reset_token(world)
        with pytest.raises(WeakPassword):
            world.passwords.confirm_reset(token, "janedoe123")
        world.passwords.confirm_reset(token, NEW)

    def test_does_not_work_without_an_account(self, world: AccountWorld) -> None:
        world.passwords.request_reset("nobody@example.com")
        assert "#token" not in world.last_mail("people.no_account").url

    def test_of_an_address_that_waits_does_not_verify_it(self, world: AccountWorld) -> None:
        world.register()
        world.passwords.request_reset(EMAIL)
        world.last_mail("people.no_account")

    def test_keeps_the_second_factor(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.add_factor(user, "totp")
        world.passwords.confirm_reset(reset_token(world), NEW)
        assert world.mfa_token(password=NEW)

    def test_sends_five_mails_an_hour_to_an_address(self, world: AccountWorld) -> None:
        world.a_person()
        world.clock.advance(hours=1)
        for _ in range(9):
            world.passwords.request_reset(EMAIL)
        assert [mail.template for mail in world.surroundings.mails].count("people.reset_password") == 5

    def test_is_sent_whoever_registers_with_the_address(self, world: AccountWorld) -> None:
        world.a_person()
        world.clock.advance(hours=1)
        for _ in range(9):
            world.register()
        world.passwords.request_reset(EMAIL)
        assert [mail.template for mail in world.surroundings.mails].count("people.reset_password") == 1


class TestChange:
    def test_ends_the_other_sessions(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.log_in()
        owner = owner_of(world, user)
        world.clock.advance(seconds=1)
        world.passwords.change(owner, PASSWORD, NEW, origin=HOME)
        assert [session.id for session in world.sessions.list(user.id)] == [owner.session_id]
        world.log_in(password=NEW)
        assert world.surroundings.actions().count("user.password_changed") == 1

    def test_requires_the_current_password(self, world: AccountWorld) -> None:
        user = world.a_person()
        owner = owner_of(world, user)
        with pytest.raises(InvalidCredentials):
            world.passwords.change(owner, "wrong password!", NEW, origin=HOME)
        world.log_in()

    def test_with_a_wrong_password_is_recorded_as_a_failure(self, world: AccountWorld) -> None:
        user = world.a_person()
        with pytest.raises(InvalidCredentials):
            world.passwords.change(owner_of(world, user), "wrong password!", NEW, origin=HOME)
        action, entry = world.surroundings.entries[-1]
        assert (action, entry["outcome"], entry["principal"]) == ("user.password_refused", "failure", user.id)
        assert entry["organization_ids"] == world.store.list_organization_ids(user.id)

    def test_does_not_undo_a_reset_of_the_same_moment(
        self, world: AccountWorld, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        owner = owner_of(world, world.a_person())
        token, set_password = reset_token(world), world.store.set_password

        def reset_first(*arguments: Any, **details: Any) -> None:
            monkeypatch.undo()
            world.clock.advance(seconds=1)
            world.passwords.confirm_reset(token, NEW)
            set_password(*arguments, **details)

        monkeypatch.setattr(world.store, "set_password", reset_first)
        with pytest.raises(WriteContention):
            world.passwords.change(owner, PASSWORD, "that of a thief", origin=HOME)
        world.log_in(password=NEW)

    def test_slows_guesses_of_a_stolen_session(self, world: AccountWorld) -> None:
        user = world.a_person()
        owner = owner_of(world, user)
        for _ in range(5):
            with pytest.raises(InvalidCredentials):
                world.passwords.confirm(owner, "wrong password!", origin=HOME)
        with pytest.raises(RateLimitExceeded):
            world.passwords.confirm(owner, PASSWORD, origin=HOME)
        world.log_in()

    def test_refuses_a_weak_password(self, world: AccountWorld) -> None:
        user = world.a_person()
        with pytest.raises(WeakPassword):
            world.passwords.change(owner_of(world, user), PASSWORD, "short", origin=HOME)

    def test_voids_tokens_of_resets(self, world: AccountWorld) -> None:
        user = world.a_person()
        token, owner = reset_token(world), owner_of(world, user)
        world.clock.advance(seconds=1)
        world.passwords.change(owner, PASSWORD, NEW, origin=HOME)
        with pytest.raises(LinkExpired):
            world.passwords.confirm_reset(token, "a third password")
