"""No one reaches a scope that they lack, by any sequence of roles, members, invitations, service accounts, applications and credentials.

Hypothesis lets a person and a key that collude send any requests, while the platform decides about applications. Whatever they and the
principals of their making do, none of them has a scope that neither of the two had at the beginning. Credentials follow the status of
their application, and only get hold of credentials of the same application.
"""

from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from apikit.actor import covers
from apikit.dynamo.table import Item, Table
from apikit.resources.records import form_of
from domain.applications.model import ACTIONS
from domain.builtin_roles import API_ADMINISTRATOR, DEVELOPER, PLATFORM_ADMINISTRATOR, READ_ONLY
from tests.applications import REASON, an_application, an_approved_application, review
from tests.applications import ROUTE as APPLICATIONS
from tests.gateway import Answer, Caller
from tests.keys import a_key, an_administrator, an_owner, caller_of
from tests.members import INVITATIONS, USERS, a_member, accept, an_account, an_administrator_of, mailed_token, sign_in
from tests.oauth_clients import an_independent_client, own_token
from tests.oauth_clients import path_of as client_path
from tests.people import Person, call
from tests.roles import ROLES, SERVICE_ACCOUNTS, a_role, a_service_account

MANAGER = (
    "users:write",
    "roles:write",
    "invitations:write",
    "service-accounts:write",
    "api-keys:write",
    "oauth-clients:write",
    "clients:read",
)
BUILDER = (
    "api-keys:write",
    "oauth-clients:write",
    "roles:write",
    "service-accounts:write",
    "venues:read",
    "applications:write",
)
POOL = sorted({*MANAGER, *BUILDER, "clients:write", "venues:write", "*:read", "*", "platform:*"})
SCOPES = st.lists(st.sampled_from(POOL), min_size=1, max_size=3, unique=True)
MOVES = st.sampled_from(sorted(ACTIONS))
CLIENT = {"name": "x", "grant_types": ["client_credentials"], "redirect_uris": []}
INDEX = st.integers(min_value=0, max_value=30)


@dataclass(frozen=True)
class ClientCaller:
    """An OAuth client that acts for itself."""

    client: dict[str, Any]

    @property
    def key_id(self) -> str:
        """The ID of its item."""
        return str(self.client["id"])

    def call(self, method: str, path: str, **request: Any) -> Answer:
        """As `send`, with a new token; the refusal of the token, if there is none."""
        answer = own_token(self.client)
        return answer if answer.status != 200 else call(answer.json()["access_token"], method, path, **request)


class Collusion(RuleBasedStateMachine):
    """A person with the role of a manager, a key with the scopes of a builder, and what they make."""

    @initialize()
    def create_organization(self) -> None:
        """An organization with an administrator, and things with more scopes that the two may try to get hold of."""
        owner = an_owner()
        administrator = an_administrator_of(owner.organization_id)
        wide_role = a_role(owner, "clients:read", "clients:write", "venues:write", name="Wide")
        manager_role = a_role(owner, *MANAGER, name="Manager")
        wide_account = a_service_account(owner, API_ADMINISTRATOR.id)
        wide_key = a_key(owner, scopes=["*"], service_account_id=wide_account)
        self.platform = an_administrator()
        self.applications = [an_approved_application(owner, self.platform), an_application(owner)["id"]]
        product_key = a_key(owner, scopes=list(BUILDER), application_id=self.applications[0])
        other_key = a_key(owner, scopes=["clients:write"], status="disabled")
        self.organization_id = owner.organization_id
        person, key = a_member(administrator, manager_role), a_key(owner, scopes=list(BUILDER))
        self.callers: list[Caller | ClientCaller | Person] = [person, key, product_key]
        self.ceiling = frozenset({*MANAGER, *BUILDER})
        self.roles = [
            wide_role,
            manager_role,
            API_ADMINISTRATOR.id,
            DEVELOPER.id,
            READ_ONLY.id,
            PLATFORM_ADMINISTRATOR.id,
        ]
        self.users = [administrator.user_id, person.user_id]
        self.accounts = [wide_account]
        self.clients = [an_independent_client(owner, scopes=["*"])]
        self.keys = [wide_key.key_id, other_key.key_id, owner.key_id, key.key_id, product_key.key_id]
        self.application_ids = {product_key.key_id: self.applications[0]}

    @rule(caller=INDEX, scopes=SCOPES, number=st.integers(min_value=0, max_value=10_000))
    def create_role(self, caller: int, scopes: list[str], number: int) -> None:
        answer = self._call(caller, "POST", ROLES, name=f"Role {number}", scopes=scopes)
        self._remember(self.roles, answer)

    @rule(caller=INDEX, role=INDEX, scopes=SCOPES)
    def change_role(self, caller: int, role: int, scopes: list[str]) -> None:
        self._call(caller, "PATCH", f"{ROLES}/{_pick(self.roles, role)}", scopes=scopes)

    @rule(caller=INDEX, role=INDEX)
    def delete_role(self, caller: int, role: int) -> None:
        self._call(caller, "DELETE", f"{ROLES}/{_pick(self.roles, role)}")

    @rule(caller=INDEX, roles=st.lists(INDEX, min_size=1, max_size=2), path=st.sampled_from([USERS, INVITATIONS]))
    def invite_an_accomplice(self, caller: int, roles: list[int], path: str) -> None:
        account = an_account()
        answer = self._call(caller, "POST", path, email=account.email, role_ids=self._role_ids(roles))
        if answer.status != 201:
            return
        assert accept(sign_in(account), mailed_token(account.email)).status in {200, 409}
        self.users.append(account.id)
        self.callers.append(sign_in(account, self.organization_id))

    @rule(caller=INDEX, user=INDEX, roles=st.lists(INDEX, min_size=1, max_size=3))
    def change_user(self, caller: int, user: int, roles: list[int]) -> None:
        self._call(caller, "PATCH", f"{USERS}/{_pick(self.users, user)}", role_ids=self._role_ids(roles))

    @rule(caller=INDEX, user=INDEX, status=st.sampled_from(["active", "disabled"]))
    def change_status(self, caller: int, user: int, status: str) -> None:
        self._call(caller, "PATCH", f"{USERS}/{_pick(self.users, user)}", status=status)

    @rule(caller=INDEX, user=INDEX)
    def delete_user(self, caller: int, user: int) -> None:
        self._call(caller, "DELETE", f"{USERS}/{_pick(self.users, user)}")

    @rule(caller=INDEX, roles=st.lists(INDEX, min_size=1, max_size=2))
    def create_account(self, caller: int, roles: list[int]) -> None:
        answer = self._call(caller, "POST", SERVICE_ACCOUNTS, name="Sync", role_ids=self._role_ids(roles))
        self._remember(self.accounts, answer)

    @rule(caller=INDEX, account=INDEX, roles=st.lists(INDEX, min_size=1, max_size=2))
    def change_account(self, caller: int, account: int, roles: list[int]) -> None:
        path = f"{SERVICE_ACCOUNTS}/{_pick(self.accounts, account)}"
        self._call(caller, "PATCH", path, role_ids=self._role_ids(roles))

    @rule(caller=INDEX)
    def create_application(self, caller: int) -> None:
        body = {"name": "Table planner", "contact_email": "dev@example.com"}
        self._remember(self.applications, self._call(caller, "POST", APPLICATIONS, **body))

    @rule(caller=INDEX, application=INDEX)
    def change_application(self, caller: int, application: int) -> None:
        path = f"{APPLICATIONS}/{_pick(self.applications, application)}"
        old = self.platform.call("GET", path).json()
        answer = self._call(caller, "PATCH", path, tier="enterprise")
        assert answer.status != 200 or old["status"] == "pending" or old["tier"] == "enterprise"

    @rule(caller=INDEX, application=INDEX)
    def delete_application(self, caller: int, application: int) -> None:
        self._call(caller, "DELETE", f"{APPLICATIONS}/{_pick(self.applications, application)}")

    @rule(application=INDEX, move=MOVES)
    def decide(self, application: int, move: str) -> None:
        assert review(self.platform, _pick(self.applications, application), move).status in {200, 404, 409}

    @rule(caller=INDEX, application=INDEX, move=MOVES)
    def usurp_a_decision(self, caller: int, application: int, move: str) -> None:
        body = REASON if move in {"reject", "suspend"} else {}
        path = f"{APPLICATIONS}/{_pick(self.applications, application)}/{move}"
        assert self._call(caller, "POST", path, **body).status in {401, 403}

    @rule(caller=INDEX, account=st.none() | INDEX, application=st.none() | INDEX, scopes=SCOPES)
    def create_key(self, caller: int, account: int | None, application: int | None, scopes: list[str]) -> None:
        body = {"name": "x", "scopes": scopes, **self._links(account, application)}
        self._take_hold(caller, self._call(caller, "POST", "/v1/api-keys", **body))

    @rule(caller=INDEX, key=INDEX, scopes=SCOPES, status=st.sampled_from(["active", "disabled"]))
    def change_key(self, caller: int, key: int, scopes: list[str], status: str) -> None:
        self._call(caller, "PATCH", f"/v1/api-keys/{_pick(self.keys, key)}", scopes=scopes, status=status)

    @rule(caller=INDEX, key=INDEX)
    def regenerate_key(self, caller: int, key: int) -> None:
        path = f"/v1/api-keys/{_pick(self.keys, key)}/regenerate"
        self._take_hold(caller, self._call(caller, "POST", path, grace_hours=0))

    @rule(caller=INDEX, account=st.none() | INDEX, application=st.none() | INDEX, scopes=SCOPES)
    def create_client(self, caller: int, account: int | None, application: int | None, scopes: list[str]) -> None:
        body = {**CLIENT, "scopes": scopes, **self._links(account, application)}
        self._take_hold_of_client(caller, self._call(caller, "POST", "/v1/oauth-clients", **body))

    @rule(caller=INDEX, client=INDEX, scopes=SCOPES)
    def change_client(self, caller: int, client: int, scopes: list[str]) -> None:
        self._call(caller, "PATCH", client_path(_pick(self.clients, client)), scopes=scopes)

    @rule(caller=INDEX, client=INDEX)
    def rotate_client_secret(self, caller: int, client: int) -> None:
        path = f"{client_path(_pick(self.clients, client))}/rotate-secret"
        self._take_hold_of_client(caller, self._call(caller, "POST", path, grace_hours=0))

    @precondition(lambda self: hasattr(self, "callers"))
    @invariant()
    def none_has_more_than_the_two_had(self) -> None:
        for caller in self.callers:
            item_id = f"{caller.user_id}#{self.organization_id}" if isinstance(caller, Person) else caller.key_id
            item = Table("access").get(f"KEY#{item_id}", "KEY") or {"sc": []}
            excess = [scope for scope in item["sc"] if not covers(self.ceiling, scope)]
            assert not excess, (item_id, excess)

    @precondition(lambda self: hasattr(self, "callers"))
    @invariant()
    def credentials_follow_their_application(self) -> None:
        applications = {item["sk"]: form_of(item)["status"] for item in self._items("applications")}
        for item in [*self._items("api-keys"), *self._items("oauth-clients")]:
            application_id = form_of(item).get("application_id")
            if application_id is None:
                continue
            status = applications.get(application_id, "deleted")
            assert status in {"approved", "suspended", "deleted"}
            admission = Table("access").get(f"KEY#{item['sk']}", "KEY") or {}
            assert ("application" in admission.get("su", ())) == (status != "approved"), (item["sk"], status)

    def _items(self, collection: str) -> list[Item]:
        return Table("resources").query(f"T#{self.organization_id}#live#{collection}", limit=200)

    def _links(self, account: int | None, application: int | None) -> dict[str, str | None]:
        return {
            "service_account_id": None if account is None else _pick(self.accounts, account),
            "application_id": None if application is None else _pick(self.applications, application),
        }

    def _require_same_application(self, caller: int, credential: dict[str, Any]) -> None:
        """What belongs to an application gets hold of nothing that outlives the application's suspension."""
        self.application_ids[credential["id"]] = credential["application_id"]
        own_id = self.application_ids.get(getattr(_pick(self.callers, caller), "key_id", ""))
        assert own_id in {None, credential["application_id"]}, (own_id, credential)

    def _call(self, caller: int, method: str, path: str, **body: Any) -> Answer:
        request = {"json": body} if body else {}
        answer: Answer = _pick(self.callers, caller).call(method, path, **request)
        assert answer.status < 500, answer
        return answer

    def _role_ids(self, roles: list[int]) -> list[str]:
        return [_pick(self.roles, role) for role in roles]

    def _remember(self, ids: list[str], answer: Answer) -> None:
        if answer.status == 201:
            ids.append(answer.json()["id"])

    def _take_hold(self, caller: int, answer: Answer) -> None:
        """Whoever gets a secret has the key."""
        if answer.status in {200, 201}:
            key = answer.json()
            self._require_same_application(caller, key)
            self.keys.append(key["id"])
            self.callers.append(caller_of(key))

    def _take_hold_of_client(self, caller: int, answer: Answer) -> None:
        """Whoever gets a secret has the client."""
        if answer.status in {200, 201}:
            client = answer.json()
            self._require_same_application(caller, client)
            self.clients.append(client)
            self.callers.append(ClientCaller(client))


def _pick(entries: list[Any], number: int) -> Any:
    return entries[number % len(entries)]


@pytest.mark.usefixtures("aws")
def test_no_sequence_of_requests_reaches_more() -> None:
    run_state_machine_as_test(
        Collusion,
        settings=settings(
            max_examples=8,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
