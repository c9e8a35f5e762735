"""Schemas of forms and submissions over HTTP, version 1. Their models document the fields."""

from apikit.rest import payloads
from domain.form_submissions.model import FormSubmission, FormSubmissionDetails
from domain.forms.model import Form, FormDetails, FormVersion

FormIn = payloads.body_schema(FormDetails, "Fields to create or replace a form.")
FormPatch = payloads.patch_schema(FormIn, "Fields of a form to change. Null clears a field (RFC 7396).")
FormOut = payloads.response_schema(
    Form, "A form: questions for couples and guests. It is a draft; its published versions are separate."
)
FormVersionOut = payloads.form_schema(FormVersion, "A published version of a form. It never changes.")

FormSubmissionIn = payloads.body_schema(FormSubmissionDetails, "Fields to create or replace a submission.")
FormSubmissionPatch = payloads.patch_schema(
    FormSubmissionIn, "Fields of a submission to change. Null clears a field (RFC 7396). Answers are merged one by one."
)
FormSubmissionOut = payloads.response_schema(FormSubmission, "A submission: the answers to one version of a form.")
