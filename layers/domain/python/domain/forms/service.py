"""Use cases of forms beyond those of every published resource: a form must be sound, and can be archived."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor, errors
from apikit.resources import Preconditions, records, versions
from domain.forms.model import STATUS, Form, FormDetails, FormStatus, FormVersion, require_sound


class FormService(versions.PublishingService[Form, FormDetails, FormVersion]):
    """Forms: create, get, list, replace, update, delete, publish, archive, unarchive."""

    record_type = Form
    details_type = FormDetails

    def create_values(self, actor: Actor, details: FormDetails) -> Mapping[str, Any]:
        """A new form's values. Raises InvalidRequest."""
        require_sound(details)
        return records.field_values(details)

    def update_values(self, actor: Actor, record: Form, details: FormDetails) -> Mapping[str, Any]:
        """The draft's new values. Raises InvalidRequest."""
        require_sound(details)
        return records.field_values(details)

    def publish_values(self, record: Form) -> Mapping[str, Any]:
        """It takes submissions from now on. Raises IllegalTransition for an archived form: take it back first."""
        if record.status == "archived":
            raise errors.IllegalTransition(
                "An archived form cannot be published. Unarchive it first.", allowed=[record.status_before_archive]
            )
        return {"status": "published"}

    def archive(
        self,
        actor: Actor,
        form_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Form:
        """It takes no new submissions. Raises NotFound, IllegalTransition, StaleVersion."""
        return self._change(
            actor, form_id, preconditions, lambda form: self._moved(form, "archived"), parent_ids=parent_ids
        )

    def unarchive(
        self,
        actor: Actor,
        form_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Form:
        """It is again what it was. Raises NotFound, IllegalTransition, StaleVersion."""

        def change(form: Form) -> Form:
            if form.status != "archived":
                raise errors.IllegalTransition(
                    "The form is not archived.", allowed=list(STATUS.transitions[form.status])
                )
            return self._moved(form, form.status_before_archive)

        return self._change(actor, form_id, preconditions, change, parent_ids=parent_ids)

    def _moved(self, form: Form, target: FormStatus) -> Form:
        STATUS.require(form.status, target)
        return records.next_version(form, self.clock.now(), {"status": target})
