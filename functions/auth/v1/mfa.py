"""Routes of second factors, version 1."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response

from apikit import errors
from apikit.http import CurrentPerson, PersonRoute, PublicRoute, operation, provide
from apikit.rest import responses
from domain.mfa.code_attempts import CodeSender
from domain.mfa.service import MfaService
from domain.mfa.verifier import SecondFactorVerifier
from domain.mfa.wiring import mfa_service, second_factor_verifier
from domain.people.sign_in import SignIn
from domain.people.wiring import sign_in
from functions.auth.v1.cookies import read_device_cookie
from functions.auth.v1.mfa_schemas import (
    MfaVerificationIn,
    NewPasskeyOut,
    PasskeyIn,
    PasskeyListOut,
    PasskeyOptionsIn,
    PasskeyOptionsOut,
    PasskeyOut,
    RecoveryCodesOut,
    TotpConfirmationIn,
    TotpEnrollmentOut,
)
from functions.auth.v1.public_routes import (
    PREFIX,
    REQUESTS_PER_MINUTE,
    TAG,
    public_operation,
    public_router,
    read_origin,
)
from functions.auth.v1.schemas import LoginOut
from functions.auth.v1.sign_in_responses import respond_signed_in


class PasskeyOptionsRoute(PersonRoute):
    """A route for a signed-in person, and without credentials for a sign-in that waits for a second factor."""

    def authorize(self, request: Request, body: bytes) -> None:
        """Authenticate the person if there are credentials; otherwise count the request of the address.

        Raises what `PersonRoute.authorize` raises, or RateLimitExceeded.
        """
        request.state.person = None
        if "authorization" in request.headers:
            super().authorize(request, body)
        else:
            PublicRoute.authorize(self, request, body)


router = APIRouter(prefix=f"{PREFIX}/mfa", tags=[TAG], route_class=PersonRoute)
public_mfa_router = public_router()
SignIns = Annotated[SignIn, provide(sign_in)]
Verifier = Annotated[SecondFactorVerifier, provide(second_factor_verifier)]
Factors = Annotated[MfaService, provide(mfa_service)]


@router.post(
    "/totp",
    response_model=TotpEnrollmentOut,
    **operation(None, sdk="mfa.enroll_totp", is_sensitive=True),
)
async def enroll_totp(person: CurrentPerson, factors: Factors) -> Response:
    """Create an authenticator app.

    Show the QR code, and confirm with the first code of the app within 30 minutes. An app that is in force stays in force until then.
    """
    enrollment = factors.enroll_totp(person.user_id, session_id=person.session_id)
    return _respond_once(TotpEnrollmentOut.from_enrollment(enrollment))


@router.post(
    "/totp/confirm", response_model=RecoveryCodesOut, **operation(None, sdk="mfa.confirm_totp", problems=(409,))
)
async def confirm_totp(person: CurrentPerson, factors: Factors, body: TotpConfirmationIn) -> Response:
    """Confirm an authenticator app.

    From then on, signing in needs a second factor; the first one ends your other sessions that were started without one. Returns ten
    recovery codes; earlier ones are void. A session without a second factor cannot change those in force: 403 `mfa_required`.
    """
    codes = factors.confirm_totp(person.user_id, body.code, session_id=person.session_id)
    return _respond_once(RecoveryCodesOut(recovery_codes=list(codes)))


@router.delete(
    "/totp",
    status_code=HTTPStatus.NO_CONTENT,
    **operation(None, sdk="mfa.remove_totp", problems=(404, 409), is_sensitive=True),
)
async def remove_totp(person: CurrentPerson, factors: Factors) -> Response:
    """Delete the authenticator app.

    Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
    organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.
    """
    factors.remove_totp(person.user_id, session_id=person.session_id)
    return Response(status_code=HTTPStatus.NO_CONTENT)


@router.post(
    "/recovery-codes",
    response_model=RecoveryCodesOut,
    **operation(None, sdk="mfa.replace_recovery_codes", problems=(409,), is_sensitive=True),
)
async def replace_recovery_codes(person: CurrentPerson, factors: Factors) -> Response:
    """Replace the recovery codes.

    Returns ten new codes; the earlier ones are void. The session needs a second factor: 403 `mfa_required` without one.
    """
    codes = factors.replace_recovery_codes(person.user_id, session_id=person.session_id)
    return _respond_once(RecoveryCodesOut(recovery_codes=list(codes)))


@router.get("/passkeys", response_model=PasskeyListOut, **operation(None, sdk="mfa.list_passkeys"))
async def list_passkeys(person: CurrentPerson, factors: Factors) -> Response:
    """List your passkeys."""
    passkeys = [PasskeyOut.from_passkey(each) for each in factors.list_passkeys(person.user_id)]
    return responses.json_response(PasskeyListOut(object="list", data=passkeys))


async def create_passkey_options(
    request: Request, factors: Factors, verifier: Verifier, sign_ins: SignIns, body: PasskeyOptionsIn
) -> Response:
    """Create options for a passkey.

    Signed in, they are the options to add a passkey, or to confirm with one. With the `mfa_token` of a sign-in, they are the options to
    sign in, and no other credentials are needed.
    """
    person = request.state.person
    if body.mfa_token is not None:
        options = verifier.passkey_options(sign_ins.find_waiting(body.mfa_token).id)
    elif person is None:
        raise errors.AuthenticationFailed("Credentials are missing. Sign in, or send the `mfa_token` of a sign-in.")
    elif body.purpose == "authentication":
        options = verifier.passkey_options(person.user_id)
    else:
        options = factors.registration_options(person.user_id)
    return _respond_once(options)


_options_docs = operation(None, sdk="mfa.create_passkey_options", problems=(409, 410))
_options_docs["openapi_extra"]["x-rate-limit-per-address"] = REQUESTS_PER_MINUTE
router.add_api_route(
    "/passkeys/options",
    create_passkey_options,
    methods=["POST"],
    response_model=PasskeyOptionsOut,
    route_class_override=PasskeyOptionsRoute,
    **_options_docs,
)


@router.post(
    "/passkeys",
    response_model=NewPasskeyOut,
    status_code=HTTPStatus.CREATED,
    **operation(None, sdk="mfa.add_passkey", problems=(409,), is_sensitive=True),
)
async def add_passkey(person: CurrentPerson, factors: Factors, body: PasskeyIn) -> Response:
    """Create a passkey.

    Answers the options of `POST /v1/auth/mfa/passkeys/options`. From then on, signing in needs a second factor; the first one ends your
    other sessions that were started without one. A person has at most 20 passkeys.
    """
    registration = factors.add_passkey(person.user_id, body.name, body.credential, session_id=person.session_id)
    return _respond_once(NewPasskeyOut.from_registration(registration), status=HTTPStatus.CREATED)


@router.delete(
    "/passkeys/{passkey_id}",
    status_code=HTTPStatus.NO_CONTENT,
    **operation(None, sdk="mfa.remove_passkey", problems=(404, 409), is_sensitive=True),
)
async def remove_passkey(
    passkey_id: Annotated[str, Path(description="ID of the passkey.", examples=["psk_01k0a3v5m8f1xq2w7r9tbdc6yz"])],
    person: CurrentPerson,
    factors: Factors,
) -> Response:
    """Delete a passkey.

    Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
    organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.
    """
    factors.remove_passkey(person.user_id, passkey_id, session_id=person.session_id)
    return Response(status_code=HTTPStatus.NO_CONTENT)


@public_mfa_router.post(
    "/mfa/verify",
    response_model=LoginOut,
    **public_operation(
        "mfa.verify",
        problems=(HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.GONE),
    ),
)
async def verify_second_factor(
    request: Request, verifier: Verifier, sign_ins: SignIns, body: MfaVerificationIn
) -> Response:
    """Complete a sign-in.

    Send the `mfa_token` of the sign-in with one second factor: a code, a recovery code, or a passkey. After five wrong codes, start again
    with the password. Codes of a person also have a limit of their own: from the fifth wrong one in a row on, each further attempt has to
    wait (429): 30 s, then twice the last wait, up to an hour. A browser that has signed in before does not wait for the attempts of others.
    """

    def verify(user_id: str, device: str | None) -> object:
        return verifier.verify_second_factor(
            CodeSender(user_id, device=device),
            code=body.code,
            recovery_code=body.recovery_code,
            passkey=body.passkey,
            mfa_token=body.mfa_token,
        )

    signed_in = sign_ins.finish(
        body.mfa_token, verify, device_token=read_device_cookie(request), origin=read_origin(request)
    )
    return respond_signed_in(signed_in, has_cookie=body.cookie)


def _respond_once(form: Any, *, status: int = HTTPStatus.OK) -> Response:
    """Return a response with a secret, which is not stored anywhere."""
    return responses.json_response(form, status=status, headers=responses.NO_STORE)
