"""Routes of a wedding's menu selections, version 1, and what they look like. Their fields are documented in their model."""

from apikit.web.endpoints import add_actions
from apikit.web.kinds import ResourceKind
from apikit.web.resources import resource_routes
from apikit.web.schemas import answer_of, body_of, partial_of
from domain.jobs.starting import start_job
from domain.menu_selections.model import MenuSelection, MenuSelectionDetails
from domain.menu_selections.wiring import menu_selection_service

MenuSelectionIn = body_of(MenuSelectionDetails, "A menu selection to create, or the whole of one to replace.")
MenuSelectionPatch = partial_of(MenuSelectionIn, "Fields of a selection to change; null clears one (RFC 7396).")
MenuSelectionOut = answer_of(
    MenuSelection, "A menu selection: what the guests of one wedding eat, chosen of one version of a menu."
)

KIND = ResourceKind(
    record=MenuSelection,
    tag="Menu selections",
    service=menu_selection_service,
    takes=MenuSelectionIn,
    patches=MenuSelectionPatch,
    gives=MenuSelectionOut,
    start_job=start_job,
)

router = resource_routes(KIND)

_TEXTS = {
    "submit": "Submit a draft; something must be chosen.",
    "reopen": "Reopen a submitted selection: it is a draft again.",
    "lock": "Lock a submitted selection: the kitchen orders by it, and nothing that is chosen changes any more.",
    "serve": "Mark a locked selection as served.",
}
add_actions(router, KIND, _TEXTS)
