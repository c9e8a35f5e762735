"""Signing in: who gets a session, for which organization and how long, and what a second factor changes."""

from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from apikit.errors import InvalidCredentials, LinkExpired, OrganizationForbidden, SecondFactorRequired
from domain.people.collaborators import SignInRules
from domain.people.device_tokens import mint_device_token
from tests.accounts import EMAIL, HOME, PASSWORD, SIGNER, AccountWorld
from tests.people import add_membership
from tests.storage import set_attributes


def refuse(_user_id: str, _device: str | None) -> None:
    raise InvalidCredentials("The code is wrong.")


class TestPassword:
    @pytest.mark.parametrize("email", [EMAIL, "JANE@example.com", "jane@EXAMPLE.COM"])
    def test_that_is_right_opens_a_session(self, world: AccountWorld, email: str) -> None:
        user = world.a_person()
        signed_in = world.log_in(email)
        session = signed_in.tokens.session
        assert signed_in.profile.user == user
        assert (session.user_id, session.device, session.address, session.has_mfa) == (
            user.id,
            "Firefox",
            "192.0.2.1",
            False,
        )
        assert session.auth_time == int(world.clock.now().timestamp())
        assert world.surroundings.actions()[-1] == "user.logged_in"

    @pytest.mark.parametrize("password", ["", "wrong password!", PASSWORD + " ", PASSWORD.upper(), PASSWORD + "\0"])
    def test_that_is_wrong_opens_none(self, world: AccountWorld, password: str) -> None:
        user = world.a_person()
        with pytest.raises(InvalidCredentials):
            world.log_in(password=password)
        assert world.sessions.list(user.id) == []
        action, entry = world.surroundings.entries[-1]
        assert (action, entry["outcome"], entry["principal"]) == ("user.login_failed", "failure", user.id)

    def test_is_the_same_in_nfc_and_nfd(self, world: AccountWorld) -> None:
        world.a_person(password="Z\u00fcrich am Bodensee")
        world.log_in(password="Zu\u0308rich am Bodensee")

    def test_gets_a_new_hash_if_the_parameters_are_outdated(self, world: AccountWorld) -> None:
        user = world.a_person()
        weak_hash = PasswordHasher(time_cost=1, memory_cost=8_192, parallelism=1).hash(PASSWORD)
        set_attributes("access", f"USER#{user.id}", "USER", ph=weak_hash)
        world.log_in()
        stored_user = world.store.find_user(user.id)
        assert stored_user
        assert not world.hashes.is_outdated(stored_user.password_hash)
        world.log_in()

    def test_of_a_disabled_person_is_refused_like_a_wrong_one(self, world: AccountWorld) -> None:
        user = world.a_person()
        set_attributes("access", f"USER#{user.id}", "USER", st="disabled")
        with pytest.raises(InvalidCredentials, match="The e-mail address or the password is wrong"):
            world.log_in()


class TestOrganization:
    def test_is_the_oldest_one_or_the_named_one(self, world: AccountWorld) -> None:
        user = world.a_person()
        (first,) = world.store.list_organization_ids(user.id)
        add_membership(user.id, "org_zzz", scopes=("*",))
        assert world.log_in().tokens.session.organization_id == first
        session = world.log_in(organization_id="org_zzz", environment="test").tokens.session
        assert (session.organization_id, session.environment) == ("org_zzz", "test")

    def test_must_be_one_of_the_persons(self, world: AccountWorld) -> None:
        world.a_person()
        with pytest.raises(OrganizationForbidden):
            world.log_in(organization_id="org_zzz")

    def test_may_allow_some_domains_only(self, world: AccountWorld) -> None:
        user = world.a_person()
        (first,) = world.store.list_organization_ids(user.id)
        add_membership(user.id, "org_zzz", scopes=("*",))
        world.surroundings.rules[first] = SignInRules(allowed_email_domains=("hotel-lago.example",))
        with pytest.raises(OrganizationForbidden):
            world.log_in(organization_id=first)
        assert world.log_in().tokens.session.organization_id == "org_zzz"
        world.surroundings.rules["org_zzz"] = SignInRules(allowed_email_domains=("m\u00fcnchen.example",))
        with pytest.raises(OrganizationForbidden):
            world.log_in()

    def test_may_allow_the_persons_domain_in_any_spelling(self, world: AccountWorld) -> None:
        user = world.a_person("jane@m\u00fcnchen.de")
        (first,) = world.store.list_organization_ids(user.id)
        world.surroundings.rules[first] = SignInRules(allowed_email_domains=("XN--MNCHEN-3YA.DE",))
        assert world.log_in("jane@m\u00fcnchen.de").tokens.session.organization_id == first

    def test_with_the_shortest_sessions_decides_how_long_they_last(self, world: AccountWorld) -> None:
        user = world.a_person()
        (first,) = world.store.list_organization_ids(user.id)
        add_membership(user.id, "org_zzz", scopes=("*",))
        assert world.log_in().tokens.session.expires_at == world.clock.now() + timedelta(days=30)
        world.surroundings.rules[first] = SignInRules(session_hours=12)
        world.surroundings.rules["org_zzz"] = SignInRules(session_hours=8)
        assert world.log_in().tokens.session.expires_at == world.clock.now() + timedelta(hours=8)


class TestSecondFactor:
    def test_is_required_after_the_right_password(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.add_factor(user, "totp", "recovery_code")
        with pytest.raises(SecondFactorRequired) as info:
            world.log_in()
        assert info.value.facts["mfa_methods"] == ["totp", "recovery_code"]
        assert world.sessions.list(user.id) == []

    def test_is_not_mentioned_after_a_wrong_password(self, world: AccountWorld) -> None:
        world.add_factor(world.a_person(), "totp")
        with pytest.raises(InvalidCredentials):
            world.log_in(password="wrong password!")

    def test_opens_the_session_that_was_requested(self, world: AccountWorld) -> None:
        user = world.a_person()
        world.add_factor(user, "totp")
        token = world.mfa_token(environment="test")
        assert world.sign_in.find_waiting(token).id == user.id
        senders: list[tuple[str, str | None]] = []
        signed_in = world.sign_in.finish(token, lambda *sender: senders.append(sender), device_token="", origin=HOME)
        assert senders == [(user.id, None)]
        assert (signed_in.tokens.session.has_mfa, signed_in.tokens.session.environment) == (True, "test")

    def test_is_verified_for_the_known_device(self, world: AccountWorld) -> None:
        user = world.a_person()
        device_token = world.log_in().device_token
        world.add_factor(user, "totp")
        senders: list[tuple[str, str | None]] = []
        for token in (device_token, mint_device_token(SIGNER, "anna@example.com")):
            world.sign_in.finish(
                world.mfa_token(), lambda *sender: senders.append(sender), device_token=token, origin=HOME
            )
        assert senders == [(user.id, device_token.partition(".")[0]), (user.id, None)]

    def test_that_is_wrong_leaves_the_token_valid(self, world: AccountWorld) -> None:
        world.add_factor(world.a_person(), "totp")
        token = world.mfa_token()
        with pytest.raises(InvalidCredentials):
            world.sign_in.finish(token, refuse, device_token="", origin=HOME)
        world.sign_in.finish(token, lambda *_: None, device_token="", origin=HOME)

    def test_opens_one_session(self, world: AccountWorld) -> None:
        world.add_factor(world.a_person(), "totp")
        token = world.mfa_token()
        world.sign_in.finish(token, lambda *_: None, device_token="", origin=HOME)
        with pytest.raises(LinkExpired):
            world.sign_in.finish(token, lambda *_: None, device_token="", origin=HOME)

    def test_must_follow_within_five_minutes(self, world: AccountWorld) -> None:
        world.add_factor(world.a_person(), "totp")
        token = world.mfa_token()
        world.clock.advance(minutes=5)
        with pytest.raises(LinkExpired):
            world.sign_in.finish(token, lambda *_: None, device_token="", origin=HOME)

    def test_is_of_no_use_after_a_change_of_the_password(self, world: AccountWorld) -> None:
        world.add_factor(world.a_person(), "totp")
        token = world.mfa_token()
        world.clock.advance(seconds=1)
        world.passwords.request_reset(EMAIL)
        world.passwords.confirm_reset(world.last_mail("people.reset_password").token, "another password!")
        with pytest.raises(LinkExpired):
            world.sign_in.find_waiting(token)
