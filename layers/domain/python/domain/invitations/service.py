"""Use cases of invitations in addition to those of every resource: invite an address, withdraw. `acceptance` has the rest."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from msgspec import structs

from apikit import Actor, Clock, Tenant, atomic, errors, ids
from apikit.resources import Preconditions, ResourceService, records, stores
from domain.invitations.model import Invitation, InvitationDetails
from domain.invitations.store import InvitationStore, OpenInvitation
from domain.mail_outbox.template_mailer import TemplateMailer
from domain.members.model import Member
from domain.members.service import MemberService, require_live
from domain.one_time_tokens.model import mint_token
from domain.organizations.lookup import OrganizationLookup
from domain.people.email_addresses import address_key, is_allowed
from domain.role_ids import RoleSource, require_assignable
from domain.sign_in_limits.mail_limits import MailLimits

LIFETIME = timedelta(days=7)
TEMPLATE = "invitations.invitation"
_MEMBERSHIP_CHANGE = "An invitation"


class InvitationService(ResourceService[Invitation, InvitationDetails]):
    """Invitations of an organization. They belong to both environments, so only live credentials read and change them."""

    record_type = Invitation
    details_type = InvitationDetails

    def __init__(
        self,
        store: InvitationStore,
        clock: Clock,
        *,
        members: MemberService,
        roles: RoleSource,
        organizations: OrganizationLookup,
        mailer: TemplateMailer,
        mail_limits: MailLimits,
        portal_url: str,
    ) -> None:
        super().__init__(store, clock)
        self._invitations = store
        self._members = members
        self._role_source = roles
        self._organizations = organizations
        self._mailer = mailer
        self._mail_limits = mail_limits
        self._portal_url = portal_url.rstrip("/")

    def require(self, actor: Actor, access: str) -> None:
        """Raise InsufficientScope unless the actor may `read`, or `write`, invitations; LiveOnly for sandbox credentials."""
        super().require(actor, access)
        require_live(actor)

    def create(
        self, actor: Actor, values: Mapping[str, Any], *, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> Invitation:
        """Invite an address to the caller's organization, or to a child of it. The token is in the mail only.

        Raises InsufficientScope, InvalidRequest, Conflict; RateLimitExceeded for too many mails.
        """
        self.require(actor, "write")
        if (replay := records.find_replay(Invitation)) is not None:
            self._send_again(replay)
            return replay
        details = InvitationDetails(**values)
        inviter = structs.replace(actor, tenant=self._find_tenant(actor, details.organization_id))
        invitation, _ = self._invite(inviter, details, effect=Invitation)
        return invitation

    def invite_member(self, actor: Actor, values: Mapping[str, Any]) -> Member:
        """Invite an address, and return the invited member. Raises as `create`."""
        self._members.require(actor, "write")
        if (replay := records.find_replay(Member)) is not None:
            if replay.invitation_id:
                self._send_again(self.store.get(actor.tenant, replay.invitation_id))
            return replay
        if values.get("status") is not None:
            field_error = errors.FieldError("read_only", "a new user is invited; omit the status", pointer="/status")
            raise errors.InvalidRequest.from_errors([field_error])
        names = ("email", "name", "role_ids", "metadata")
        details = InvitationDetails(**{name: values[name] for name in names if name in values})
        _, invitee = self._invite(actor, details, effect=Member)
        return invitee

    def remove(
        self,
        actor: Actor,
        record_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> None:
        """Withdraw a pending invitation and delete the invited user. Raises Conflict for an accepted one."""
        self.require(actor, "write")
        atomic.require_not_atomic(_MEMBERSHIP_CHANGE)
        for attempt in stores.retry_contention():
            with attempt:
                invitation = self.store.get(actor.tenant, record_id)
                (preconditions or Preconditions()).require(invitation)
                if invitation.status != "pending":
                    raise errors.Conflict("The invitation was accepted. Delete the user instead.")
                self._withdraw(actor, invitation)
                return

    def remove_member(self, actor: Actor, user_id: str, *, preconditions: Preconditions | None) -> None:
        """Remove a member, or withdraw the invitation of an invited one. Raises as every removal, and what `MemberService` raises."""
        try:
            member = self._members.get(actor.with_scope(Member.scope("read")), user_id)
        except errors.ResourceDeleted:
            # A repeated removal completes an interrupted one.
            self._members.remove(actor, user_id, preconditions=preconditions)
            raise
        if member.status != "invited" or member.invitation_id is None:
            self._members.remove(actor, user_id, preconditions=preconditions)
            return
        self._members.require(actor, "write")
        atomic.require_not_atomic(_MEMBERSHIP_CHANGE)
        (preconditions or Preconditions()).require(member)
        self._withdraw(actor, self.store.get(actor.tenant, member.invitation_id))

    def _invite(
        self, actor: Actor, details: InvitationDetails, *, effect: type[records.Record]
    ) -> tuple[Invitation, Member]:
        atomic.require_not_atomic(_MEMBERSHIP_CHANGE)
        require_assignable(actor, self._role_source, details.role_ids)
        self._require_domain(details.email, actor.tenant)
        self._mail_limits.require("invitation", address_key(details.email), actor.home)
        for attempt in stores.retry_contention():
            with attempt:
                require_assignable(actor, self._role_source, details.role_ids)
                invitation, invitee = self._new_records(actor, details)
                cause = records.Cause.from_actor(actor)
                token = self._invitations.invite(
                    invitation, invitee, cause, inviter_id=actor.admission_id, effect=effect
                )
                self._send(invitation, token)
                return invitation, invitee
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def _new_records(self, actor: Actor, details: InvitationDetails) -> tuple[Invitation, Member]:
        now, user_id = self.clock.now(), ids.new_id(Member.prefix)
        shared_values = {"email": details.email, "name": details.name, "role_ids": details.role_ids}
        invitation = records.new_record(
            Invitation,
            actor.tenant,
            now,
            {
                **shared_values,
                "metadata": details.metadata,
                "expires_at": now + LIFETIME,
                "user_id": user_id,
                "invited_by": actor.principal,
            },
        )
        values = {**shared_values, "metadata": details.metadata, "invitation_id": invitation.id}
        return invitation, replace(records.new_record(Member, actor.tenant, now, values), id=user_id)

    def _withdraw(self, actor: Actor, invitation: Invitation) -> None:
        invitee = self._invitations.get_invited(actor.tenant, invitation.user_id)
        now = self.clock.now()
        self._invitations.withdraw(
            records.next_version(invitation, now, {"deleted_at": now}),
            records.next_version(invitee, now, {"deleted_at": now}),
            records.Cause.from_actor(actor),
            old=OpenInvitation(invitation, invitee),
        )

    def _require_domain(self, email: str, tenant: Tenant) -> None:
        """Raise InvalidRequest for an address that could not sign in for the organization."""
        domains = self._invitations.find_domains(tenant.organization_id)
        if not is_allowed(email, domains):
            detail = f"must have a domain that the organization allows: {', '.join(domains)}"
            raise errors.InvalidRequest.from_errors([errors.FieldError("domain_not_allowed", detail, pointer="/email")])

    def _find_tenant(self, actor: Actor, organization_id: str | None) -> Tenant:
        if organization_id is None or organization_id == actor.tenant.organization_id:
            return actor.tenant
        tenant = Tenant(organization_id, actor.tenant.environment)
        child = self._organizations.find_own(tenant)
        if child is None or child.parent_id != actor.tenant.organization_id or child.status != "active":
            detail = "must be your own organization or an active child of it"
            raise errors.InvalidRequest.from_errors(
                [errors.FieldError("invalid_organization", detail, pointer="/organization_id")]
            )
        return tenant

    def _send_again(self, invitation: Invitation) -> None:
        """Send the mail if an interrupted request did not: a retry with the same Idempotency-Key has the same token."""
        token = mint_token("invitation")
        if self._invitations.is_mail_pending(token):
            self._send(invitation, token)

    def _send(self, invitation: Invitation, token: str) -> None:
        organization = self._organizations.find_own(invitation.tenant)
        locale = self._invitations.find_locale(invitation.email)
        if locale is None and organization:
            locale = organization.find_setting("locale")
        values = {
            "organization": organization.name if organization else "WedSync",
            "url": f"{self._portal_url}/accept-invitation#token={quote(token)}",
        }
        self._mailer.send(TEMPLATE, recipient=invitation.email, locale=locale or "en", values=values)
        self._invitations.set_mailed(token)
