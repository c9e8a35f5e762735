"""What forms and submissions look like over HTTP, version 1. Their fields are documented where they are defined, in the models."""

from apikit.web.schemas import answer_of, body_of, form_of, partial_of
from domain.form_submissions.model import FormSubmission, FormSubmissionDetails
from domain.forms.model import Form, FormDetails, FormVersion

FormIn = body_of(FormDetails, "A form to create, or the whole of one to replace.")
FormPatch = partial_of(FormIn, "Fields of a form to change; null clears one (RFC 7396).")
FormOut = answer_of(Form, "A form: questions for couples and guests. It is a draft beside its published versions.")
FormVersionOut = form_of(FormVersion, "A form as it was published; it never changes.")

FormSubmissionIn = body_of(FormSubmissionDetails, "A submission to create, or the whole of one to replace.")
FormSubmissionPatch = partial_of(
    FormSubmissionIn, "Fields of a submission to change; null clears one (RFC 7396). Answers merge one by one."
)
FormSubmissionOut = answer_of(FormSubmission, "A submission: the answers to one version of a form.")
