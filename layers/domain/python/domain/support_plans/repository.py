"""Support plans in DynamoDB: one record of each organization that has one, in its live environment."""

from collections.abc import Iterable, Sequence

from apikit import Tenant
from apikit.audit import AuditRules
from apikit.dynamo import RecordTable, Table, get_many
from domain.support_plans.model import SupportPlan, plan_id
from domain.tiers.model import PLATFORM


def _find_audit_organizations(record: SupportPlan) -> Sequence[str]:
    return (record.organization_id, PLATFORM)


class SupportPlanRepository(RecordTable[SupportPlan]):
    """The store of support plans. Changes are in the audit records of the organization and of the platform."""

    audit_rules = AuditRules(find_organizations=_find_audit_organizations)

    def __init__(self, resources: Table) -> None:
        super().__init__(resources, SupportPlan)

    def find_first(self, organization_ids: Iterable[str]) -> SupportPlan | None:
        """Return the plan of the first of these organizations that has one, consistently. One read."""
        keys = [self.item_key(Tenant(each, "live"), plan_id(each)) for each in dict.fromkeys(organization_ids)]
        items = get_many(keys)
        return next((self.to_record(items[key]) for key in keys if key in items), None)
