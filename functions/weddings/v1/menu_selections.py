"""Routes and schemas of a wedding's menu selections, version 1. Their fields are documented in `domain.menu_selections.model`."""

from apikit.rest import ResourceSpec, endpoints, payloads, resource_routes
from domain.jobs.job_start import start_job
from domain.menu_selections.model import MenuSelection, MenuSelectionDetails
from domain.menu_selections.wiring import menu_selection_service

MenuSelectionIn = payloads.body_schema(MenuSelectionDetails, "Fields to create or replace a menu selection.")
MenuSelectionPatch = payloads.patch_schema(
    MenuSelectionIn, "Fields of a menu selection to change. Null clears a field (RFC 7396)."
)
MenuSelectionOut = payloads.response_schema(
    MenuSelection, "A menu selection: the guests' menu choices for a wedding, based on a menu version."
)

SPEC = ResourceSpec(
    record=MenuSelection,
    tag="Menu selections",
    service=menu_selection_service,
    create_body=MenuSelectionIn,
    patch_body=MenuSelectionPatch,
    response=MenuSelectionOut,
    start_job=start_job,
)

router = resource_routes(SPEC)

_ACTION_DESCRIPTIONS = {
    "submit": "Submit a draft. It must contain at least one choice.",
    "reopen": "Reopen a submitted selection. It becomes a draft again.",
    "lock": "Lock a submitted selection. The kitchen orders from it, and the choices can no longer change.",
    "serve": "Mark a locked selection as served.",
}
endpoints.add_actions(router, SPEC, _ACTION_DESCRIPTIONS)
