"""Roles: the stored ones in DynamoDB, and the built-in ones. An organization has at most 100 of its own, so lists read them all."""

from apikit import Tenant
from apikit.audit import AuditRules
from apikit.dynamo import RecordTable, Table
from apikit.resources import lists, records
from domain.builtin_roles import VISIBLE_ROLES
from domain.roles.model import MAX_CUSTOM_ROLES, Role, builtin_record, find_builtin_role

_MAX_READ = 2 * MAX_CUSTOM_ROLES


class RoleRepository(RecordTable[Role]):
    """The store of roles."""

    audit_rules = AuditRules()

    def __init__(self, resources: Table) -> None:
        super().__init__(resources, Role)

    def get(self, tenant: Tenant, record_id: str) -> Role:
        """Return the role, built in or stored. Raises NotFound, ResourceDeleted."""
        return find_builtin_role(tenant, record_id) or super().get(tenant, record_id)

    def page(self, tenant: Tenant, request: lists.PageRequest) -> lists.Page[Role]:
        """Return a page of the roles that match the query, in its order."""
        query, order = request.query, request.query.order or lists.SortOrder()
        positions = {
            lists.sort_position(form, order.field): role
            for role in self._list_all(tenant)
            for form in [records.dump(role)]
            if all(condition.matches(lists.sort_text_of(form, condition.field)) for condition in query.conditions)
        }
        remaining = [
            position
            for position in sorted(positions, reverse=order.is_descending)
            if request.position is None or (position < request.position) is order.is_descending
        ]
        remaining = [position for position in remaining if position != request.position][query.offset :]
        selection = remaining[: request.limit]
        return lists.Page(
            [positions[position] for position in selection],
            selection[-1] if len(remaining) > len(selection) else None,
            len(positions) if query.includes_total else None,
        )

    def count_custom(self, tenant: Tenant) -> int:
        """Return the number of stored roles."""
        return self.table.count(tenant.partition(Role.collection), limit=_MAX_READ)

    def _list_all(self, tenant: Tenant) -> list[Role]:
        items = self.table.query(tenant.partition(Role.collection), limit=_MAX_READ)
        return [*map(self.to_record, items), *(builtin_record(tenant, role) for role in VISIBLE_ROLES)]
