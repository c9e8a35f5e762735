"""Accounts of people: registration, sessions, passwords and second factors. Generated from the OpenAPI document by `make sdks`; do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, overload

from wedsync._requests import Operation
from wedsync._resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync import models, types
    from wedsync._pages import AsyncPages, Page
    from wedsync.resources.mfa import AsyncMfa, Mfa

_REGISTER = Operation(
    "POST",
    "/v1/auth/register",
    result="Registration",
    body="email password name organization_name invitation_token locale",
    has_body=True,
    needs_body=True,
    has_credentials=False,
)
_VERIFY_EMAIL = Operation(
    "POST", "/v1/auth/verify-email", result="Verification", body="token", has_body=True, needs_body=True, has_credentials=False
)
_LOGIN = Operation(
    "POST",
    "/v1/auth/login",
    result="Login",
    body="email password cookie organization_id environment",
    has_body=True,
    needs_body=True,
    has_credentials=False,
)
_REFRESH = Operation(
    "POST", "/v1/auth/refresh", result="Tokens", body="refresh_token organization_id environment", has_body=True, has_credentials=False
)
_RESET_PASSWORD = Operation(
    "POST", "/v1/auth/password/reset", result="PasswordReset", body="email", has_body=True, needs_body=True, has_credentials=False
)
_CONFIRM_PASSWORD = Operation(
    "POST", "/v1/auth/password/confirm", returns="nothing", body="token password", has_body=True, needs_body=True, has_credentials=False
)
_CHANGE_PASSWORD = Operation(
    "POST", "/v1/auth/password/change", returns="nothing", body="current_password password", has_body=True, needs_body=True
)
_GET_ME = Operation("GET", "/v1/auth/me", result="Person")
_UPDATE_ME = Operation("PATCH", "/v1/auth/me", result="Person", body="name locale", has_body=True, needs_body=True)
_LIST_SESSIONS = Operation("GET", "/v1/auth/sessions", result="SessionList")
_DELETE_OTHER_SESSIONS = Operation("DELETE", "/v1/auth/sessions", returns="nothing")
_DELETE_SESSION = Operation("DELETE", "/v1/auth/sessions/{session_id}", returns="nothing")
_LOGOUT = Operation("POST", "/v1/auth/logout", returns="nothing")
_STEP_UP = Operation("POST", "/v1/auth/step-up", result="StepUp", body="password code passkey", has_body=True, needs_body=True)


class Auth(Resource):
    """Accounts of people: registration, sessions, passwords and second factors."""

    @cached_property
    def mfa(self) -> Mfa:
        """Accounts of people: registration, sessions, passwords and second factors."""
        from wedsync.resources.mfa import Mfa  # noqa: PLC0415

        return Mfa(self._transport)

    @overload
    def register(self, body: types.RegistrationInput, /, **options: Unpack[types.RequestOptions]) -> models.Registration: ...
    @overload
    def register(self, /, **fields: Unpack[types.AuthRegisterFields]) -> models.Registration: ...
    def register(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an account.

        Sends a mail with a link that verifies the address within 24 hours; then the account and the organization exist. The response is the
        same for an address that has an account: its owner gets a mail that says so. A weak password is rejected with `weak_password`, which
        lists what is missing. At most 5 mails an hour go to one address: a registration beyond that is void, and a password must be set by
        mail after the verification of another one.
        """
        return self._call(_REGISTER, body=body, keywords=dict(fields))

    @overload
    def verify_email(self, body: types.VerificationInput, /, **options: Unpack[types.RequestOptions]) -> models.Verification: ...
    @overload
    def verify_email(self, /, **fields: Unpack[types.AuthVerifyEmailFields]) -> models.Verification: ...
    def verify_email(self, body: Any = None, /, **fields: Any) -> Any:
        """Verify an e-mail address.

        Creates the account of a registration, with its organization or its membership. The token is that of the link in the mail; it works
        once. If the address was registered with different passwords, none of them is valid: `password_required` is true, and another mail
        has the link that sets a password.
        """
        return self._call(_VERIFY_EMAIL, body=body, keywords=dict(fields))

    @overload
    def login(self, body: types.LoginInput, /, **options: Unpack[types.RequestOptions]) -> models.Login: ...
    @overload
    def login(self, /, **fields: Unpack[types.AuthLoginFields]) -> models.Login: ...
    def login(self, body: Any = None, /, **fields: Any) -> Any:
        """Start a session.

        Returns an access token, a refresh token and the person. A person with a second factor gets 401 `mfa_required` with `mfa_token` and
        `mfa_methods`, for `POST /v1/auth/mfa/verify`. An unknown address and a wrong password get the same error. After several wrong
        passwords, each further attempt has to wait (429): 1 s, then twice the last wait, up to 15 minutes; a browser that has signed in
        before does not wait for the attempts of others.
        """
        return self._call(_LOGIN, body=body, keywords=dict(fields))

    @overload
    def refresh(self, body: types.RefreshInput, /, **options: Unpack[types.RequestOptions]) -> models.Tokens: ...
    @overload
    def refresh(self, /, **fields: Unpack[types.AuthRefreshFields]) -> models.Tokens: ...
    def refresh(self, body: Any = None, /, **fields: Any) -> Any:
        """Refresh tokens.

        Returns the next access token and refresh token. The refresh token may be sent again within 10 s, for the same response; later it
        ends the session (`token_reused`). With the cookie, the next refresh token comes as a cookie, too.
        """
        return self._call(_REFRESH, body=body, keywords=dict(fields))

    @overload
    def reset_password(self, body: types.PasswordResetInput, /, **options: Unpack[types.RequestOptions]) -> models.PasswordReset: ...
    @overload
    def reset_password(self, /, **fields: Unpack[types.AuthResetPasswordFields]) -> models.PasswordReset: ...
    def reset_password(self, body: Any = None, /, **fields: Any) -> Any:
        """Reset a password.

        Sends a mail with a link that sets a new password within an hour. The response is the same for an address without an account. At
        most 5 mails an hour go to one address.
        """
        return self._call(_RESET_PASSWORD, body=body, keywords=dict(fields))

    @overload
    def confirm_password(self, body: types.PasswordConfirmationInput, /, **options: Unpack[types.RequestOptions]) -> None: ...
    @overload
    def confirm_password(self, /, **fields: Unpack[types.AuthConfirmPasswordFields]) -> None: ...
    def confirm_password(self, body: Any = None, /, **fields: Any) -> Any:
        """Confirm a new password.

        Ends all sessions. The token is that of the link in the mail; it works once. Second factors stay in force.
        """
        return self._call(_CONFIRM_PASSWORD, body=body, keywords=dict(fields))

    @overload
    def change_password(self, body: types.PasswordChangeInput, /, **options: Unpack[types.RequestOptions]) -> None: ...
    @overload
    def change_password(self, /, **fields: Unpack[types.AuthChangePasswordFields]) -> None: ...
    def change_password(self, body: Any = None, /, **fields: Any) -> Any:
        """Change your password.

        Ends your other sessions.
        """
        return self._call(_CHANGE_PASSWORD, body=body, keywords=dict(fields))

    def get_me(self, **options: Unpack[types.RequestOptions]) -> models.Person:
        """Get your account."""
        result: models.Person = self._call(_GET_ME, keywords=dict(options))
        return result

    @overload
    def update_me(self, body: types.ProfilePatch, /, **options: Unpack[types.RequestOptions]) -> models.Person: ...
    @overload
    def update_me(self, /, **fields: Unpack[types.AuthUpdateMeFields]) -> models.Person: ...
    def update_me(self, body: Any = None, /, **fields: Any) -> Any:
        """Update your account.

        Changes your name and the language of mails to you. A new name is that of your user in every organization, too.
        """
        return self._call(_UPDATE_ME, body=body, keywords=dict(fields))

    def list_sessions(self, **options: Unpack[types.RequestOptions]) -> models.SessionList:
        """List your sessions."""
        result: models.SessionList = self._call(_LIST_SESSIONS, keywords=dict(options))
        return result

    def delete_other_sessions(self, **options: Unpack[types.RequestOptions]) -> None:
        """Delete other sessions.

        The session of this request stays.
        """
        self._call(_DELETE_OTHER_SESSIONS, keywords=dict(options))

    def delete_session(self, session_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a session.

        Its tokens are rejected from the next request on.
        """
        self._call(_DELETE_SESSION, session_id, keywords=dict(options))

    def logout(self, **options: Unpack[types.RequestOptions]) -> None:
        """Delete the current session.

        Its access tokens and refresh token are rejected from the next request on.
        """
        self._call(_LOGOUT, keywords=dict(options))

    @overload
    def step_up(self, body: types.StepUpInput, /, **options: Unpack[types.RequestOptions]) -> models.StepUp: ...
    @overload
    def step_up(self, /, **fields: Unpack[types.AuthStepUpFields]) -> models.StepUp: ...
    def step_up(self, body: Any = None, /, **fields: Any) -> Any:
        """Confirm your identity.

        Returns an access token for sensitive operations, which is good for 10 minutes of them. Send a code of your authenticator app or a
        passkey; without a second factor, your password. The password of a person with a second factor gets 403 `mfa_required`.
        """
        return self._call(_STEP_UP, body=body, keywords=dict(fields))


class AsyncAuth(AsyncResource):
    """Accounts of people: registration, sessions, passwords and second factors."""

    @cached_property
    def mfa(self) -> AsyncMfa:
        """Accounts of people: registration, sessions, passwords and second factors."""
        from wedsync.resources.mfa import AsyncMfa  # noqa: PLC0415

        return AsyncMfa(self._transport)

    @overload
    async def register(self, body: types.RegistrationInput, /, **options: Unpack[types.RequestOptions]) -> models.Registration: ...
    @overload
    async def register(self, /, **fields: Unpack[types.AuthRegisterFields]) -> models.Registration: ...
    async def register(self, body: Any = None, /, **fields: Any) -> Any:
        """Create an account."""
        return await self._call(_REGISTER, body=body, keywords=dict(fields))

    @overload
    async def verify_email(self, body: types.VerificationInput, /, **options: Unpack[types.RequestOptions]) -> models.Verification: ...
    @overload
    async def verify_email(self, /, **fields: Unpack[types.AuthVerifyEmailFields]) -> models.Verification: ...
    async def verify_email(self, body: Any = None, /, **fields: Any) -> Any:
        """Verify an e-mail address."""
        return await self._call(_VERIFY_EMAIL, body=body, keywords=dict(fields))

    @overload
    async def login(self, body: types.LoginInput, /, **options: Unpack[types.RequestOptions]) -> models.Login: ...
    @overload
    async def login(self, /, **fields: Unpack[types.AuthLoginFields]) -> models.Login: ...
    async def login(self, body: Any = None, /, **fields: Any) -> Any:
        """Start a session."""
        return await self._call(_LOGIN, body=body, keywords=dict(fields))

    @overload
    async def refresh(self, body: types.RefreshInput, /, **options: Unpack[types.RequestOptions]) -> models.Tokens: ...
    @overload
    async def refresh(self, /, **fields: Unpack[types.AuthRefreshFields]) -> models.Tokens: ...
    async def refresh(self, body: Any = None, /, **fields: Any) -> Any:
        """Refresh tokens."""
        return await self._call(_REFRESH, body=body, keywords=dict(fields))

    @overload
    async def reset_password(self, body: types.PasswordResetInput, /, **options: Unpack[types.RequestOptions]) -> models.PasswordReset: ...
    @overload
    async def reset_password(self, /, **fields: Unpack[types.AuthResetPasswordFields]) -> models.PasswordReset: ...
    async def reset_password(self, body: Any = None, /, **fields: Any) -> Any:
        """Reset a password."""
        return await self._call(_RESET_PASSWORD, body=body, keywords=dict(fields))

    @overload
    async def confirm_password(self, body: types.PasswordConfirmationInput, /, **options: Unpack[types.RequestOptions]) -> None: ...
    @overload
    async def confirm_password(self, /, **fields: Unpack[types.AuthConfirmPasswordFields]) -> None: ...
    async def confirm_password(self, body: Any = None, /, **fields: Any) -> Any:
        """Confirm a new password."""
        return await self._call(_CONFIRM_PASSWORD, body=body, keywords=dict(fields))

    @overload
    async def change_password(self, body: types.PasswordChangeInput, /, **options: Unpack[types.RequestOptions]) -> None: ...
    @overload
    async def change_password(self, /, **fields: Unpack[types.AuthChangePasswordFields]) -> None: ...
    async def change_password(self, body: Any = None, /, **fields: Any) -> Any:
        """Change your password."""
        return await self._call(_CHANGE_PASSWORD, body=body, keywords=dict(fields))

    async def get_me(self, **options: Unpack[types.RequestOptions]) -> models.Person:
        """Get your account."""
        result: models.Person = await self._call(_GET_ME, keywords=dict(options))
        return result

    @overload
    async def update_me(self, body: types.ProfilePatch, /, **options: Unpack[types.RequestOptions]) -> models.Person: ...
    @overload
    async def update_me(self, /, **fields: Unpack[types.AuthUpdateMeFields]) -> models.Person: ...
    async def update_me(self, body: Any = None, /, **fields: Any) -> Any:
        """Update your account."""
        return await self._call(_UPDATE_ME, body=body, keywords=dict(fields))

    async def list_sessions(self, **options: Unpack[types.RequestOptions]) -> models.SessionList:
        """List your sessions."""
        result: models.SessionList = await self._call(_LIST_SESSIONS, keywords=dict(options))
        return result

    async def delete_other_sessions(self, **options: Unpack[types.RequestOptions]) -> None:
        """Delete other sessions."""
        await self._call(_DELETE_OTHER_SESSIONS, keywords=dict(options))

    async def delete_session(self, session_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a session."""
        await self._call(_DELETE_SESSION, session_id, keywords=dict(options))

    async def logout(self, **options: Unpack[types.RequestOptions]) -> None:
        """Delete the current session."""
        await self._call(_LOGOUT, keywords=dict(options))

    @overload
    async def step_up(self, body: types.StepUpInput, /, **options: Unpack[types.RequestOptions]) -> models.StepUp: ...
    @overload
    async def step_up(self, /, **fields: Unpack[types.AuthStepUpFields]) -> models.StepUp: ...
    async def step_up(self, body: Any = None, /, **fields: Any) -> Any:
        """Confirm your identity."""
        return await self._call(_STEP_UP, body=body, keywords=dict(fields))
