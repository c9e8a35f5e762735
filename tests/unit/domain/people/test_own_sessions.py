"""The own sessions: refreshed by the rules of the organizations, ended, and recorded."""

from datetime import timedelta

import pytest

from apikit.errors import NotFound, OrganizationForbidden, TokenExpired, TokenReused
from domain.people.collaborators import SignInRules
from domain.people.model import SessionOwner
from domain.sessions.model import IssuedTokens, Session, SessionDetails
from tests.accounts import AccountWorld
from tests.people import add_membership

STRICT = SignInRules(allowed_email_domains=("hotel-lago.example",))


def refresh(world: AccountWorld, tokens: IssuedTokens, organization_id: str | None = None) -> IssuedTokens:
    return world.own_sessions.refresh(tokens.refresh_token, organization_id=organization_id, environment=None)


def home_of(world: AccountWorld, tokens: IssuedTokens) -> str:
    (organization_id,) = world.store.list_organization_ids(tokens.session.user_id)
    return organization_id


def a_grant(world: AccountWorld, tokens: IssuedTokens) -> Session:
    details = SessionDetails(
        user_id=tokens.session.user_id,
        organization_id=tokens.session.organization_id,
        client_id="oac_1",
        scopes=frozenset({"clients:read"}),
        auth_time=tokens.session.auth_time,
    )
    return world.sessions.open(details).session


@pytest.fixture
def tokens(world: AccountWorld) -> IssuedTokens:
    """The tokens of a new session."""
    world.a_person()
    return world.log_in().tokens


class TestRefresh:
    def test_by_rules_that_allow_it_changes_nothing(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        rules = SignInRules(session_hours=720, allowed_email_domains=("EXAMPLE.com",))
        world.surroundings.rules[home_of(world, tokens)] = rules
        world.clock.advance(hours=1)
        assert refresh(world, tokens).session.expires_at == tokens.session.expires_at

    def test_shortens_the_session_to_the_fewest_hours_of_all_organizations(
        self, world: AccountWorld, tokens: IssuedTokens
    ) -> None:
        session = tokens.session
        world.surroundings.rules[home_of(world, tokens)] = SignInRules(session_hours=12)
        add_membership(session.user_id, "org_zzz", scopes=("*",))
        world.surroundings.rules["org_zzz"] = SignInRules(session_hours=8)
        assert refresh(world, tokens).session.expires_at == session.created_at + timedelta(hours=8)

    def test_ends_a_session_that_is_older_than_the_hours(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        world.surroundings.rules[home_of(world, tokens)] = SignInRules(session_hours=8)
        world.clock.advance(hours=8)
        with pytest.raises(TokenExpired, match="older than an organization of yours allows"):
            refresh(world, tokens)
        assert world.sessions.list(tokens.session.user_id) == []

    def test_ends_a_session_with_an_address_that_is_not_allowed(
        self, world: AccountWorld, tokens: IssuedTokens
    ) -> None:
        world.surroundings.rules[home_of(world, tokens)] = STRICT
        with pytest.raises(TokenExpired, match="does not allow your e-mail domain any more"):
            refresh(world, tokens)
        assert world.sessions.list(tokens.session.user_id) == []

    def test_changes_to_no_organization_that_does_not_allow_the_address(
        self, world: AccountWorld, tokens: IssuedTokens
    ) -> None:
        add_membership(tokens.session.user_id, "org_zzz", scopes=("*",))
        world.surroundings.rules["org_zzz"] = STRICT
        with pytest.raises(OrganizationForbidden):
            refresh(world, tokens, "org_zzz")
        assert refresh(world, tokens).session.organization_id == tokens.session.organization_id

    def test_leaves_an_organization_that_does_not_allow_the_address(
        self, world: AccountWorld, tokens: IssuedTokens
    ) -> None:
        world.surroundings.rules[home_of(world, tokens)] = STRICT
        add_membership(tokens.session.user_id, "org_zzz", scopes=("*",))
        assert refresh(world, tokens, "org_zzz").session.organization_id == "org_zzz"

    def test_of_an_older_token_is_recorded(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        refresh(world, tokens)
        world.clock.advance(seconds=11)
        with pytest.raises(TokenReused):
            refresh(world, tokens)
        action, entry = world.surroundings.entries[-1]
        assert (action, entry["target"], entry["outcome"]) == ("session.token_reused", tokens.session.id, "denied")


class TestEnd:
    def test_ends_one_and_records_it(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        session, other = tokens.session, world.log_in().tokens.session
        world.own_sessions.end(SessionOwner(session.user_id, session.id), other.id)
        assert [each.id for each in world.own_sessions.list_own(session.user_id)] == [session.id]
        action, entry = world.surroundings.entries[-1]
        assert (action, entry["principal"], entry["target"]) == ("session.ended", session.user_id, other.id)
        assert entry["organization_ids"] == [home_of(world, tokens)]

    def test_leaves_the_grants_to_clients(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        session = tokens.session
        grant = a_grant(world, tokens)
        world.own_sessions.end_others(SessionOwner(session.user_id, session.id))
        assert {each.id for each in world.sessions.list(session.user_id)} == {session.id, grant.id}

    def test_of_a_grant_is_not_found(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        session, grant = tokens.session, a_grant(world, tokens)
        assert [each.id for each in world.own_sessions.list_own(session.user_id)] == [session.id]
        with pytest.raises(NotFound):
            world.own_sessions.end(SessionOwner(session.user_id, session.id), grant.id)

    def test_of_the_own_one_is_recorded_also_when_it_has_ended(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        owner = SessionOwner(tokens.session.user_id, tokens.session.id)
        for _ in range(2):
            world.own_sessions.log_out(owner)
        assert world.sessions.list(owner.user_id) == []
        assert world.surroundings.actions()[-2:] == ["user.logged_out"] * 2

    def test_of_another_person_is_not_found(self, world: AccountWorld, tokens: IssuedTokens) -> None:
        other = world.a_person("anna@example.com")
        with pytest.raises(NotFound):
            world.own_sessions.end(SessionOwner(other.id, "ses_1"), tokens.session.id)
        assert world.sessions.list(tokens.session.user_id) != []
