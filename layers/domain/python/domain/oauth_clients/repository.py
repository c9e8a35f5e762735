"""OAuth clients in DynamoDB: the record in `resources` and its items in `access`, always in one transaction.

KEY#{client id}    KEY       what the gate reads on requests with the client's tokens, as of an API key; `gn` the generation of its tokens
KEY#{client id}    CLIENT    what the authorization server reads: `form` the record
TIER#{name}#keys   {id}      the client is a member of this tier
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from apikit import Actor, epoch_ms
from apikit.admission import key_items, plans, principal_items, rule_items
from apikit.audit import AuditRules
from apikit.dynamo import Item, RecordTable, Table, Write, expressions
from apikit.resources import records
from domain.oauth_clients.client_items import client_item_key, to_client_item
from domain.oauth_clients.model import OAuthClient
from domain.oauth_clients.store import Grantor, SecretChange
from domain.scope_grants.caller_links import CallerLinks
from domain.scope_grants.credential_writes import write_credential
from domain.scope_grants.item_sync import ScopesInForce
from domain.scope_grants.linked_credentials import LinkedCredentials
from domain.tiers.members import check_tier_operation, join_operation, leave_operation, members_partition
from domain.tiers.model import Tier, narrow_plan

# Requests with the token of a deleted client are answered with that reason until then.
_DELETED_ITEM_RETENTION = timedelta(days=90)


def _find_audit_action(old: OAuthClient | None, new: OAuthClient) -> str | None:
    return "oauth_client.secret_rotated" if old and new.secret_rotated_at != old.secret_rotated_at else None


class OAuthClientRepository(RecordTable[OAuthClient]):
    """The store of OAuth clients."""

    audit_rules = AuditRules(
        status_verbs={"suspended": "suspended", "active": "activated"}, find_action=_find_audit_action
    )

    def __init__(self, resources: Table, access: Table, credentials: LinkedCredentials) -> None:
        super().__init__(resources, OAuthClient)
        self._access = access
        self._credentials = credentials
        self._caller_links = CallerLinks(resources, access)

    def get_grantor(self, actor: Actor) -> Grantor | None:
        """Return the credentials of the request as they are now; None if they no longer exist."""
        principal = actor.admission_id
        item = self._access.get(*key_items.key_item_key(principal))
        if item is None:
            return None
        tier = item.get("tr", "standard")
        member = self._access.get(members_partition(tier), principal) or {}
        return Grantor(
            item_key=key_items.key_item_key(principal),
            scopes=tuple(item["sc"]),
            tier=tier,
            limits=member.get("li", {}),
            is_restricted=item["ex"] < principal_items.NEVER or bool(plans.Plan.from_text(item["pl"]).extras),
            links=self._caller_links.find(actor),
        )

    def issue(
        self, record: OAuthClient, cause: records.Cause, *, secret: SecretChange, tier: Tier, grantor: Grantor
    ) -> None:
        """Store a new client. Raises GrantsChanged; Conflict while the organization is suspended; InvalidRequest for an invalid link."""
        approval_checks, in_force = self._require_approved(record), self._resolve(record)
        rules = rule_items.read_rules(self._access, record.organization_id)
        attributes = {**_attributes(record, tier, in_force.scopes), **rules.attributes}
        item = principal_items.new_principal_item(record.id, attributes)
        if secret.secret_hash:
            item["sh"] = secret.secret_hash
        organization_key = key_items.org_item_key(record.organization_id, record.tenant.environment)
        write_credential(
            self.table,
            [companion.operation for companion in self.add_writes(record, cause)]
            + [
                self._access.put_operation(item, expressions.ABSENT),
                self._access.put_operation(to_client_item(record)),
                join_operation(self._access, record.tier, record.tier_member),
            ],
            # Suspensions and rules are written to the organization's existing clients. These checks reject those that are created at the
            # same time.
            [
                *self._checks(tier, grantor),
                *approval_checks,
                *in_force.checks,
                self._access.check_operation(*organization_key, key_items.ORG_MAY_HAVE_KEYS),
                rule_items.rules_check(self._access, record.organization_id, rules),
            ],
        )

    def rewrite(
        self,
        record: OAuthClient,
        cause: records.Cause,
        *,
        old: OAuthClient,
        tier: Tier,
        grantor: Grantor,
        secret: SecretChange | None = None,
    ) -> None:
        """Replace `old`, with effect from the next request. Raises StaleVersion, NotFound, GrantsChanged.

        A new secret or new keys need an approved application: raises InvalidRequest.
        """
        has_new_secret = secret is not None and secret.secret_hash is not None
        approval_checks = self._require_approved(record) if has_new_secret or record.jwks != old.jwks else ()
        in_force = self._resolve(record)
        update = expressions.Update(set=_attributes(record, tier, in_force.scopes))
        if record.status != old.status:
            # Tokens that were issued before are not valid again after a suspension.
            update |= expressions.Update(add={"gn": 1})
        if secret is not None:
            update |= _secret_update(secret)
        write_credential(
            self.table,
            [companion.operation for companion in self.save_writes(record, cause, old=old)]
            + [
                self._access.update_operation(*key_items.key_item_key(record.id), update, expressions.EXISTS),
                self._access.put_operation(to_client_item(record)),
                join_operation(self._access, record.tier, record.tier_member),
            ],
            [*self._checks(tier, grantor), *approval_checks, *in_force.checks],
        )

    def companion_writes(self, old: OAuthClient | None, record: OAuthClient, cause: records.Cause) -> list[Write]:
        """Return the writes of a removal. The key item is stored for 90 more days, so that the gate can give the reason."""
        if not record.deleted_at:
            return []
        expires_at = epoch_ms(record.deleted_at + _DELETED_ITEM_RETENTION) // 1000
        return [
            self._access.update_operation(*key_items.key_item_key(record.id), key_items.revoke(expires_at=expires_at)),
            self._access.delete_operation(*client_item_key(record.id)),
            leave_operation(self._access, record.tier, record.id),
        ]

    def _require_approved(self, record: OAuthClient) -> tuple[Write, ...]:
        return self._credentials.require_approved(record.tenant, record.links)

    def _resolve(self, record: OAuthClient) -> ScopesInForce:
        return self._credentials.resolve(record.tenant, tuple(record.scopes), record.links)

    def _checks(self, tier: Tier, grantor: Grantor) -> list[Write]:
        has_grants = (
            expressions.Eq("sc", list(grantor.scopes))
            & expressions.Eq("st", "active")
            & expressions.AttributeNotExists("su")
        )
        return [
            check_tier_operation(self.table, tier),
            self._access.check_operation(*grantor.item_key, has_grants),
        ]


def _attributes(record: OAuthClient, tier: Tier, scopes: Sequence[str]) -> Item:
    """Return the attributes of the key item, except those of secrets and tokens."""
    return key_items.key_attributes(
        status="active" if record.status == "active" else "disabled",
        expires_at=principal_items.NEVER,
        plan=narrow_plan(tier.plan, record.limits.as_dict(), "").text,
        tier=tier.name,
        tier_stamp=tier.stamp,
        organization_id=record.organization_id,
        scopes=scopes,
        application_id=record.application_id,
    )


def _secret_update(secret: SecretChange) -> Any:
    if secret.secret_hash is None:
        return expressions.Update(remove=["sh", "s2", "sx"])
    return key_items.replace_secret(secret.secret_hash, previous_expires_at=secret.previous_expires_at)
