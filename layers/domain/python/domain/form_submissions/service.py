"""Use cases of form submissions in addition to those of every resource: answers to a published form, and transitions of the status."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from apikit import Actor, Clock, Tenant, errors
from apikit.resources import Directory, StatefulService, records, stores, versions
from domain.form_submissions.answers import validate_answers
from domain.form_submissions.model import ACTIONS, EDITABLE_STATUSES, STATUS, FormSubmission, FormSubmissionDetails
from domain.forms.model import Form, FormVersion

_COMPLETE_STATUSES = frozenset({"submitted", "reviewed"})


class FormSubmissionService(StatefulService[FormSubmission, FormSubmissionDetails]):
    """Submissions of a form: create, get, list, replace, update, delete, and one action per transition."""

    record_type = FormSubmission
    details_type = FormSubmissionDetails
    machine, actions = STATUS, ACTIONS

    def __init__(
        self,
        store: stores.Store[FormSubmission],
        clock: Clock,
        directory: Directory | None = None,
        *,
        forms: versions.VersionStore[Form, FormVersion],
    ) -> None:
        super().__init__(store, clock, directory)
        self._forms = forms

    def transition_values(self, actor: Actor, record: FormSubmission, target: str) -> Mapping[str, Any]:
        """Return the validated answers of a submission. Raises InvalidRequest, Conflict when the form is archived, NotFound."""
        if target != "submitted":
            return {}
        self._active_form(record.tenant, record.form_id)
        form = self._version(actor.tenant, record.form_id, record.form_version)
        return {"answers": validate_answers(form, record.answers, is_complete=True)}

    def new_record(
        self, actor: Actor, details: FormSubmissionDetails, parent_ids: Mapping[str, str] = records.NO_PARENT
    ) -> FormSubmission:
        """Return a new submission; a draft by default. Raises NotFound, InvalidRequest, Conflict."""
        status = details.status or "draft"
        if status not in EDITABLE_STATUSES:
            fault = f"the status of a new submission must be one of: {', '.join(sorted(EDITABLE_STATUSES))}"
            raise errors.InvalidRequest.from_errors([errors.FieldError("invalid_status", fault, pointer="/status")])
        form_id = parent_ids["form_id"]
        form = self._active_form(actor.tenant, form_id)
        details = replace(details, form_version=details.form_version or form.published_version, status=status)
        return super().new_record(actor, self._validate_details(actor.tenant, form_id, details), parent_ids)

    def update_values(self, actor: Actor, record: FormSubmission, details: FormSubmissionDetails) -> Mapping[str, Any]:
        """Return the new values. Raises InvalidRequest, IllegalTransition; Conflict when the answers can no longer change."""
        status = self.next_status(record, details.status)
        if status == "submitted" != record.status:
            self._active_form(record.tenant, record.form_id)
        details = replace(details, form_version=details.form_version or record.form_version, status=status)
        if not _has_same_answers(details, record) or (details.status, record.status) == ("submitted", "draft"):
            details = self._validate_details(actor.tenant, record.form_id, details)
        if record.status not in EDITABLE_STATUSES and not _has_same_answers(details, record):
            raise errors.Conflict(f"The submission is {record.status}. Its answers can no longer change.")
        return records.field_values(details)

    def _validate_details(self, tenant: Tenant, form_id: str, details: FormSubmissionDetails) -> FormSubmissionDetails:
        """Return the details with the form's version and its validated answers. Raises InvalidRequest."""
        form = self._version(tenant, form_id, details.form_version)
        answers = validate_answers(form, details.answers, is_complete=details.status in _COMPLETE_STATUSES)
        return replace(details, form_version=form.number, answers=answers)

    def _version(self, tenant: Tenant, form_id: str, number: int | None) -> FormVersion:
        return versions.require_version(self._forms, tenant, form_id, number, pointer="/form_version")

    def _active_form(self, tenant: Tenant, form_id: str) -> Form:
        """Return the form, which accepts submissions. Raises Conflict when it is archived, NotFound when it is deleted."""
        try:
            form = self._forms.get(tenant, form_id)
        except errors.ResourceDeleted as error:
            raise errors.NotFound("The form does not exist.") from error
        if form.status == "archived":
            raise errors.Conflict("The form is archived and does not accept new submissions. Unarchive it first.")
        return form


def _has_same_answers(details: FormSubmissionDetails, record: FormSubmission) -> bool:
    """Return whether the answers and the form's version are the record's."""
    return (details.answers, details.form_version) == (record.answers, record.form_version)
