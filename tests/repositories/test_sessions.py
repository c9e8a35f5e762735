"""Sessions on DynamoDB: refresh tokens rotate, and what ends is refused."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from apikit.aws.platform_secret import signer
from apikit.dynamo.table import Table
from apikit.errors import NotFound, OrganizationForbidden, TokenExpired, TokenReused
from apikit.ids import new_id
from apikit.tokens import FIRST_PARTY, sign_token
from domain.sessions.model import IssuedTokens, Session, SessionDetails
from domain.sessions.repository import SessionRepository
from domain.sessions.service import SessionService
from tests.fakes.clock import FixedClock
from tests.people import add_membership, add_person

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    """A clock that tests move."""
    return FixedClock(NOW)


@pytest.fixture
def service(aws: None, clock: FixedClock) -> SessionService:
    """The service on its table."""
    return SessionService(SessionRepository(Table("access"), clock), clock, signer(), sign_token)


def _open(service: SessionService, user_id: str, **details: object) -> IssuedTokens:
    values = {"auth_time": int(NOW.timestamp()), **details}
    return service.open(SessionDetails(user_id=user_id, **values))  # type: ignore[arg-type]  # by name


def _entries(user_id: str, organization_id: str) -> set[str]:
    item = Table("access").get(f"KEY#{user_id}#{organization_id}", "KEY")
    assert item is not None
    return set(item["se"])


class TestOpening:
    def test_is_admitted_by_every_membership_and_the_own_account(self, service: SessionService) -> None:
        one, other = new_id("org"), new_id("org")
        user_id = add_person(one, other)
        tokens = _open(service, user_id)
        assert tokens.session.organization_id == min(one, other)
        assert all(_entries(user_id, each) == {tokens.session.id} for each in (one, other, "self"))

    def test_ends_the_oldest_above_twenty(self, service: SessionService, clock: FixedClock) -> None:
        home = new_id("org")
        user_id = add_person(home)
        session_ids = []
        for _ in range(22):
            session_ids.append(_open(service, user_id).session.id)
            clock.advance(seconds=1)
        assert [each.id for each in service.list(user_id)] == session_ids[:1:-1]
        assert _entries(user_id, home) == _entries(user_id, "self") == set(session_ids[2:])

    def test_of_a_client_ends_no_grants_of_others(self, service: SessionService, clock: FixedClock) -> None:
        home = new_id("org")
        user_id = add_person(home)
        own = _open(service, user_id, organization_id=home).session
        grants = []
        for client_id in ("cli_1", *["cli_2"] * 25):
            grants.append(_open(service, user_id, organization_id=home, client_id=client_id).session.id)
            clock.advance(seconds=1)
        assert _entries(user_id, home) == {own.id, grants[0], *grants[-20:]}

    def test_of_many_clients_ends_a_grant_of_the_one_with_the_most(
        self, service: SessionService, clock: FixedClock
    ) -> None:
        home, other = new_id("org"), new_id("org")
        user_id = add_person(home, other)
        another = _open(service, user_id, organization_id=other, client_id="cli_0").session
        grants = []
        for client_id in ("cli_0", *["cli_1"] * 10, *["cli_2"] * 11, *(f"cli_{number}" for number in range(3, 43))):
            grants.append(_open(service, user_id, organization_id=home, client_id=client_id).session.id)
            clock.advance(seconds=1)
        # Of 62, the oldest of the 11, and then the oldest of twice 10.
        assert _entries(user_id, home) == set(grants) - {grants[11], grants[1]}
        assert _entries(user_id, other) == {another.id}
        service.end_all(user_id)
        assert _entries(user_id, home) == _entries(user_id, other) == set()
        assert service.list(user_id) == []

    def test_requires_membership(self, service: SessionService) -> None:
        with pytest.raises(OrganizationForbidden):
            _open(service, add_person(new_id("org")), organization_id=new_id("org"))

    def test_a_grant_is_admitted_by_its_organization_only(self, service: SessionService) -> None:
        one, other = new_id("org"), new_id("org")
        user_id = add_person(one, other)
        grant = _open(service, user_id, organization_id=one, client_id="cli_1").session
        assert (_entries(user_id, one), _entries(user_id, other), _entries(user_id, "self")) == (
            {grant.id},
            set(),
            set(),
        )


class TestRefreshing:
    def test_replaces_the_token(self, service: SessionService) -> None:
        tokens = _open(service, add_person(new_id("org")))
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        assert new.refresh_token not in {"", tokens.refresh_token}
        assert service.refresh(new.refresh_token, client_id=FIRST_PARTY).session.id == tokens.session.id

    def test_returns_the_same_successor_for_ten_seconds(self, service: SessionService, clock: FixedClock) -> None:
        tokens = _open(service, add_person(new_id("org")))
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        clock.advance(seconds=10)
        assert service.refresh(tokens.refresh_token, client_id=FIRST_PARTY).refresh_token == new.refresh_token

    def test_a_used_token_ends_the_session_afterwards(self, service: SessionService, clock: FixedClock) -> None:
        home = new_id("org")
        user_id = add_person(home)
        tokens, other = _open(service, user_id), _open(service, user_id)
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        clock.advance(seconds=11)
        with pytest.raises(TokenReused):
            service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        with pytest.raises(TokenExpired):
            service.refresh(new.refresh_token, client_id=FIRST_PARTY)
        assert _entries(user_id, home) == {other.session.id}

    def test_a_token_of_two_generations_before_ends_the_session_at_once(self, service: SessionService) -> None:
        tokens = _open(service, add_person(new_id("org")))
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        service.refresh(new.refresh_token, client_id=FIRST_PARTY)
        with pytest.raises(TokenReused):
            service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)

    def test_another_client_ends_the_grant(self, service: SessionService) -> None:
        home = new_id("org")
        tokens = _open(service, add_person(home), organization_id=home, client_id="cli_1")
        with pytest.raises(TokenReused):
            service.refresh(tokens.refresh_token, client_id="cli_2")

    @pytest.mark.parametrize(
        "change", [lambda text: text[:-1] + "0", lambda text: text.upper(), lambda _: "rt_", lambda _: ""]
    )
    def test_an_invented_token_changes_nothing(self, service: SessionService, change: object) -> None:
        tokens = _open(service, add_person(new_id("org")))
        forgery = change(tokens.refresh_token)  # type: ignore[operator]  # a function
        if forgery != tokens.refresh_token:
            with pytest.raises(TokenExpired):
                service.refresh(forgery, client_id=FIRST_PARTY)
        assert service.refresh(tokens.refresh_token, client_id=FIRST_PARTY).access_token

    def test_twenty_at_once_get_one_successor(self, service: SessionService) -> None:
        tokens = _open(service, add_person(new_id("org")))
        with ThreadPoolExecutor(20) as pool:
            answers = list(pool.map(lambda _: service.refresh(tokens.refresh_token, client_id=FIRST_PARTY), range(20)))
        assert len({each.refresh_token for each in answers}) == 1
        assert service.refresh(answers[0].refresh_token, client_id=FIRST_PARTY).session.id == tokens.session.id

    def test_ends_with_the_session(self, service: SessionService, clock: FixedClock) -> None:
        tokens = _open(service, add_person(new_id("org")))
        clock.advance(seconds=30 * 86_400)
        with pytest.raises(TokenExpired):
            service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)

    def test_extends_a_grant(self, service: SessionService, clock: FixedClock) -> None:
        home = new_id("org")
        tokens = _open(service, add_person(home), organization_id=home, client_id="cli_1")
        clock.advance(seconds=179 * 86_400)
        new = service.refresh(tokens.refresh_token, client_id="cli_1")
        clock.advance(seconds=179 * 86_400)
        assert service.refresh(new.refresh_token, client_id="cli_1").access_token

    def test_admits_the_session_to_an_organization_that_was_joined_since(self, service: SessionService) -> None:
        one, other = new_id("org"), new_id("org")
        user_id = add_person(one)
        tokens = _open(service, user_id)
        add_membership(user_id, other, scopes=("clients:read",))
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY, organization_id=other, environment="test")
        assert _entries(user_id, other) == {tokens.session.id}
        assert (new.session.organization_id, new.session.environment) == (other, "test")
        assert new.scopes == frozenset({"clients:read"})


class TestFind:
    def test_returns_a_session_until_it_expires(self, service: SessionService, clock: FixedClock) -> None:
        tokens = _open(service, add_person(new_id("org")), lifetime=timedelta(hours=1))
        session = tokens.session
        assert service.find(session.user_id, session.id) == session
        assert service.find_refreshable(tokens.refresh_token) == session
        # DynamoDB removes expired items days later.
        clock.advance(hours=1)
        assert service.find(session.user_id, session.id) is None
        assert service.find_refreshable(tokens.refresh_token) is None
        assert service.list(session.user_id) == []

    def test_by_a_refresh_token_that_was_replaced_returns_it_for_ten_seconds(
        self, service: SessionService, clock: FixedClock
    ) -> None:
        tokens = _open(service, add_person(new_id("org")))
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        assert service.find_refreshable(tokens.refresh_token) == service.find_refreshable(new.refresh_token)
        clock.advance(seconds=11)
        assert service.find_refreshable(tokens.refresh_token) is None
        assert service.find_refreshable(new.refresh_token) == new.session


class TestStepUp:
    def test_keeps_a_refresh_of_the_same_moment(
        self, service: SessionService, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        tokens = _open(service, add_person(new_id("org")))
        clock.advance(minutes=20)
        successors: list[str] = []
        replace = SessionRepository.replace

        def refresh_first(self: SessionRepository, session: Session, **details: Any) -> None:
            monkeypatch.undo()
            successors.append(service.refresh(tokens.refresh_token, client_id=FIRST_PARTY).refresh_token)
            replace(self, session, **details)

        monkeypatch.setattr(SessionRepository, "replace", refresh_first)
        new = service.step_up(tokens.session.user_id, tokens.session.id, has_mfa=True)
        assert (new.session.auth_time, new.session.has_mfa) == (int(clock.now().timestamp()), True)
        clock.advance(minutes=1)
        session = service.refresh(successors[0], client_id=FIRST_PARTY).session
        assert (session.auth_time, session.has_mfa) == (new.session.auth_time, True)

    def test_without_a_second_factor_keeps_the_one_of_the_sign_in(self, service: SessionService) -> None:
        tokens = _open(service, add_person(new_id("org")), has_mfa=True)
        assert service.step_up(tokens.session.user_id, tokens.session.id, has_mfa=False).session.has_mfa

    def test_of_an_ended_session_is_refused(self, service: SessionService) -> None:
        session = _open(service, add_person(new_id("org"))).session
        service.end(session.user_id, session.id)
        with pytest.raises(TokenExpired):
            service.step_up(session.user_id, session.id, has_mfa=True)


class TestRule:
    def test_shortens_the_session(self, service: SessionService, clock: FixedClock) -> None:
        tokens = _open(service, add_person(new_id("org")))
        clock.advance(minutes=90)
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY, rule=lambda *_: timedelta(hours=2))
        assert new.session.expires_at == NOW + timedelta(hours=2)
        assert new.expires_in == 1_800
        clock.advance(minutes=30)
        with pytest.raises(TokenExpired):
            service.refresh(new.refresh_token, client_id=FIRST_PARTY)

    def test_never_extends_it(self, service: SessionService) -> None:
        tokens = _open(service, add_person(new_id("org")), lifetime=timedelta(hours=1))
        new = service.refresh(tokens.refresh_token, client_id=FIRST_PARTY, rule=lambda *_: timedelta(hours=2))
        assert new.session.expires_at == tokens.session.expires_at

    def test_ends_an_older_session(self, service: SessionService, clock: FixedClock) -> None:
        home = new_id("org")
        user_id = add_person(home)
        tokens = _open(service, user_id)
        clock.advance(hours=2)
        with pytest.raises(TokenExpired, match="older than an organization of yours allows"):
            service.refresh(tokens.refresh_token, client_id=FIRST_PARTY, rule=lambda *_: timedelta(hours=2))
        assert service.list(user_id) == []
        assert _entries(user_id, home) == _entries(user_id, "self") == set()

    def test_holds_for_a_token_that_is_sent_again(self, service: SessionService) -> None:
        user_id = add_person(new_id("org"))
        tokens = _open(service, user_id)
        service.refresh(tokens.refresh_token, client_id=FIRST_PARTY)
        with pytest.raises(TokenExpired):
            service.refresh(tokens.refresh_token, client_id=FIRST_PARTY, rule=lambda *_: timedelta(0))
        assert service.list(user_id) == []

    def test_gets_the_session_and_the_organizations(self, service: SessionService) -> None:
        one, other = new_id("org"), new_id("org")
        tokens = _open(service, add_person(one, other))
        calls: list[tuple[str, set[str]]] = []
        service.refresh(
            tokens.refresh_token,
            client_id=FIRST_PARTY,
            rule=lambda session, organization_ids: calls.append((session.id, set(organization_ids))),
        )
        assert calls == [(tokens.session.id, {one, other})]


class TestEnding:
    def test_ends_one(self, service: SessionService) -> None:
        home = new_id("org")
        user_id = add_person(home)
        one, other = _open(service, user_id).session, _open(service, user_id).session
        service.end(user_id, one.id)
        assert _entries(user_id, home) == {other.id}
        with pytest.raises(NotFound):
            service.end(user_id, one.id)

    def test_ends_all_but_one(self, service: SessionService) -> None:
        home = new_id("org")
        user_id = add_person(home)
        sessions = [_open(service, user_id).session for _ in range(3)]
        service.end_all(user_id, except_id=sessions[1].id)
        assert [each.id for each in service.list(user_id)] == [sessions[1].id]

    def test_of_a_person_who_was_removed_meanwhile(self, service: SessionService) -> None:
        home = new_id("org")
        user_id = add_person(home)
        session = _open(service, user_id).session
        Table("access").write(Table("access").delete_operation(f"KEY#{user_id}#{home}", "KEY"))
        service.end(user_id, session.id)
        assert service.list(user_id) == []
