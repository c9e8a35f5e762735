"""Schemas of signing up and in, version 1."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, StringConstraints

from apikit import Environment
from apikit.resources import fields
from apikit.rest import payloads
from domain.passwords.password_rules import MAX_INPUT_LENGTH
from domain.people.model import Profile
from domain.sessions.model import IssuedTokens, Session

Password = Annotated[str, StringConstraints(max_length=MAX_INPUT_LENGTH)]
OneTimeToken = Annotated[str, StringConstraints(max_length=200)]
RefreshTokenText = Annotated[str, StringConstraints(max_length=400)]
OrganizationId = Annotated[str, fields.id_constraint("org")]
_USER_ID, _ORGANIZATION_ID = "usr_01k0a3v5m8f1xq2w7r9tbdc6yz", "org_01k0a3v5m8f1xq2w7r9tbdc6yz"
_EMAIL, _PASSWORD = "jane@example.com", "correct horse battery staple"
_RULES = "New password: 10 to 1,024 characters of any kind. Common ones, and those that consist of your name or address, are rejected."
_TIME = "2026-03-01T09:30:00.000Z"
_JWT = "eyJhbGciOiJSUzI1NiIsInR5cCI6ImF0K2p3dCJ9…"


class RegistrationIn(payloads.Body):
    """A registration: of a new organization (`organization_name`), or of an invited person (`invitation_token`)."""

    email: fields.Email = Field(description="E-mail address; a mail with a link goes to it.", examples=[_EMAIL])
    password: Password = Field(description=_RULES, examples=[_PASSWORD])
    name: fields.Name = Field(description="Name of the person.", examples=["Jane Doe"])
    organization_name: fields.Name | None = Field(
        None, description="Name of the new organization. Required without `invitation_token`.", examples=["Hotel Lago"]
    )
    invitation_token: OneTimeToken | None = Field(
        None, description="Token of an invitation, instead of `organization_name`.", examples=[None]
    )
    locale: fields.Locale | None = Field(
        None, description="BCP 47 language tag of mails to the person. Default: en.", examples=["it"]
    )


class RegistrationOut(BaseModel, defer_build=True):
    """The answer to every registration."""

    status: Literal["verification_sent"] = Field(
        description="Always `verification_sent`.", examples=["verification_sent"]
    )


class VerificationIn(payloads.Body):
    """The token of the link in the mail."""

    token: OneTimeToken = Field(
        description="Token of the link in the mail.", examples=["vfy_vQ0mRk1b7cY4sT2xWnE6hJ8pL3zU5aD9fG0iK2oM4qS"]
    )


class PersonOut(BaseModel, defer_build=True):
    """A person with an account."""

    id: str = Field(description="Unique ID.", examples=[_USER_ID])
    object: Literal["person"] = Field("person", description="Always `person`.", examples=["person"])
    email: str = Field(description="E-mail address.", examples=[_EMAIL])
    name: str = Field(description="Name of the person.", examples=["Jane Doe"])
    locale: str = Field(description="BCP 47 language tag of mails to the person.", examples=["it"])
    mfa_methods: list[str] = Field(
        description="Second factors in force: `totp`, `passkey`, `recovery_code`.", examples=[["totp", "recovery_code"]]
    )
    organization_ids: list[str] = Field(
        description="IDs of the organizations that the person belongs to, oldest first.", examples=[[_ORGANIZATION_ID]]
    )
    password_changed_at: fields.Moment = Field(description="Time of the password's last change.", examples=[_TIME])
    created_at: fields.Moment = Field(description="Time of creation.", examples=[_TIME])
    updated_at: fields.Moment = Field(description="Time of the last change.", examples=[_TIME])

    @classmethod
    def from_profile(cls, profile: Profile) -> Self:
        """Return the published form."""
        user = profile.user
        return cls(
            id=user.id,
            object="person",
            email=user.email,
            name=user.name,
            locale=user.locale,
            mfa_methods=list(user.mfa_methods),
            organization_ids=list(profile.organization_ids),
            password_changed_at=user.password_changed_at,
            created_at=user.created_at,
            updated_at=user.updated_at,
        )


class VerificationOut(BaseModel, defer_build=True):
    """The person that a verification created."""

    user: PersonOut = Field(description="The person.")
    password_required: bool = Field(
        description="True if the person has to set a password, with the link of another mail: the address was registered with different "
        "passwords, so none of them is valid.",
        examples=[False],
    )


class LoginIn(payloads.Body):
    """A sign-in with a password."""

    email: fields.Email = Field(description="E-mail address of the account.", examples=[_EMAIL])
    password: Password = Field(description="Password of the account.", examples=[_PASSWORD])
    cookie: bool = Field(
        default=False,
        description="True to get the refresh token as a cookie instead, which scripts cannot read. For web pages on our own host.",
        examples=[False],
    )
    organization_id: OrganizationId | None = Field(
        None, description="ID of the organization to act for. Default: the oldest one.", examples=[_ORGANIZATION_ID]
    )
    environment: Environment = Field(
        "live",
        description="Environment of the tokens: `live` or `test` (the sandbox). Default: live.",
        examples=["live"],
    )


class TokensOut(BaseModel, defer_build=True):
    """New tokens of a session. Shown only once."""

    access_token: str = Field(description="Access token (JWT), for `Authorization: Bearer`.", examples=[_JWT])
    token_type: Literal["Bearer"] = Field("Bearer", description="Always `Bearer`.", examples=["Bearer"])
    expires_in: int = Field(description="Lifetime of the access token in seconds.", examples=[3600])
    refresh_token: str | None = Field(
        description="Token that gets the next tokens, once; null if it was sent as a cookie.",
        examples=["rt_01k0a3v5m8f1xq2w7r9tbdc6yz…"],
    )


class LoginOut(TokensOut, defer_build=True):
    """A new session with its person."""

    user: PersonOut = Field(description="The person who signed in.")


class RefreshIn(payloads.Body):
    """The refresh token, unless it is sent as a cookie."""

    refresh_token: RefreshTokenText | None = Field(
        None,
        description="Refresh token of the last response. Omit it to use the cookie.",
        examples=["rt_01k0a3v5m8f1xq2w7r9tbdc6yz…"],
    )
    organization_id: OrganizationId | None = Field(
        None,
        description="ID of another organization to act for from now on. Omit to keep.",
        examples=[_ORGANIZATION_ID],
    )
    environment: Environment | None = Field(
        None, description="Environment from now on: `live` or `test`. Omit to keep.", examples=["live"]
    )


class PasswordResetIn(payloads.Body):
    """A request for a new password."""

    email: fields.Email = Field(description="E-mail address of the account.", examples=[_EMAIL])


class PasswordResetOut(BaseModel, defer_build=True):
    """The answer to every request for a new password."""

    status: Literal["reset_sent"] = Field(description="Always `reset_sent`.", examples=["reset_sent"])


class PasswordConfirmationIn(payloads.Body):
    """A new password, with the token of the link in the mail."""

    token: OneTimeToken = Field(
        description="Token of the link in the mail.", examples=["rst_vQ0mRk1b7cY4sT2xWnE6hJ8pL3zU5aD9fG0iK2oM4qS"]
    )
    password: Password = Field(description=_RULES, examples=[_PASSWORD])


class PasswordChangeIn(payloads.Body):
    """A new password, with the current one."""

    current_password: Password = Field(description="Current password.", examples=[_PASSWORD])
    password: Password = Field(description=_RULES, examples=["another horse battery"])


class ProfilePatch(payloads.Body):
    """Changes of the own profile."""

    name: fields.Name | None = Field(None, description="Name of the person. Omit to keep.", examples=["Jane Roe"])
    locale: fields.Locale | None = Field(
        None, description="BCP 47 language tag of mails to the person. Omit to keep; null for en.", examples=["de-CH"]
    )


class SessionOut(BaseModel, defer_build=True):
    """A session of the person."""

    id: str = Field(description="Unique ID.", examples=["ses_01k0a3v5m8f1xq2w7r9tbdc6yz"])
    object: Literal["session"] = Field("session", description="Always `session`.", examples=["session"])
    is_current: bool = Field(description="True for the session of this request.", examples=[True])
    device: str = Field(description="User agent of the sign-in.", examples=["Mozilla/5.0 (Macintosh) Firefox/140.0"])
    address: str = Field(description="IP address of the sign-in.", examples=["192.0.2.1"])
    organization_id: str | None = Field(
        description="ID of the organization that the session acts for.", examples=[_ORGANIZATION_ID]
    )
    environment: Environment = Field(description="Environment: `live` or `test`.", examples=["live"])
    has_mfa: bool = Field(description="True if a second factor was used.", examples=[False])
    created_at: fields.Moment = Field(description="Time of the sign-in.", examples=[_TIME])
    last_used_at: fields.Moment = Field(description="Time of the last refresh.", examples=[_TIME])
    expires_at: fields.Moment = Field(
        description="Time at which the session ends.", examples=["2026-03-31T09:30:00.000Z"]
    )

    @classmethod
    def from_session(cls, session: Session, *, current_id: str) -> Self:
        """Return the published form."""
        return cls(
            id=session.id,
            object="session",
            is_current=session.id == current_id,
            device=session.device,
            address=session.address,
            organization_id=session.organization_id or None,
            environment=session.environment,
            has_mfa=session.has_mfa,
            created_at=session.created_at,
            last_used_at=session.last_used_at,
            expires_at=session.expires_at,
        )


class SessionListOut(BaseModel, defer_build=True):
    """The sessions of a person: all of them, newest first."""

    object: Literal["list"] = Field("list", description="Always `list`.", examples=["list"])
    data: list[SessionOut] = Field(description="The sessions, at most 20.")


class StepUpIn(payloads.Body):
    """A proof of who you are: one of the fields."""

    password: Password | None = Field(
        None, description="Password of the account, for a person without a second factor.", examples=[_PASSWORD]
    )
    code: Annotated[str, StringConstraints(max_length=20)] | None = Field(
        None, description="Current code of the authenticator app.", examples=[None]
    )
    passkey: dict[str, object] | None = Field(
        None,
        description="Answer of `navigator.credentials.get()` to the options of `POST /v1/auth/mfa/passkeys/options`, in the browser's "
        "JSON.",
        examples=[None],
    )


class StepUpOut(BaseModel, defer_build=True):
    """An access token with a fresh `auth_time`. The refresh token stays valid."""

    access_token: str = Field(description="Access token (JWT), for `Authorization: Bearer`.", examples=[_JWT])
    token_type: Literal["Bearer"] = Field("Bearer", description="Always `Bearer`.", examples=["Bearer"])
    expires_in: int = Field(description="Lifetime of the access token in seconds.", examples=[3600])

    @classmethod
    def from_tokens(cls, tokens: IssuedTokens) -> Self:
        """Return the published form."""
        return cls(access_token=tokens.access_token, expires_in=tokens.expires_in)
