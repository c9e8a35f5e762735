"""Builds the service of support plans."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.organizations.wiring import organization_service
from domain.support_plans.repository import SupportPlanRepository
from domain.support_plans.service import SupportPlanService


@cache
def support_plan_service() -> SupportPlanService:
    """Return the service of this process."""
    store = SupportPlanRepository(Table(config.setting("RESOURCES_TABLE")))
    return SupportPlanService(store, organization_service(), SystemClock())
