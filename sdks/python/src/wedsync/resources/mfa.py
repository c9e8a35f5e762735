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

_ENROLL_TOTP = Operation("POST", "/v1/auth/mfa/totp", result="TotpEnrollment")
_REMOVE_TOTP = Operation("DELETE", "/v1/auth/mfa/totp", returns="nothing")
_CONFIRM_TOTP = Operation("POST", "/v1/auth/mfa/totp/confirm", result="RecoveryCodes", body="code", has_body=True, needs_body=True)
_REPLACE_RECOVERY_CODES = Operation("POST", "/v1/auth/mfa/recovery-codes", result="RecoveryCodes")
_LIST_PASSKEYS = Operation("GET", "/v1/auth/mfa/passkeys", result="PasskeyList")
_ADD_PASSKEY = Operation("POST", "/v1/auth/mfa/passkeys", result="NewPasskey", body="name credential", has_body=True, needs_body=True)
_CREATE_PASSKEY_OPTIONS = Operation(
    "POST", "/v1/auth/mfa/passkeys/options", result="PasskeyOptions", body="mfa_token purpose", has_body=True, needs_body=True
)
_REMOVE_PASSKEY = Operation("DELETE", "/v1/auth/mfa/passkeys/{passkey_id}", returns="nothing")
_VERIFY = Operation(
    "POST",
    "/v1/auth/mfa/verify",
    result="Login",
    body="mfa_token code recovery_code passkey cookie",
    has_body=True,
    needs_body=True,
    has_credentials=False,
)


class Mfa(Resource):
    """Accounts of people: registration, sessions, passwords and second factors."""

    def enroll_totp(self, **options: Unpack[types.RequestOptions]) -> models.TotpEnrollment:
        """Create an authenticator app.

        Show the QR code, and confirm with the first code of the app within 30 minutes. An app that is in force stays in force until then.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        result: models.TotpEnrollment = self._call(_ENROLL_TOTP, keywords=dict(options))
        return result

    def remove_totp(self, **options: Unpack[types.RequestOptions]) -> None:
        """Delete the authenticator app.

        Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
        organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        self._call(_REMOVE_TOTP, keywords=dict(options))

    @overload
    def confirm_totp(self, body: types.TotpConfirmationInput, /, **options: Unpack[types.RequestOptions]) -> models.RecoveryCodes: ...
    @overload
    def confirm_totp(self, /, **fields: Unpack[types.MfaConfirmTotpFields]) -> models.RecoveryCodes: ...
    def confirm_totp(self, body: Any = None, /, **fields: Any) -> Any:
        """Confirm an authenticator app.

        From then on, signing in needs a second factor; the first one ends your other sessions that were started without one. Returns ten
        recovery codes; earlier ones are void. A session without a second factor cannot change those in force: 403 `mfa_required`.
        """
        return self._call(_CONFIRM_TOTP, body=body, keywords=dict(fields))

    def replace_recovery_codes(self, **options: Unpack[types.RequestOptions]) -> models.RecoveryCodes:
        """Replace the recovery codes.

        Returns ten new codes; the earlier ones are void. The session needs a second factor: 403 `mfa_required` without one.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        result: models.RecoveryCodes = self._call(_REPLACE_RECOVERY_CODES, keywords=dict(options))
        return result

    def list_passkeys(self, **options: Unpack[types.RequestOptions]) -> models.PasskeyList:
        """List your passkeys."""
        result: models.PasskeyList = self._call(_LIST_PASSKEYS, keywords=dict(options))
        return result

    @overload
    def add_passkey(self, body: types.PasskeyInput, /, **options: Unpack[types.RequestOptions]) -> models.NewPasskey: ...
    @overload
    def add_passkey(self, /, **fields: Unpack[types.MfaAddPasskeyFields]) -> models.NewPasskey: ...
    def add_passkey(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a passkey.

        Answers the options of `POST /v1/auth/mfa/passkeys/options`. From then on, signing in needs a second factor; the first one ends your
        other sessions that were started without one. A person has at most 20 passkeys.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        return self._call(_ADD_PASSKEY, body=body, keywords=dict(fields))

    @overload
    def create_passkey_options(
        self, body: types.PasskeyOptionsInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.PasskeyOptions: ...
    @overload
    def create_passkey_options(self, /, **fields: Unpack[types.MfaCreatePasskeyOptionsFields]) -> models.PasskeyOptions: ...
    def create_passkey_options(self, body: Any = None, /, **fields: Any) -> Any:
        """Create options for a passkey.

        Signed in, they are the options to add a passkey, or to confirm with one. With the `mfa_token` of a sign-in, they are the options to
        sign in, and no other credentials are needed.
        """
        return self._call(_CREATE_PASSKEY_OPTIONS, body=body, keywords=dict(fields))

    def remove_passkey(self, passkey_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a passkey.

        Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
        organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.

        Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
        """
        self._call(_REMOVE_PASSKEY, passkey_id, keywords=dict(options))

    @overload
    def verify(self, body: types.MfaVerificationInput, /, **options: Unpack[types.RequestOptions]) -> models.Login: ...
    @overload
    def verify(self, /, **fields: Unpack[types.MfaVerifyFields]) -> models.Login: ...
    def verify(self, body: Any = None, /, **fields: Any) -> Any:
        """Complete a sign-in.

        Send the `mfa_token` of the sign-in with one second factor: a code, a recovery code, or a passkey. After five wrong codes, start
        again with the password. Codes of a person also have a limit of their own: from the fifth wrong one in a row on, each further
        attempt has to wait (429): 30 s, then twice the last wait, up to an hour. A browser that has signed in before does not wait for the
        attempts of others.
        """
        return self._call(_VERIFY, body=body, keywords=dict(fields))


class AsyncMfa(AsyncResource):
    """Accounts of people: registration, sessions, passwords and second factors."""

    async def enroll_totp(self, **options: Unpack[types.RequestOptions]) -> models.TotpEnrollment:
        """Create an authenticator app."""
        result: models.TotpEnrollment = await self._call(_ENROLL_TOTP, keywords=dict(options))
        return result

    async def remove_totp(self, **options: Unpack[types.RequestOptions]) -> None:
        """Delete the authenticator app."""
        await self._call(_REMOVE_TOTP, keywords=dict(options))

    @overload
    async def confirm_totp(self, body: types.TotpConfirmationInput, /, **options: Unpack[types.RequestOptions]) -> models.RecoveryCodes: ...
    @overload
    async def confirm_totp(self, /, **fields: Unpack[types.MfaConfirmTotpFields]) -> models.RecoveryCodes: ...
    async def confirm_totp(self, body: Any = None, /, **fields: Any) -> Any:
        """Confirm an authenticator app."""
        return await self._call(_CONFIRM_TOTP, body=body, keywords=dict(fields))

    async def replace_recovery_codes(self, **options: Unpack[types.RequestOptions]) -> models.RecoveryCodes:
        """Replace the recovery codes."""
        result: models.RecoveryCodes = await self._call(_REPLACE_RECOVERY_CODES, keywords=dict(options))
        return result

    async def list_passkeys(self, **options: Unpack[types.RequestOptions]) -> models.PasskeyList:
        """List your passkeys."""
        result: models.PasskeyList = await self._call(_LIST_PASSKEYS, keywords=dict(options))
        return result

    @overload
    async def add_passkey(self, body: types.PasskeyInput, /, **options: Unpack[types.RequestOptions]) -> models.NewPasskey: ...
    @overload
    async def add_passkey(self, /, **fields: Unpack[types.MfaAddPasskeyFields]) -> models.NewPasskey: ...
    async def add_passkey(self, body: Any = None, /, **fields: Any) -> Any:
        """Create a passkey."""
        return await self._call(_ADD_PASSKEY, body=body, keywords=dict(fields))

    @overload
    async def create_passkey_options(
        self, body: types.PasskeyOptionsInput, /, **options: Unpack[types.RequestOptions]
    ) -> models.PasskeyOptions: ...
    @overload
    async def create_passkey_options(self, /, **fields: Unpack[types.MfaCreatePasskeyOptionsFields]) -> models.PasskeyOptions: ...
    async def create_passkey_options(self, body: Any = None, /, **fields: Any) -> Any:
        """Create options for a passkey."""
        return await self._call(_CREATE_PASSKEY_OPTIONS, body=body, keywords=dict(fields))

    async def remove_passkey(self, passkey_id: str, /, **options: Unpack[types.RequestOptions]) -> None:
        """Delete a passkey."""
        await self._call(_REMOVE_PASSKEY, passkey_id, keywords=dict(options))

    @overload
    async def verify(self, body: types.MfaVerificationInput, /, **options: Unpack[types.RequestOptions]) -> models.Login: ...
    @overload
    async def verify(self, /, **fields: Unpack[types.MfaVerifyFields]) -> models.Login: ...
    async def verify(self, body: Any = None, /, **fields: Any) -> Any:
        """Complete a sign-in."""
        return await self._call(_VERIFY, body=body, keywords=dict(fields))
