"""Schemas of second factors, version 1."""

from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, Field, StringConstraints

from apikit.resources import fields
from apikit.rest import payloads
from domain.mfa.model import Passkey
from domain.mfa.service import PasskeyRegistration, TotpEnrollment

MfaToken = Annotated[str, StringConstraints(max_length=100)]
FactorCode = Annotated[str, StringConstraints(max_length=60)]
_CREDENTIAL = {
    "id": "EDx9FfAbp4obx6oll2oC4",
    "rawId": "EDx9FfAbp4obx6oll2oC4",
    "type": "public-key",
    "response": {"clientDataJSON": "eyJ0eXBlIjoi…", "attestationObject": "o2NmbXRkbm9uZ…"},
}
_CODES = [
    "7k2d-x9qm-4tzc-0bvn",
    "m3pw-6r8h-j5gs-2fya",
    "q8ne-1cvt-9bzk-5hxr",
    "0fyj-w4gd-3mps-7nta",
    "d6hc-8rxb-2vqz-k1me",
    "s5ga-t7wn-6jyf-4p3k",
    "z2mv-0kqh-8edx-c9rb",
    "4xtj-5nfs-p1wa-y6gd",
    "h9rk-m2zc-7bve-3qtn",
    "b1ys-6dpx-0whg-8jmf",
]


class TotpEnrollmentOut(BaseModel, defer_build=True):
    """A new authenticator app, which waits for its first code. Shown only once."""

    secret: str = Field(
        description="Secret of the app, to type in by hand: base32, 160 bits.",
        examples=["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"],
    )
    otpauth_url: str = Field(
        description="The secret as a URL, which opens an authenticator app.",
        examples=["otpauth://totp/WedSync:jane%40example.com?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=WedSync"],
    )
    qr_svg: str = Field(
        description="QR code of `otpauth_url`: an SVG element with a title.",
        examples=['<svg role="img" xmlns="http://www.w3.org/2000/svg">…</svg>'],
    )

    @classmethod
    def from_enrollment(cls, enrollment: TotpEnrollment) -> Self:
        """Return the published form."""
        return cls(secret=enrollment.secret, otpauth_url=enrollment.otpauth_url, qr_svg=enrollment.qr_svg)


class TotpConfirmationIn(payloads.Body):
    """The first code of a new authenticator app."""

    code: FactorCode = Field(description="Current code of the app: six digits.", examples=["287082"])


class RecoveryCodesOut(BaseModel, defer_build=True):
    """New recovery codes. Shown only once; earlier codes are void."""

    recovery_codes: list[str] = Field(
        description="Ten codes. Each replaces a second factor once.", examples=[_CODES], min_length=10, max_length=10
    )


class PasskeyOptionsIn(payloads.Body):
    """The ceremony that the options are for."""

    mfa_token: MfaToken | None = Field(
        None,
        description="Token of a sign-in that waits for a second factor: the options are those to sign in. Omit when you are signed in.",
        examples=[None],
    )
    purpose: Literal["registration", "authentication"] = Field(
        "registration",
        description="`registration`: add a passkey. `authentication`: confirm with a passkey, for `POST /v1/auth/step-up`. With "
        "`mfa_token`, always `authentication`. Default: registration.",
        examples=["registration"],
    )


class PasskeyOptionsOut(BaseModel, defer_build=True, extra="allow"):
    """WebAuthn options in the browser's JSON, valid for 5 minutes and for one answer.

    They are the argument of `PublicKeyCredential.parseCreationOptionsFromJSON` or, to sign in or to confirm, of
    `PublicKeyCredential.parseRequestOptionsFromJSON`.
    """

    challenge: str = Field(
        description="Challenge that the answer contains, in base64url.",
        examples=["xi30GPGAFYRxVDpY1sM10DaLzVQG66nv-_7RUazH0vI"],
    )
    timeout: int = Field(description="Time for the answer in milliseconds.", examples=[300_000])


class PasskeyIn(payloads.Body):
    """A new passkey."""

    name: fields.Label = Field(description="Name of the passkey, to recognize it.", examples=["Jane's laptop"])
    credential: dict[str, Any] = Field(
        description="Answer of `navigator.credentials.create()` in the browser's JSON: `credential.toJSON()`.",
        examples=[_CREDENTIAL],
    )


class PasskeyOut(BaseModel, defer_build=True):
    """A passkey."""

    id: str = Field(description="Unique ID.", examples=["psk_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: Literal["passkey"] = Field("passkey", description="Always `passkey`.", examples=["passkey"])
    name: str = Field(description="Name of the passkey.", examples=["Jane's laptop"])
    is_synced: bool = Field(
        description="True if the passkey is backed up, so that other devices of the person may have it.",
        examples=[True],
    )
    created_at: fields.Moment = Field(description="Time of creation.", examples=["2026-03-01T09:30:00.000Z"])
    last_used_at: fields.Moment | None = Field(
        description="Time of the last sign-in with the passkey.", examples=["2026-03-01T09:30:00.000Z"]
    )

    @classmethod
    def from_passkey(cls, passkey: Passkey) -> Self:
        """Return the published form."""
        return cls(
            id=passkey.id,
            object="passkey",
            name=passkey.name,
            is_synced=passkey.is_synced,
            created_at=passkey.created_at,
            last_used_at=passkey.last_used_at,
        )


class NewPasskeyOut(PasskeyOut, defer_build=True):
    """A new passkey, with recovery codes for a person who had none."""

    recovery_codes: list[str] | None = Field(
        description="Ten recovery codes, shown only once, if the person had none.", examples=[_CODES]
    )

    @classmethod
    def from_registration(cls, registration: PasskeyRegistration) -> Self:
        """Return the published form."""
        passkey = PasskeyOut.from_passkey(registration.passkey)
        return cls(**dict(passkey), recovery_codes=list(registration.recovery_codes) or None)


class MfaVerificationIn(payloads.Body):
    """The second factor of a sign-in: one of `code`, `recovery_code` and `passkey`."""

    mfa_token: MfaToken = Field(
        description="Token of the sign-in, from the error `mfa_required`.",
        examples=["mfa_xi30GPGAFYRxVDpY1sM10DaLzVQG66nv-_7RUazH0vI"],
    )
    code: FactorCode | None = Field(
        None, description="Current code of the authenticator app: six digits.", examples=["287082"]
    )
    recovery_code: FactorCode | None = Field(None, description="Recovery code. It works once.", examples=[None])
    passkey: dict[str, Any] | None = Field(
        None,
        description="Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's "
        "JSON.",
        examples=[None],
    )
    cookie: bool = Field(
        default=False,
        description="True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host.",
        examples=[False],
    )


class PasskeyListOut(BaseModel, defer_build=True):
    """The passkeys of a person: all of them, oldest first."""

    object: Literal["list"] = Field("list", description="Always `list`.", examples=["list"])
    data: list[PasskeyOut] = Field(description="The passkeys, at most 20.")
