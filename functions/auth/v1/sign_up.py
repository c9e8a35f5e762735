"""Routes of signing up, version 1: register, verify an address."""

from http import HTTPStatus
from typing import Annotated

from fastapi import Response

from apikit.http import provide
from apikit.rest import responses
from domain.registrations.registration import Registration, RegistrationDetails
from functions.auth.v1.alternatives import require_one_of
from functions.auth.v1.public_routes import public_operation, public_router
from functions.auth.v1.schemas import PersonOut, RegistrationIn, RegistrationOut, VerificationIn, VerificationOut


def _registration() -> Registration:
    from domain.registrations.wiring import registration  # noqa: PLC0415 - it founds organizations, which no other route here needs

    return registration()


router = public_router()
Registrations = Annotated[Registration, provide(_registration)]


@router.post(
    "/register",
    status_code=HTTPStatus.ACCEPTED,
    response_model=RegistrationOut,
    **public_operation("auth.register", problems=(HTTPStatus.GONE,)),
)
async def register(registrations: Registrations, body: RegistrationIn) -> Response:
    """Create an account.

    Sends a mail with a link that verifies the address within 24 hours; then the account and the organization exist. The response is the
    same for an address that has an account: its owner gets a mail that says so. A weak password is rejected with `weak_password`, which
    lists what is missing. At most 5 mails an hour go to one address: a registration beyond that is void, and a password must be set by
    mail after the verification of another one.
    """
    require_one_of(organization_name=body.organization_name, invitation_token=body.invitation_token)
    registrations.register(
        RegistrationDetails(
            email=body.email,
            password=body.password,
            name=body.name,
            locale=body.locale,
            organization_name=body.organization_name or "",
            invitation_token=body.invitation_token or "",
        )
    )
    form = RegistrationOut(status="verification_sent")
    return responses.json_response(form, status=HTTPStatus.ACCEPTED, headers=responses.NO_STORE)


@router.post(
    "/verify-email",
    response_model=VerificationOut,
    **public_operation("auth.verify_email", problems=(HTTPStatus.GONE,)),
)
async def verify_email(registrations: Registrations, body: VerificationIn) -> Response:
    """Verify an e-mail address.

    Creates the account of a registration, with its organization or its membership. The token is that of the link in the mail; it works
    once. If the address was registered with different passwords, none of them is valid: `password_required` is true, and another mail has
    the link that sets a password.
    """
    verification = registrations.verify_email(body.token)
    form = VerificationOut(
        user=PersonOut.from_profile(verification.profile), password_required=verification.needs_password
    )
    return responses.json_response(form, headers=responses.NO_STORE)
