"""Every action of the audit record, by subject. A new one is added here, so that searches and reports find it.

`faults_of_entries` compares the entries of all tests with the table; `tests/contract/test_audit_actions.py` compares the code with it.
"""

import json
from collections.abc import Iterator
from typing import Any

from moto.dynamodb.models import dynamodb_backends

from apikit.audit.entries import PARTITION, build_item
from apikit.dynamo.table import Item
from apikit.dynamo.values import from_item

ACTIONS = {
    "sign-ins and sessions": (
        "user.logged_in",
        "user.login_failed",
        "user.logged_out",
        "user.stepped_up",
        "session.ended",
        "session.others_ended",
        "session.token_reused",
    ),
    "second factors": (
        "mfa.failed",
        "mfa.passkey_added",
        "mfa.passkey_removed",
        "mfa.recovery_code_used",
        "mfa.recovery_codes_replaced",
        "mfa.totp_added",
        "mfa.totp_removed",
    ),
    "accounts of people": (
        "user.email_verified",
        "user.password_changed",
        "user.password_refused",
        "user.password_reset",
        "user.profile_updated",
    ),
    "members and invitations": (
        "user.created",
        "user.updated",
        "user.enabled",
        "user.disabled",
        "user.deleted",
        "invitation.created",
        "invitation.accepted",
        "invitation.deleted",
    ),
    "roles and service accounts": (
        "role.created",
        "role.updated",
        "role.deleted",
        "service_account.created",
        "service_account.updated",
        "service_account.deleted",
    ),
    "API keys": (
        "api_key.created",
        "api_key.updated",
        "api_key.enabled",
        "api_key.disabled",
        "api_key.rotated",
        "api_key.revoked",
    ),
    "OAuth clients, grants and consents": (
        "oauth_client.created",
        "oauth_client.updated",
        "oauth_client.suspended",
        "oauth_client.activated",
        "oauth_client.secret_rotated",
        "oauth_client.deleted",
        "oauth_client.authentication_failed",
        "oauth_client.token_revoked",
        "grant.opened",
        "grant.revoked",
        "grant.token_reused",
        "grant.code_replayed",
        "consent.given",
        "consent.withdrawn",
    ),
    "applications": (
        "application.created",
        "application.updated",
        "application.approved",
        "application.rejected",
        "application.suspended",
        "application.activated",
        "application.deleted",
    ),
    "organizations and settings": (
        "organization.created",
        "organization.updated",
        "organization.suspended",
        "organization.activated",
        "organization.deleted",
        "organization.restored",
        "settings.changed",
    ),
    "tiers": ("tier.created", "tier.updated", "tier.reactivated", "tier.deleted"),
    "incidents": ("incident.created", "incident.updated", "incident.resolved"),
    "support": (
        "support_plan.created",
        "support_plan.updated",
        "ticket.created",
        "ticket.updated",
        "ticket.answered",
        "ticket.reopened",
        "ticket.closed",
    ),
    "webhooks": (
        "webhook.created",
        "webhook.updated",
        "webhook.paused",
        "webhook.resumed",
        "webhook.disabled",
        "webhook.secret_rotated",
        "webhook.old_secrets_expired",
        "webhook.deleted",
        "webhook.restored",
    ),
    "payment providers": (
        "payment_provider.created",
        "payment_provider.updated",
        "payment_provider.secret_changed",
        "payment_provider.deleted",
    ),
}
"""The actions of each subject."""

ALL_ACTIONS = frozenset(action for actions in ACTIONS.values() for action in actions)
_ACTOR_TYPES = {"api_key", "oauth_client", "user", "platform"}
_OUTCOMES = {"success", "failure", "denied"}
_MEMBERS = {"action", "actor", "after", "at", "before", "environment", "id", "ip", "organization_id"} | {
    "outcome",
    "request_id",
    "target",
    "user_agent",
}


def faults_of_entries() -> list[str]:
    """A line for each entry in moto's table that is not as the table of actions and the contract of the audit record say."""
    (backend,) = (each["eu-central-1"] for each in dynamodb_backends.values())
    items = [from_item(item.to_json()["Attributes"]) for item in backend.tables["audit"].all_items()]
    faults = [fault for item in items if item["pk"].startswith(PARTITION) for fault in _faults_of_item(item)]
    return list(dict.fromkeys(faults))


def _faults_of_item(item: Item) -> list[str]:
    try:
        entry = json.loads(item["body"])
        is_entry = build_item(entry) == item
    except (KeyError, TypeError, ValueError):
        # A test that verifies the chain has changed it.
        return []
    return list(_faults(entry)) if is_entry else []


def _faults(entry: dict[str, Any]) -> Iterator[str]:
    action, actor = entry["action"], entry["actor"]
    if action not in ALL_ACTIONS:
        yield f"{action}: not in tests.audit_actions.ACTIONS"
    if set(entry) != _MEMBERS:
        yield f"{action}: has the members {sorted(entry)}"
    if actor["type"] not in _ACTOR_TYPES or entry["outcome"] not in _OUTCOMES:
        yield f"{action}: {actor}, {entry['outcome']}"
