"""Signing up: the same answer and work for every address, an account with the verification only, each token once."""

import pytest

from apikit.errors import EmailNotVerified, InvalidRequest, LinkExpired, WeakPassword
from domain.people.collaborators import InvitationOffer
from tests.accounts import EMAIL, PASSWORD, AccountWorld
from tests.threads import run_together


class TestRegister:
    def test_mails_a_link_to_the_portal(self, world: AccountWorld) -> None:
        mail = world.register(locale="de")
        assert (mail.template, mail.recipient, mail.locale) == ("people.verify_email", EMAIL, "de")
        assert mail.url.startswith("https://portal.example.com/verify-email#token=vfy_")

    def test_creates_no_account(self, world: AccountWorld) -> None:
        world.register()
        assert world.store.find_address(EMAIL).user_id is None
        assert world.surroundings.organizations == {}

    def test_stores_neither_the_password_nor_the_token(self, world: AccountWorld) -> None:
        mail = world.register()
        assert PASSWORD not in str(world.dynamo.items)
        assert mail.token not in str(world.dynamo.items)

    def test_of_an_address_with_an_account_mails_its_owner_and_changes_nothing(self, world: AccountWorld) -> None:
        user = world.a_person()
        mail = world.register("Jane@EXAMPLE.com", "another password!", name="Eve")
        assert (mail.template, mail.recipient) == ("people.account_exists", EMAIL)
        assert world.store.find_user(user.id) == user
        with pytest.raises(EmailNotVerified):
            world.log_in(password="another password!")
        world.log_in()

    def test_of_an_address_with_an_account_takes_the_same_work(self, world: AccountWorld) -> None:
        world.a_person()
        world.dynamo.operations.clear()
        world.hashes.work.clear()
        world.register()
        work_for_account = (world.dynamo.operations.copy(), world.hashes.work.copy())
        world.dynamo.operations.clear()
        world.hashes.work.clear()
        world.register("nobody@example.com")
        assert (world.dynamo.operations, world.hashes.work) == work_for_account

    @pytest.mark.parametrize(
        ("password", "code"),
        [("short", "too_short"), ("jane@example.com", "too_personal"), ("Lakeside 123", "too_personal")],
    )
    def test_refuses_a_weak_password(self, world: AccountWorld, password: str, code: str) -> None:
        with pytest.raises(WeakPassword) as info:
            world.register(password=password)
        assert [fault.code for fault in info.value.errors] == [code]
        assert world.surroundings.mails == []

    def test_refuses_a_breached_password(self, world: AccountWorld) -> None:
        world.breached_passwords.add(PASSWORD)
        with pytest.raises(WeakPassword, match="data breach"):
            world.register()

    def test_above_the_limit_of_mails_takes_the_same_work_with_an_account(self, world: AccountWorld) -> None:
        world.a_person()
        work = []
        for email in (EMAIL, "nobody@example.com"):
            for _ in range(5):
                world.register(email)
            world.dynamo.operations.clear()
            world.hashes.work.clear()
            world.register(email)
            work.append((world.dynamo.operations.copy(), world.hashes.work.copy()))
        assert work[0] == work[1]

    def test_sends_five_mails_an_hour_to_an_address(self, world: AccountWorld) -> None:
        for _ in range(8):
            world.register()
        assert len(world.surroundings.mails) == 5
        world.register("other@example.com")
        world.clock.advance(hours=1)
        assert world.register().recipient == EMAIL


class TestVerify:
    def test_creates_the_person_and_the_organization(self, world: AccountWorld) -> None:
        user = world.verify(world.register(locale="it")).user
        assert (user.name, user.email, user.locale, user.status) == ("Jane Doe", EMAIL, "it", "active")
        ((organization_id, founder),) = world.surroundings.organizations.items()
        assert founder == ("Lakeside", user.id)
        assert world.store.list_organization_ids(user.id) == [organization_id]
        assert world.surroundings.actions() == ["user.email_verified"]

    def test_lets_her_sign_in(self, world: AccountWorld) -> None:
        mail = world.register()
        with pytest.raises(EmailNotVerified):
            world.log_in()
        world.registration.verify_email(mail.token)
        assert world.log_in().profile.user.email == EMAIL

    def test_works_once(self, world: AccountWorld) -> None:
        mail = world.register()
        world.registration.verify_email(mail.token)
        with pytest.raises(LinkExpired):
            world.registration.verify_email(mail.token)

    def test_works_for_24_hours(self, world: AccountWorld) -> None:
        mail = world.register()
        world.clock.advance(hours=24)
        with pytest.raises(LinkExpired):
            world.registration.verify_email(mail.token)

    def test_has_one_winner(self, world: AccountWorld) -> None:
        token = world.register().token

        def verify() -> bool:
            try:
                world.registration.verify_email(token)
            except LinkExpired:
                return False
            return True

        assert run_together(verify, count=10).count(True) == 1
        assert len(world.surroundings.organizations) == 1

    def test_of_two_registrations_at_once_creates_one_person(self, world: AccountWorld) -> None:
        tokens = [world.register().token for _ in range(4)]

        def verify() -> bool:
            try:
                world.registration.verify_email(tokens.pop())
            except LinkExpired:
                return False
            return True

        assert run_together(verify, count=4).count(True) == 1

    def test_continues_after_an_interruption(self, world: AccountWorld) -> None:
        token = world.register().token
        world.surroundings.fails_once = "create"
        with pytest.raises(ConnectionError):
            world.registration.verify_email(token)
        user = world.registration.verify_email(token).profile.user
        assert [founder for _, founder in world.surroundings.organizations.values()] == [user.id]

    def test_accepts_no_token_of_another_purpose(self, world: AccountWorld) -> None:
        world.a_person()
        world.passwords.request_reset(EMAIL)
        with pytest.raises(LinkExpired):
            world.registration.verify_email(world.last_mail("people.reset_password").token)


class TestInvitation:
    def test_makes_her_a_member_and_founds_nothing(self, world: AccountWorld) -> None:
        world.surroundings.offers["inv_1"] = InvitationOffer("org_1", "Jane@example.com")
        user = world.a_person(invitation_token="inv_1")
        assert world.store.list_organization_ids(user.id) == ["org_1"]
        assert world.surroundings.organizations == {}

    def test_is_for_the_invited_address_only(self, world: AccountWorld) -> None:
        world.surroundings.offers["inv_1"] = InvitationOffer("org_1", "anna@example.com")
        with pytest.raises(InvalidRequest, match="must be the address that was invited"):
            world.register(invitation_token="inv_1")
        assert world.surroundings.mails == []

    def test_must_be_open(self, world: AccountWorld) -> None:
        with pytest.raises(LinkExpired):
            world.register(invitation_token="inv_2")

    def test_that_was_withdrawn_since_leaves_an_account_without_organization(self, world: AccountWorld) -> None:
        world.surroundings.offers["inv_1"] = InvitationOffer("org_1", EMAIL)
        mail = world.register(invitation_token="inv_1")
        world.surroundings.offers.clear()
        user = world.verify(mail).user
        assert world.store.list_organization_ids(user.id) == []
        assert world.log_in().tokens.session.organization_id == ""
