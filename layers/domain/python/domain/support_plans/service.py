"""Use cases of support plans: the platform's support sets them, organizations read their support."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Protocol

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import records, stores
from domain.organizations.lookup import OrganizationLookup
from domain.support_plans.model import (
    RESPONSE_TARGETS,
    SUPPORT_SCOPE,
    Support,
    SupportPlan,
    SupportTier,
    plan_id,
)

READ_SCOPE = "support:read"
_STANDARD: SupportTier = "standard"


class SupportPlanStore(Protocol):
    """Support plans."""

    def find_first(self, organization_ids: Iterable[str]) -> SupportPlan | None:
        """Return the plan of the first of these organizations that has one."""
        ...

    def add(self, record: SupportPlan, cause: records.Cause) -> None:
        """Store a new plan. Raises Conflict."""
        ...

    def save(self, record: SupportPlan, cause: records.Cause, *, old: SupportPlan) -> None:
        """Replace `old`. Raises StaleVersion."""
        ...


class SupportPlanService:
    """Support plans. A chain that acts for a child organization without a plan has its own plan."""

    def __init__(self, store: SupportPlanStore, organizations: OrganizationLookup, clock: Clock) -> None:
        self._store = store
        self._organizations = organizations
        self._clock = clock

    def describe_support(self, actor: Actor) -> Support:
        """Return the support of the actor's organization. Raises InsufficientScope."""
        actor.require(READ_SCOPE)
        plan = self._find_plan(actor)
        tier = plan.tier if plan else _STANDARD
        manager = plan.account_manager if plan and tier == "enterprise" else None
        return Support(tier=tier, response_targets=RESPONSE_TARGETS, account_manager=manager)

    def find_tier(self, actor: Actor) -> SupportTier:
        """Return the tier of the support of the actor's organization. For other slices; requires no scope. One read."""
        plan = self._find_plan(actor)
        return plan.tier if plan else _STANDARD

    def get(self, actor: Actor, organization_id: str) -> SupportPlan:
        """Return the plan of an organization. Raises InsufficientScope, NotFound."""
        actor.require(SUPPORT_SCOPE)
        plan = self._store.find_first([organization_id])
        if plan is None:
            raise errors.NotFound("The organization has no support plan.")
        return plan

    def set_plan(self, actor: Actor, organization_id: str, values: Mapping[str, Any]) -> SupportPlan:
        """Create or replace the plan of an organization. Raises InsufficientScope, NotFound, WriteContention."""
        actor.require(SUPPORT_SCOPE)
        if (replay := records.find_replay(SupportPlan)) is not None:
            return replay
        if self._organizations.find_own(Tenant(organization_id, "live")) is None:
            raise errors.NotFound("No resource has this ID.")
        for attempt in stores.retry_contention():
            with attempt:
                return self._write(organization_id, values, records.Cause.from_actor(actor))
        raise AssertionError(stores.LAST_ATTEMPT_RAISES)

    def _write(self, organization_id: str, values: Mapping[str, Any], cause: records.Cause) -> SupportPlan:
        old, now = self._store.find_first([organization_id]), self._clock.now()
        try:
            if old is None:
                new = records.new_record(SupportPlan, Tenant(organization_id, "live"), now, values)
                new = replace(new, id=plan_id(organization_id))
                self._store.add(new, cause)
                return new
            new = records.next_version(old, now, values)
            if new is not old:
                self._store.save(new, cause, old=old)
        except (errors.Conflict, errors.StaleVersion) as error:
            raise errors.WriteContention("The support plan has changed. Retry.", retry_after_s=1) from error
        return new

    def _find_plan(self, actor: Actor) -> SupportPlan | None:
        return self._store.find_first([actor.tenant.organization_id, actor.home])
