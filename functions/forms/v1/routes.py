"""Routes of forms, version 1."""

from typing import Any

from apikit.rest.endpoints import add_action
from apikit.rest.resource_routes import resource_routes
from apikit.rest.resource_spec import ResourceKind
from apikit.rest.version_routes import add_versions
from domain.forms.model import Form
from domain.forms.wiring import form_service
from domain.jobs.starting import start_job
from functions.forms.v1.schemas import FormIn, FormOut, FormPatch, FormVersionOut

KIND = ResourceKind(
    record=Form, tag="Forms", service=form_service, takes=FormIn, patches=FormPatch, gives=FormOut, start_job=start_job
)

router = resource_routes(KIND)
add_versions(
    router,
    KIND,
    form_service,
    FormVersionOut,
    text="Publish a form. Creates a version, which new submissions answer. If nothing has changed since the latest version, no "
    "version is created.",
)


def _archive(*who: Any, **told: Any) -> Form:
    return form_service().archive(*who, **told)


def _unarchive(*who: Any, **told: Any) -> Form:
    return form_service().unarchive(*who, **told)


add_action(router, KIND, "archive", _archive, text="Archive a form. New submissions return 409.")
add_action(
    router,
    KIND,
    "unarchive",
    _unarchive,
    text="Unarchive a form. It returns to its previous status: published or draft.",
)
