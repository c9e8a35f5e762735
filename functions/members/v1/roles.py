"""Routes of roles, version 1. Roles have no external IDs, and deleted ones cannot be restored."""

from apikit.rest import ResourceSpec, resource_routes
from domain.roles.model import Role
from domain.roles.wiring import role_service
from functions.members.v1.schemas import RoleIn, RoleOut, RolePatch

_DESCRIPTIONS = {
    "create": "Create a role. You can give it only scopes that you have. An organization has at most 100 roles of its own.",
    "list": "List roles, the built-in ones included. Returns the newest first by default.",
    "update": "Update a role. Takes effect with the next request of every user, API key and OAuth client that has the role. You can add "
    "only scopes that you have. Returns 409 `conflict` for a built-in role.",
    "replace": "Replace a role. Takes effect with the next request of every user, API key and OAuth client that has the role. You can add "
    "only scopes that you have. Returns 409 `conflict` for a built-in role.",
    "delete": "Delete a role. Returns 409 `conflict` for a built-in role, and while users or service accounts have it: `dependents` names "
    "up to 20. It cannot be restored.",
}
SPEC = ResourceSpec(
    record=Role,
    tag="Roles",
    service=role_service,
    create_body=RoleIn,
    patch_body=RolePatch,
    response=RoleOut,
    descriptions=_DESCRIPTIONS,
    sensitive_operations=frozenset({"create", "update", "replace", "delete"}),
)
router = resource_routes(SPEC, exclude=("restore", "upsert", "get_by_external_id", "bulk"))
