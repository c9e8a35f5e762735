"""Routes of menus, version 1."""

from apikit.rest import ResourceSpec, add_version_routes, resource_routes
from domain.jobs.job_start import start_job
from domain.menus.model import Menu
from domain.menus.wiring import menu_service
from functions.menus.v1.schemas import MenuIn, MenuOut, MenuPatch, MenuVersionOut

SPEC = ResourceSpec(
    record=Menu,
    tag="Menus",
    service=menu_service,
    create_body=MenuIn,
    patch_body=MenuPatch,
    response=MenuOut,
    start_job=start_job,
)

router = resource_routes(SPEC)
add_version_routes(
    router,
    SPEC,
    menu_service,
    MenuVersionOut,
    description="Publish a menu. Creates a version, on which new selections are based. If nothing has changed since the latest version, no "
    "version is created.",
)
