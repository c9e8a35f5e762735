"""Routes of developer applications, version 1. Applications have no external IDs, and deleted ones cannot be restored."""

from functools import partial
from typing import Any

from apikit import Actor
from apikit.rest import ResourceSpec, endpoints, payloads, resource_routes
from domain.applications.model import REVIEW_SCOPE, Application
from domain.applications.wiring import application_service
from functions.applications.v1.schemas import ApplicationIn, ApplicationOut, ApplicationPatch, ApplicationReviewIn

_REVIEW_RULE = (
    "After the decision of the platform, `name`, `url` and `tier` cannot change: 409 `conflict`. Register a new application "
    "instead."
)
_DESCRIPTIONS = {
    "create": "Create an application. Its status is `pending`: an administrator of the platform approves or rejects it. Then API keys and "
    "OAuth clients can name it as their `application_id`.",
    "update": f"Update an application. {_REVIEW_RULE}",
    "replace": f"Replace an application. {_REVIEW_RULE}",
    "delete": "Delete an application. Requests with its credentials are rejected immediately. It cannot be restored.",
}
SPEC = ResourceSpec(
    record=Application,
    tag="Applications",
    service=application_service,
    create_body=ApplicationIn,
    patch_body=ApplicationPatch,
    response=ApplicationOut,
    descriptions=_DESCRIPTIONS,
)
router = resource_routes(SPEC, exclude=("restore", "upsert", "get_by_external_id", "bulk"))

# The description and the body of each action.
_ACTIONS: dict[str, tuple[str, type[payloads.Body] | None]] = {
    "approve": (
        "Approve a pending application. New credentials can belong to it. Its owner can change it until then: send `If-Match`.",
        None,
    ),
    "reject": ("Reject a pending application. The decision is final.", ApplicationReviewIn),
    "suspend": (
        "Suspend an approved application. Its credentials are rejected immediately. A second call completes an interrupted one.",
        ApplicationReviewIn,
    ),
    "activate": (
        "Activate a suspended application. Its credentials work again. A second call completes an interrupted one.",
        None,
    ),
}


def _act(action: str, actor: Actor, application_id: str, **options: Any) -> Application:
    return application_service().act(actor, application_id, action, **options)


for _action, (_text, _body) in _ACTIONS.items():
    endpoints.add_action(
        router,
        SPEC,
        _action,
        partial(_act, _action),
        description=f"{_text} Only administrators of the platform can do this, for applications of every organization.",
        body=_body,
        scope=REVIEW_SCOPE,
    )
