"""People who sign up and sign in: the real use cases over tables in memory, with what they send and record."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from apikit.dynamo.table import Table
from apikit.errors import LinkExpired, SecondFactorRequired
from apikit.resources.records import Cause
from apikit.signer import Signer
from domain.mail_outbox.queued_mail import QueuedValue
from domain.one_time_tokens.token_store import TokenStore, expired_link
from domain.passwords.password_hashes import PasswordHashes
from domain.passwords.password_rules import PasswordRules
from domain.people.collaborators import InvitationOffer, SignInRules
from domain.people.model import Profile, RequestOrigin, User
from domain.people.organization_choice import OrganizationChoice
from domain.people.own_sessions import OwnSessions
from domain.people.password_changes import PasswordChanges
from domain.people.people_mails import PeopleMails
from domain.people.repository import PeopleRepository
from domain.people.sign_in import SignedIn, SignIn, SignInDetails
from domain.profiles.profiles import Profiles
from domain.registrations.registration import Registration, RegistrationDetails
from domain.sessions.repository import SessionRepository
from domain.sessions.service import SessionService
from domain.sign_in_limits.attempt_limits import PASSWORD_WAITS, AttemptLimits
from domain.sign_in_limits.sign_in_gate import SignInGate
from domain.sign_in_limits.window_counts import FAILURES_PER_ADDRESS, MAILS_PER_RECIPIENT, WindowCounts
from tests.fakes.clock import FixedClock
from tests.fakes.dynamo import MemoryDynamo, memory_dynamo
from tests.people import add_membership
from tests.storage import set_attributes

SIGNER = Signer(b"the platform secret of the tests")
PASSWORD, EMAIL = "correct horse battery", "jane@example.com"
HOME, ABROAD = RequestOrigin("192.0.2.1", "Firefox"), RequestOrigin("198.51.100.7", "curl/8")


@dataclass(frozen=True)
class SentMail:
    """A mail that was sent."""

    template: str
    recipient: str
    locale: str
    url: str

    @property
    def token(self) -> str:
        """The token in its link."""
        match = re.search(r"#token=(.+)$", self.url)
        assert match, self.url
        return match[1]


class CountingHashes(PasswordHashes):
    """Counts the work with Argon2."""

    def __init__(self) -> None:
        self.work: list[str] = []

    def hash(self, password: str, *, salt: bytes | None = None) -> str:
        """As ever."""
        self.work.append("hash")
        return super().hash(password, salt=salt)

    def verify(self, password_hash: str | None, password: str) -> bool:
        """As ever."""
        self.work.append("verify")
        return super().verify(password_hash, password)


@dataclass
class Surroundings:
    """Stand-ins for other slices: mails, the security log, organizations with their rules, invitations."""

    mails: list[SentMail] = field(default_factory=list)
    entries: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    organizations: dict[str, tuple[str, str]] = field(default_factory=dict)
    offers: dict[str, InvitationOffer] = field(default_factory=dict)
    rules: dict[str, SignInRules] = field(default_factory=dict)
    renamed_people: list[tuple[str, str]] = field(default_factory=list)
    fails_once: str = ""

    def send(
        self, template: str, *, recipient: str, locale: str, values: Mapping[str, QueuedValue], sender: str = ""
    ) -> None:
        """Notes the mail."""
        self.mails.append(SentMail(template, recipient, locale, str(values["url"])))

    def record(self, action: str, **entry: Any) -> None:
        """Notes the entry."""
        self.entries.append((action, entry))

    def create(self, organization_id: str, name: str, user: User) -> None:
        """Notes the organization, and makes the person its member."""
        self._fail("create")
        self.organizations[organization_id] = (name, user.id)
        add_membership(user.id, organization_id, scopes=("*",))

    def find_offer(self, token: str) -> InvitationOffer:
        """The invitation."""
        if token not in self.offers:
            raise expired_link()
        return self.offers[token]

    def accept_offer(self, digest: str, user: User) -> None:
        """The person is a member of the organization that the digest names."""
        if digest not in {offer.digest for offer in self.offers.values()}:
            raise LinkExpired("The invitation was withdrawn.")
        add_membership(user.id, digest, scopes=("*",))

    def copy_name(self, user_id: str, cause: Cause) -> None:
        """Notes the person."""
        self._fail("copy_name")
        self.renamed_people.append((user_id, cause.request_id))

    def get_rules(self, organization_ids: Sequence[str]) -> dict[str, SignInRules]:
        """The rules of each organization; none unless they were given."""
        return {each: self.rules.get(each, SignInRules()) for each in organization_ids}

    def actions(self) -> list[str]:
        """The actions in the security log, in order."""
        return [action for action, _ in self.entries]

    def _fail(self, step: str) -> None:
        if self.fails_once == step:
            self.fails_once = ""
            raise ConnectionError(step)


class AccountWorld:
    """The use cases on one clock; tables in memory must be there (`memory_dynamo`)."""

    def __init__(self, dynamo: MemoryDynamo) -> None:
        self.dynamo = dynamo
        self.clock = FixedClock()
        self.surroundings = Surroundings()
        self.hashes = CountingHashes()
        self.breached_passwords: set[str] = set()
        access = Table("access")
        tokens = TokenStore(access, self.clock)
        self.store = PeopleRepository(access, tokens)
        self.sessions = SessionService(SessionRepository(access, self.clock), self.clock, SIGNER, lambda _: "jwt")
        rules = PasswordRules(is_common=lambda _: False, is_breached=self.breached_passwords.__contains__)
        parts: dict[str, Any] = {
            "store": self.store,
            "tokens": tokens,
            "hashes": self.hashes,
            "security_log": self.surroundings,
            "signer": SIGNER,
            "clock": self.clock,
        }
        new_passwords: dict[str, Any] = {"rules": lambda: rules, "mails": self._create_mails(access)}
        known_people: dict[str, Any] = {"gate": self._create_gate(access), "sessions": lambda: self.sessions}
        choice = OrganizationChoice(self.store, self.surroundings)
        self.registration = Registration(
            founder=self.surroundings, invitations=self.surroundings, **new_passwords, **parts
        )
        self.sign_in = SignIn(choice=choice, **known_people, **parts)
        self.passwords = PasswordChanges(**new_passwords, **known_people, **parts)
        self.own_sessions = OwnSessions(lambda: self.sessions, self.store, choice, self.surroundings)
        self.profiles = Profiles(self.store, lambda: self.surroundings, self.surroundings, self.clock)

    def _create_mails(self, access: Table) -> PeopleMails:
        return PeopleMails(
            self.surroundings,
            portal_url="https://portal.example.com/",
            take_mail=WindowCounts(access, self.clock, MAILS_PER_RECIPIENT).take,
        )

    def _create_gate(self, access: Table) -> SignInGate:
        attempts = AttemptLimits(access, self.clock, PASSWORD_WAITS)
        return SignInGate(attempts, WindowCounts(access, self.clock, FAILURES_PER_ADDRESS))

    def register(self, email: str = EMAIL, password: str = PASSWORD, **details: Any) -> SentMail:
        """The mail that answers a registration."""
        values = {"name": "Jane Doe", **({} if "invitation_token" in details else {"organization_name": "Lakeside"})}
        self.registration.register(RegistrationDetails(email=email, password=password, **{**values, **details}))
        return self.surroundings.mails[-1]

    def a_person(self, email: str = EMAIL, password: str = PASSWORD, **details: Any) -> User:
        """A person whose address is verified, with an organization of her own."""
        return self.verify(self.register(email, password, **details)).user

    def verify(self, mail: SentMail) -> Profile:
        """The person whose address the mail verifies."""
        return self.registration.verify_email(mail.token).profile

    def log_in(
        self, email: str = EMAIL, password: str = PASSWORD, *, origin: RequestOrigin = HOME, **details: Any
    ) -> SignedIn:
        """The person with a new session."""
        return self.sign_in.sign_in(SignInDetails(email=email, password=password, origin=origin, **details))

    def mfa_token(self, **details: Any) -> str:
        """The token of a sign-in that waits for a second factor."""
        try:
            self.log_in(**details)
        except SecondFactorRequired as error:
            return str(error.facts["mfa_token"])
        raise AssertionError("no second factor is required")

    def add_factor(self, user: User, *methods: str) -> None:
        """The person has these second factors."""
        set_attributes("access", f"USER#{user.id}", "USER", mf=list(methods))

    def last_mail(self, template: str) -> SentMail:
        """The last mail, of this template."""
        mail = self.surroundings.mails[-1]
        assert mail.template == template
        return mail


@pytest.fixture
def world() -> Iterator[AccountWorld]:
    """The use cases over empty tables."""
    with memory_dynamo() as dynamo:
        yield AccountWorld(dynamo)
