"""Routes of forms, version 1."""

from typing import Any

from apikit import Actor
from apikit.rest import ResourceSpec, add_version_routes, endpoints, resource_routes
from domain.forms.model import Form
from domain.forms.wiring import form_service
from domain.jobs.job_start import start_job
from functions.forms.v1.schemas import FormIn, FormOut, FormPatch, FormVersionOut

SPEC = ResourceSpec(
    record=Form,
    tag="Forms",
    service=form_service,
    create_body=FormIn,
    patch_body=FormPatch,
    response=FormOut,
    start_job=start_job,
)

router = resource_routes(SPEC)
add_version_routes(
    router,
    SPEC,
    form_service,
    FormVersionOut,
    description="Publish a form. Creates a version, which new submissions answer. If nothing has changed since the latest version, no "
    "version is created.",
)


def _archive(actor: Actor, form_id: str, **options: Any) -> Form:
    return form_service().archive(actor, form_id, **options)


def _unarchive(actor: Actor, form_id: str, **options: Any) -> Form:
    return form_service().unarchive(actor, form_id, **options)


endpoints.add_action(router, SPEC, "archive", _archive, description="Archive a form. New submissions return 409.")
endpoints.add_action(
    router,
    SPEC,
    "unarchive",
    _unarchive,
    description="Unarchive a form. It returns to its previous status: published or draft.",
)
