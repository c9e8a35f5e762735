// Generated from the OpenAPI document by `make sdks`; do not edit.

import { path } from "../../runtime/encode.js";
import type { RequestOptions } from "../../runtime/options.js";
import { Resource } from "../../runtime/resource.js";
import type {
  Login, LoginInput, PasswordChangeInput, PasswordConfirmationInput, PasswordReset, PasswordResetInput, Person,
  ProfilePatch, RefreshInput, Registration, RegistrationInput, SessionList, StepUp, StepUpInput, Tokens, Verification,
  VerificationInput,
} from "../models.js";
import * as shapes from "../shapes.js";
import { Mfa } from "./mfa.js";

/** Accounts of people: registration, sessions, passwords and second factors. */
export class Auth extends Resource {
  /** Accounts of people: registration, sessions, passwords and second factors. */
  readonly mfa = new Mfa(this.core);

  /**
   * Create an account.
   *
   * Sends a mail with a link that verifies the address within 24 hours; then the account and the organization exist. The response is the
   * same for an address that has an account: its owner gets a mail that says so. A weak password is rejected with `weak_password`, which
   * lists what is missing. At most 5 mails an hour go to one address: a registration beyond that is void, and a password must be set by
   * mail after the verification of another one.
   */
  register(body: RegistrationInput, options?: RequestOptions): Promise<Registration> {
    return this.value<Registration>("POST", "/v1/auth/register", { body, options, isPublic: true });
  }

  /**
   * Verify an e-mail address.
   *
   * Creates the account of a registration, with its organization or its membership. The token is that of the link in the mail; it works
   * once. If the address was registered with different passwords, none of them is valid: `password_required` is true, and another mail has
   * the link that sets a password.
   */
  verifyEmail(body: VerificationInput, options?: RequestOptions): Promise<Verification> {
    return this.value<Verification>("POST", "/v1/auth/verify-email", { body, options, shape: shapes.Verification, isPublic: true });
  }

  /**
   * Start a session.
   *
   * Returns an access token, a refresh token and the person. A person with a second factor gets 401 `mfa_required` with `mfa_token` and
   * `mfa_methods`, for `POST /v1/auth/mfa/verify`. An unknown address and a wrong password get the same error. After several wrong
   * passwords, each further attempt has to wait (429): 1 s, then twice the last wait, up to 15 minutes; a browser that has signed in before
   * does not wait for the attempts of others.
   */
  login(body: LoginInput, options?: RequestOptions): Promise<Login> {
    return this.value<Login>("POST", "/v1/auth/login", { body, options, shape: shapes.Login, isPublic: true });
  }

  /**
   * Refresh tokens.
   *
   * Returns the next access token and refresh token. The refresh token may be sent again within 10 s, for the same response; later it ends
   * the session (`token_reused`). With the cookie, the next refresh token comes as a cookie, too.
   */
  refresh(body?: RefreshInput, options?: RequestOptions): Promise<Tokens> {
    return this.value<Tokens>("POST", "/v1/auth/refresh", { body, options, isPublic: true });
  }

  /**
   * Reset a password.
   *
   * Sends a mail with a link that sets a new password within an hour. The response is the same for an address without an account. At most 5
   * mails an hour go to one address.
   */
  resetPassword(body: PasswordResetInput, options?: RequestOptions): Promise<PasswordReset> {
    return this.value<PasswordReset>("POST", "/v1/auth/password/reset", { body, options, isPublic: true });
  }

  /**
   * Confirm a new password.
   *
   * Ends all sessions. The token is that of the link in the mail; it works once. Second factors stay in force.
   */
  confirmPassword(body: PasswordConfirmationInput, options?: RequestOptions): Promise<void> {
    return this.value<void>("POST", "/v1/auth/password/confirm", { body, options, isPublic: true });
  }

  /**
   * Change your password.
   *
   * Ends your other sessions.
   */
  changePassword(body: PasswordChangeInput, options?: RequestOptions): Promise<void> {
    return this.value<void>("POST", "/v1/auth/password/change", { body, options });
  }

  /** Get your account. */
  getMe(options?: RequestOptions): Promise<Person> {
    return this.value<Person>("GET", "/v1/auth/me", { options, shape: shapes.Person });
  }

  /**
   * Update your account.
   *
   * Changes your name and the language of mails to you. A new name is that of your user in every organization, too.
   */
  updateMe(body: ProfilePatch, options?: RequestOptions): Promise<Person> {
    return this.value<Person>("PATCH", "/v1/auth/me", { body, options, shape: shapes.Person });
  }

  /** List your sessions. */
  listSessions(options?: RequestOptions): Promise<SessionList> {
    return this.value<SessionList>("GET", "/v1/auth/sessions", { options, shape: shapes.SessionList });
  }

  /**
   * Delete other sessions.
   *
   * The session of this request stays.
   */
  deleteOtherSessions(options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", "/v1/auth/sessions", { options });
  }

  /**
   * Delete a session.
   *
   * Its tokens are rejected from the next request on.
   */
  deleteSession(sessionId: string, options?: RequestOptions): Promise<void> {
    return this.value<void>("DELETE", path`/v1/auth/sessions/${sessionId}`, { options });
  }

  /**
   * Delete the current session.
   *
   * Its access tokens and refresh token are rejected from the next request on.
   */
  logout(options?: RequestOptions): Promise<void> {
    return this.value<void>("POST", "/v1/auth/logout", { options });
  }

  /**
   * Confirm your identity.
   *
   * Returns an access token for sensitive operations, which is good for 10 minutes of them. Send a code of your authenticator app or a
   * passkey; without a second factor, your password. The password of a person with a second factor gets 403 `mfa_required`.
   */
  stepUp(body: StepUpInput, options?: RequestOptions): Promise<StepUp> {
    return this.value<StepUp>("POST", "/v1/auth/step-up", { body, options });
  }
}
