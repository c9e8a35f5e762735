// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type {
  Login, MfaVerificationInput, NewPasskey, PasskeyInput, PasskeyList, PasskeyOptions, PasskeyOptionsInput,
  RecoveryCodes, TotpConfirmationInput, TotpEnrollment,
} from "../models.js";
import * as shapes from "../shapes.js";

/** Accounts of people: registration, sessions, passwords and second factors. */
export class Mfa extends Resource {
  /**
   * Create an authenticator app.
   *
   * Show the QR code, and confirm with the first code of the app within 30 minutes. An app that is in force stays in force until then.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  enrollTotp(options?: RequestOptions): Promise<TotpEnrollment> {
    return this.value<TotpEnrollment>("POST", "/v1/auth/mfa/totp", { options });
  }

  /**
   * Delete the authenticator app.
   *
   * Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
   * organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  removeTotp(options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", "/v1/auth/mfa/totp", { options });
  }

  /**
   * Confirm an authenticator app.
   *
   * From then on, signing in needs a second factor; the first one ends your other sessions that were started without one. Returns ten
   * recovery codes; earlier ones are void. A session without a second factor cannot change those in force: 403 `mfa_required`.
   */
  confirmTotp(body: TotpConfirmationInput, options?: RequestOptions): Promise<RecoveryCodes> {
    return this.value<RecoveryCodes>("POST", "/v1/auth/mfa/totp/confirm", { body, options });
  }

  /**
   * Replace the recovery codes.
   *
   * Returns ten new codes; the earlier ones are void. The session needs a second factor: 403 `mfa_required` without one.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  replaceRecoveryCodes(options?: RequestOptions): Promise<RecoveryCodes> {
    return this.value<RecoveryCodes>("POST", "/v1/auth/mfa/recovery-codes", { options });
  }

  /** List your passkeys. */
  listPasskeys(options?: RequestOptions): Promise<PasskeyList> {
    return this.value<PasskeyList>("GET", "/v1/auth/mfa/passkeys", { options, shape: shapes.PasskeyList });
  }

  /**
   * Create a passkey.
   *
   * Answers the options of `POST /v1/auth/mfa/passkeys/options`. From then on, signing in needs a second factor; the first one ends your
   * other sessions that were started without one. A person has at most 20 passkeys.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  addPasskey(body: PasskeyInput, options?: RequestOptions): Promise<NewPasskey> {
    return this.value<NewPasskey>("POST", "/v1/auth/mfa/passkeys", { body, options, shape: shapes.NewPasskey });
  }

  /**
   * Create options for a passkey.
   *
   * Signed in, they are the options to add a passkey, or to confirm with one. With the `mfa_token` of a sign-in, they are the options to
   * sign in, and no other credentials are needed.
   */
  createPasskeyOptions(body: PasskeyOptionsInput, options?: RequestOptions): Promise<PasskeyOptions> {
    return this.value<PasskeyOptions>("POST", "/v1/auth/mfa/passkeys/options", { body, options });
  }

  /**
   * Delete a passkey.
   *
   * Without another factor, signing in needs the password alone, and recovery codes are void. The last factor cannot be removed while an
   * organization of yours requires one. The session needs a second factor: 403 `mfa_required` without one.
   *
   * Sensitive: a person must have signed in within the last 10 minutes (`step_up_required`).
   */
  removePasskey(passkeyId: string, options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", path`/v1/auth/mfa/passkeys/${passkeyId}`, { options });
  }

  /**
   * Complete a sign-in.
   *
   * Send the `mfa_token` of the sign-in with one second factor: a code, a recovery code, or a passkey. After five wrong codes, start again
   * with the password. Codes of a person also have a limit of their own: from the fifth wrong one in a row on, each further attempt has to
   * wait (429): 30 s, then twice the last wait, up to an hour. A browser that has signed in before does not wait for the attempts of others.
   */
  verify(body: MfaVerificationInput, options?: RequestOptions): Promise<Login> {
    return this.value<Login>("POST", "/v1/auth/mfa/verify", { body, options, shape: shapes.Login, isPublic: true });
  }
}
