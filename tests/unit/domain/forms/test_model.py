"""What makes a form sound, and what an archived one goes back to."""

import pytest

from domain.forms.model import STATUS, FormStatus
from tests.builders import a_form


@pytest.mark.parametrize(("published_version", "status"), [(None, "draft"), (2, "published")])
def test_an_archived_form_goes_back_to_what_it_was(published_version: int | None, status: FormStatus) -> None:
    form = a_form(status="archived", published_version=published_version)
    assert form.status_before_archive == status
    STATUS.require("archived", status)
