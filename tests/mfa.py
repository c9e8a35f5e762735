"""People with second factors: the real use cases over tables in memory, with what they send and record."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Barrier, get_ident, local
from types import SimpleNamespace
from typing import Any, TypeVar

import pyotp
from msgspec import structs

from apikit.dynamo.table import Item, Table
from apikit.ids import new_id
from apikit.signer import Signer
from domain.mail_outbox.queued_mail import QueuedValue
from domain.mfa.attempt_repository import AttemptRepository
from domain.mfa.challenge_repository import ChallengeRepository
from domain.mfa.code_attempts import CodeSender
from domain.mfa.factor_holder import FactorHolder
from domain.mfa.notices import FactorNotices
from domain.mfa.relying_party import RelyingParty
from domain.mfa.repository import SecondFactorRepository
from domain.mfa.service import MfaService
from domain.mfa.verifier import SecondFactorVerifier
from domain.mfa.webauthn_ceremonies import WebauthnCeremonies
from tests.fakes.authenticator import ORIGIN, RP_ID, Authenticator
from tests.fakes.clock import FixedClock
from tests.storage import put_item

T = TypeVar("T")
SIGNER = Signer(b"the platform secret of the tests")
SESSION, OLD_SESSION = "ses_1", "ses_0"


@dataclass
class Notices:
    """The mails and the audit entries, and the sessions that were marked."""

    mails: list[tuple[str, str, str, Mapping[str, QueuedValue]]] = field(default_factory=list)
    entries: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    marks: list[tuple[str, str]] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)

    def send(
        self, template: str, *, recipient: str, locale: str, values: Mapping[str, QueuedValue], sender: str = ""
    ) -> None:
        """Notes the mail."""
        self.mails.append((template, recipient, locale, values))

    def record(self, action: str, **entry: Any) -> None:
        """Notes the audit entry."""
        self.entries.append((action, entry))

    def step_up(self, user_id: str, session_id: str, *, has_mfa: bool) -> None:
        """Notes whether the session passed MFA."""
        assert has_mfa
        self.marks.append((user_id, session_id))

    def find(self, user_id: str, session_id: str) -> Any:
        """The session; `OLD_SESSION` was started without a second factor."""
        return SimpleNamespace(has_mfa=session_id != OLD_SESSION)

    def end_unmarked(self, user_id: str) -> None:
        """Notes that the sessions without the mark have ended."""
        self.ends.append(user_id)

    def actions(self) -> list[str]:
        """The actions in the audit record, in order."""
        return [action for action, _ in self.entries]


class RacingTable(Table):
    """A table in which readers of an item wait for each other the first time, so that none of them sees the write of another."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._sort_key, self._barrier, self._late_threads, self._owner = "", Barrier(1), local(), get_ident()

    def race(self, sort_key: str, readers: int) -> None:
        """The next readers of items with the sort key, each in a thread of its own other than this one, read at the same time."""
        self._sort_key, self._barrier, self._late_threads = sort_key, Barrier(readers), local()

    def get(self, pk: str, sk: str, *, consistent: bool = True) -> Item | None:
        """The item."""
        item = super().get(pk, sk, consistent=consistent)
        if sk == self._sort_key and get_ident() != self._owner and not hasattr(self._late_threads, "is_late"):
            self._late_threads.is_late = True
            self._barrier.wait(timeout=30)
        return item


class MfaWorld:
    """The use cases of MFA on one clock; tables in memory must be there (`memory_dynamo`)."""

    def __init__(self) -> None:
        access, self.clock, self.notices = RacingTable("access"), FixedClock(), Notices()
        self.access = access
        self.holders: dict[str, FactorHolder] = {}
        self.store = SecondFactorRepository(access)
        challenges = ChallengeRepository(access, self.clock)
        parts: dict[str, Any] = {
            "ceremonies": WebauthnCeremonies(RelyingParty(RP_ID, (ORIGIN,))),
            "signer": SIGNER,
            "notices": FactorNotices(self.notices, self.notices),
            "clock": self.clock,
        }
        attempts = AttemptRepository(access, self.clock)
        self.service = MfaService(self.store, challenges, self, sessions=self.notices, **parts)
        self.verifier = SecondFactorVerifier(self.store, attempts, challenges, self, **parts)

    def get(self, user_id: str) -> FactorHolder:
        """The person."""
        return self.holders[user_id]

    def a_person(self, *, strict_organization_ids: Sequence[str] = ()) -> "Person":
        """A new person without second factors."""
        user_id = new_id("usr")
        put_item("access", {"pk": f"USER#{user_id}", "sk": "USER", "email": "jane@example.com"})
        self.holders[user_id] = FactorHolder(
            user_id=user_id,
            name="Jane Doe",
            email="jane@example.com",
            locale="de",
            organization_ids=("org_a", "org_b"),
            strict_organization_ids=tuple(strict_organization_ids),
        )
        return Person(self, user_id)


@dataclass
class Person:
    """A person with her authenticator app and her passkeys."""

    world: MfaWorld
    user_id: str
    secret: str = ""
    recovery_codes: tuple[str, ...] = ()

    @property
    def methods(self) -> Any:
        """The methods that complete a sign-in, as the sign-in reads them."""
        return (Table("access").get(f"USER#{self.user_id}", "USER") or {}).get("mf")

    def code(self, *, seconds: float = 0) -> str:
        """The code that the app shows, or showed, or will show."""
        return pyotp.TOTP(self.secret).at(int(self.world.clock.now().timestamp() + seconds))

    def with_totp(self) -> "Person":
        """The person with an authenticator app in force; the next code is another one."""
        self.secret = self.world.service.enroll_totp(self.user_id, session_id=SESSION).secret
        self.recovery_codes = self.world.service.confirm_totp(self.user_id, self.code(), session_id=SESSION)
        self.world.clock.advance(seconds=30)
        return self

    def add_passkey(self, authenticator: Authenticator | None = None, **changes: Any) -> Authenticator:
        """The authenticator, with a passkey of the person."""
        authenticator = authenticator or Authenticator()
        options = self.world.service.registration_options(self.user_id)
        credential = authenticator.create(options, **changes)
        new = self.world.service.add_passkey(self.user_id, "Laptop", credential, session_id=SESSION)
        self.recovery_codes = new.recovery_codes or self.recovery_codes
        return authenticator

    def verify(self, *, session_id: str = "", device: str | None = None, **factor: Any) -> str:
        """The method of the factor. Raises InvalidCredentials, RateLimitExceeded."""
        sender = CodeSender(self.user_id, session_id=session_id, device=device)
        return self.world.verifier.verify_second_factor(sender, **factor)

    def sign(self, authenticator: Authenticator, **changes: Any) -> dict[str, Any]:
        """The answer of the authenticator to new options of the person."""
        return authenticator.get(self.world.verifier.passkey_options(self.user_id), **changes)

    def set_strict(self, *organization_ids: str) -> None:
        """These organizations of the person require a second factor."""
        holder = self.world.holders[self.user_id]
        self.world.holders[self.user_id] = structs.replace(holder, strict_organization_ids=organization_ids)


def run_in_parallel(count: int, action: Callable[[], T]) -> list[T | Exception]:
    """The result or the error of each of several calls that begin at the same moment."""
    barrier = Barrier(count)

    def run(_: int) -> T | Exception:
        barrier.wait()
        try:
            return action()
        except Exception as error:  # noqa: BLE001 - the caller judges it
            return error

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(run, range(count)))
