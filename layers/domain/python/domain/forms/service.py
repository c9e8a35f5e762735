"""Use cases of forms in addition to those of every published resource: a form must be consistent, and can be archived."""

from collections.abc import Mapping
from typing import Any

from apikit import Actor, errors
from apikit.resources import Preconditions, records, versions
from domain.forms.model import STATUS, Form, FormDetails, FormStatus, FormVersion, require_valid_form


class FormService(versions.PublishingService[Form, FormDetails, FormVersion]):
    """Forms: create, get, list, replace, update, delete, publish, archive, unarchive."""

    record_type = Form
    details_type = FormDetails

    def create_values(self, actor: Actor, details: FormDetails) -> Mapping[str, Any]:
        """Return a new form's values. Raises InvalidRequest."""
        require_valid_form(details)
        return records.field_values(details)

    def update_values(self, actor: Actor, record: Form, details: FormDetails) -> Mapping[str, Any]:
        """Return the draft's new values. Raises InvalidRequest."""
        require_valid_form(details)
        return records.field_values(details)

    def publish_values(self, record: Form) -> Mapping[str, Any]:
        """Return the status of a published form. Raises IllegalTransition for an archived form."""
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
        """Archive the form; it accepts no new submissions. Raises NotFound, IllegalTransition, StaleVersion."""
        return self.change_record(
            actor, form_id, preconditions, lambda form: self._change_status(form, "archived"), parent_ids=parent_ids
        )

    def unarchive(
        self,
        actor: Actor,
        form_id: str,
        *,
        preconditions: Preconditions | None,
        parent_ids: Mapping[str, str] = records.NO_PARENT,
    ) -> Form:
        """Return the form to its previous status. Raises NotFound, IllegalTransition, StaleVersion."""

        def change(form: Form) -> Form:
            if form.status != "archived":
                raise errors.IllegalTransition(
                    "The form is not archived.", allowed=list(STATUS.transitions[form.status])
                )
            return self._change_status(form, form.status_before_archive)

        return self.change_record(actor, form_id, preconditions, change, parent_ids=parent_ids)

    def _change_status(self, form: Form, target: FormStatus) -> Form:
        STATUS.require(form.status, target)
        return records.next_version(form, self.clock.now(), {"status": target})
