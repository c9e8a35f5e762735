"""The details of an invitation."""

import pytest

from apikit.errors import InvalidRequest
from apikit.resources.records import validate
from domain.builtin_roles import READ_ONLY
from domain.invitations.model import InvitationDetails

BODY = {"email": "eva@Example.com", "role_ids": [READ_ONLY.id]}


def test_the_own_organization_is_the_default() -> None:
    details = validate(InvitationDetails, BODY)
    assert (details.email, details.organization_id, details.name) == ("eva@example.com", None, None)


@pytest.mark.parametrize(
    "change", [{"email": "eva"}, {"role_ids": []}, {"organization_id": "org_1"}, {"status": "accepted"}]
)
def test_invalid_fields_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(InvalidRequest):
        validate(InvitationDetails, {**BODY, **change})
