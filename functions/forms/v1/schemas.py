"""What forms and submissions look like over HTTP, version 1. Their fields are documented where they are defined, in the models."""

from apikit.rest.payloads import body_schema, form_schema, patch_schema, response_schema
from domain.form_submissions.model import FormSubmission, FormSubmissionDetails
from domain.forms.model import Form, FormDetails, FormVersion

FormIn = body_schema(FormDetails, "Fields to create or replace a form.")
FormPatch = patch_schema(FormIn, "Fields of a form to change. Null clears a field (RFC 7396).")
FormOut = response_schema(
    Form, "A form: questions for couples and guests. It is a draft; its published versions are separate."
)
FormVersionOut = form_schema(FormVersion, "A published version of a form. It never changes.")

FormSubmissionIn = body_schema(FormSubmissionDetails, "Fields to create or replace a submission.")
FormSubmissionPatch = patch_schema(
    FormSubmissionIn, "Fields of a submission to change. Null clears a field (RFC 7396). Answers are merged one by one."
)
FormSubmissionOut = response_schema(FormSubmission, "A submission: the answers to one version of a form.")
