"""Use cases of forms beyond those of every published resource: a form must be sound, and can be archived."""

from collections.abc import Mapping
from typing import Any

from apikit.actor import Actor
from apikit.errors import IllegalTransition
from apikit.resources import records
from apikit.resources.preconditions import Preconditions
from apikit.resources.publishing_service import PublishingService
from apikit.resources.resource_service import NOWHERE
from domain.forms.model import STATUS, Form, FormDetails, FormStatus, FormVersion, require_sound


class FormService(PublishingService[Form, FormDetails, FormVersion]):
    """Forms: create, get, list, replace, update, delete, publish, archive, unarchive."""

    record_type = Form
    details_type = FormDetails

    def first(self, actor: Actor, details: FormDetails) -> Mapping[str, Any]:
        """A new form's values. Raises InvalidRequest."""
        require_sound(details)
        return records.values_of(details)

    def revised(self, actor: Actor, record: Form, details: FormDetails) -> Mapping[str, Any]:
        """The draft's new values. Raises InvalidRequest."""
        require_sound(details)
        return records.values_of(details)

    def published(self, record: Form) -> Mapping[str, Any]:
        """It takes submissions from now on. Raises IllegalTransition for an archived form: take it back first."""
        if record.status == "archived":
            raise IllegalTransition(
                "An archived form cannot be published. Unarchive it first.", allowed=[record.status_before_archive]
            )
        return {"status": "published"}

    def archive(
        self, actor: Actor, form_id: str, *, expecting: Preconditions | None, within: Mapping[str, str] = NOWHERE
    ) -> Form:
        """It takes no new submissions. Raises NotFound, IllegalTransition, StaleVersion."""
        return self._change(actor, form_id, expecting, lambda form: self._moved(form, "archived"), within=within)

    def unarchive(
        self, actor: Actor, form_id: str, *, expecting: Preconditions | None, within: Mapping[str, str] = NOWHERE
    ) -> Form:
        """It is again what it was. Raises NotFound, IllegalTransition, StaleVersion."""

        def change(form: Form) -> Form:
            if form.status != "archived":
                raise IllegalTransition("The form is not archived.", allowed=list(STATUS.moves[form.status]))
            return self._moved(form, form.status_before_archive)

        return self._change(actor, form_id, expecting, change, within=within)

    def _moved(self, form: Form, target: FormStatus) -> Form:
        STATUS.require(form.status, target)
        return records.changed(form, self.clock.now(), {"status": target})
