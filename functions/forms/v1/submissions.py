"""Routes of a form's submissions, version 1."""

from apikit.rest import ResourceSpec, endpoints, resource_routes
from domain.form_submissions.model import FormSubmission
from domain.form_submissions.wiring import form_submission_service
from domain.jobs.job_start import start_job
from functions.forms.v1.schemas import FormSubmissionIn, FormSubmissionOut, FormSubmissionPatch

SPEC = ResourceSpec(
    record=FormSubmission,
    tag="Form submissions",
    service=form_submission_service,
    create_body=FormSubmissionIn,
    patch_body=FormSubmissionPatch,
    response=FormSubmissionOut,
    start_job=start_job,
)

router = resource_routes(SPEC)

_ACTION_DESCRIPTIONS = {
    "submit": "Submit a draft. It must contain every required answer, and the form must not be archived.",
    "review": "Mark a submission as reviewed. Its answers can no longer change.",
    "archive": "Archive a submission. Allowed from any other status.",
}
endpoints.add_actions(router, SPEC, _ACTION_DESCRIPTIONS)
