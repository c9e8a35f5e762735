"""The flow of a browser through the pages: sign in, second factor, decision."""

import json
from collections.abc import Sequence
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from fastapi import Response
from msgspec import Struct

from apikit import SystemClock, errors
from apikit.aws import signer
from domain.languages import Language
from domain.oauth.access_choices import AccessChoice, digest_choices, list_choices, mark_strict
from domain.oauth.request_form import RequestForm
from domain.oauth.wiring import authorization_endpoint, browser_sign_ins, consent_service, factor_rules, issuer_url
from domain.organizations.wiring import organization_service
from domain.people.model import RequestOrigin
from domain.sessions.model import Session
from domain.sessions.wiring import session_service
from functions.oauth.browser_forms import Browser, set_cookie, set_device_cookie
from functions.oauth.page_texts import PAGE_TEXTS
from functions.oauth.pages import FormContext, consent_page, error_page, second_factor_page, sign_in_page

if TYPE_CHECKING:
    from domain.oauth.authorization_endpoint import AuthorizationRequest
    from domain.people.sign_in import SignedIn

_METHODS = frozenset({"totp", "recovery_code", "passkey"})


class PageFlow(Struct, frozen=True):
    """One valid authorization request in one browser."""

    browser: Browser
    query: str
    request: "AuthorizationRequest"
    origin: RequestOrigin

    @property
    def context(self) -> FormContext:
        """What the forms of the pages repeat."""
        return FormContext(
            self.query,
            self.browser.form_token(signer(), self.query),
            self.request.client.record,
            self.request.redirect_uri,
            self.browser.language,
        )

    def start(self) -> Response:
        """Return the page to sign in, the page for the decision, or the redirect if the person has decided before."""
        session = self._find_session()
        if session is None:
            return self._show_sign_in()
        choices = self._list_choices(session)
        if len(choices) == 1 and not choices[0].lacks_factor and self._is_given(session, choices[0]):
            return self._approve(session, choices[0])
        page = consent_page(self.context, choices, digest=self._digest(choices), email=_email_of(session))
        return page.respond(self.browser.language)

    def sign_in(self, form: RequestForm) -> Response:
        """Sign the person in with the password of the form."""
        from domain.people.sign_in import SignInDetails  # noqa: PLC0415 - with Argon2
        from domain.people.wiring import sign_in  # noqa: PLC0415 - as above

        email, texts = form.values.get("email", ""), self.context.texts
        details = SignInDetails(
            email=email,
            password=form.values.get("password", ""),
            device_token=self.browser.device_token,
            origin=self.origin,
        )
        try:
            return self._accept(sign_in().sign_in(details))
        except errors.SecondFactorRequired as error:
            return self._show_second_factor(str(error.facts["mfa_token"]), error.facts["mfa_methods"])
        except errors.EmailNotVerified:
            return self._show_sign_in(texts.not_verified, email, HTTPStatus.FORBIDDEN)
        except errors.RateLimitExceeded:
            return self._show_sign_in(texts.too_many_attempts, email, HTTPStatus.TOO_MANY_REQUESTS)
        except errors.OrganizationForbidden:
            return self._show_sign_in(texts.organization_refusal, email, HTTPStatus.FORBIDDEN)
        except (errors.AuthenticationFailed, errors.InvalidRequest):
            return self._show_sign_in(texts.wrong_credentials, email, HTTPStatus.UNAUTHORIZED)

    def verify(self, form: RequestForm) -> Response:
        """Finish the sign-in with the second factor of the form."""
        from domain.mfa.code_attempts import CodeSender  # noqa: PLC0415 - for second factors only
        from domain.mfa.wiring import second_factor_verifier  # noqa: PLC0415 - as above
        from domain.people.wiring import sign_in  # noqa: PLC0415 - with Argon2

        values, texts = form.values, self.context.texts
        mfa_token, methods = values.get("mfa_token", ""), _methods_of(form)
        factor: dict[str, Any] = {name: values[name] for name in ("code", "recovery_code") if name in values}
        if "passkey" in values:
            factor["passkey"] = _parse_object(values["passkey"])
        if len(factor) != 1:
            return self._show_second_factor(mfa_token, methods, texts.wrong_factor, HTTPStatus.UNAUTHORIZED)

        def verify(user_id: str, device: str | None) -> object:
            sender = CodeSender(user_id, device=device)
            return second_factor_verifier().verify_second_factor(sender, mfa_token=mfa_token, **factor)

        try:
            return self._accept(
                sign_in().finish(mfa_token, verify, device_token=self.browser.device_token, origin=self.origin)
            )
        except errors.LinkExpired:
            return self._show_sign_in(texts.sign_in_expired, status=HTTPStatus.UNAUTHORIZED)
        except errors.OrganizationForbidden:
            return self._show_sign_in(texts.organization_refusal, status=HTTPStatus.FORBIDDEN)
        except errors.RateLimitExceeded:
            status = HTTPStatus.TOO_MANY_REQUESTS
            return self._show_second_factor(mfa_token, methods, texts.too_many_attempts, status)
        except (errors.AuthenticationFailed, errors.InvalidRequest, errors.Conflict):
            return self._show_second_factor(mfa_token, methods, texts.wrong_factor, HTTPStatus.UNAUTHORIZED)

    def decide(self, form: RequestForm) -> Response:
        """Send the browser back to the client with the person's decision."""
        session = self._find_session()
        if session is None:
            return self._show_sign_in()
        if form.values.get("decision") != "allow":
            return redirect(authorization_endpoint().deny(self.request).location)
        choices, organization_id = self._list_choices(session), form.values.get("organization_id")
        if form.values.get("digest") != self._digest(choices):
            # The client, its scopes or those of the person have changed: she has not seen what she would allow.
            return self.start()
        choice = next((each for each in choices if each.organization_id == organization_id), None)
        # The API would refuse the tokens for an organization that requires a second factor.
        return self._approve(session, choice) if choice and not choice.lacks_factor else self.start()

    def sign_out(self) -> Response:
        """End the session of the browser, and start again."""
        browser_sign_ins().close(self.browser.cookie)
        return redirect(f"authorize?{self.query}")

    def _accept(self, result: "SignedIn") -> Response:
        """Return the redirect to the start, with the cookies of a signed-in browser."""
        browser_sign_ins().close(self.browser.cookie)
        cookie = browser_sign_ins().open(result.tokens.session, SystemClock().now())
        cookies = (set_cookie(cookie), set_device_cookie(result.device_token))
        return redirect(f"authorize?{self.query}", cookies)

    def _approve(self, session: Session, choice: AccessChoice) -> Response:
        from domain.oauth.authorization_endpoint import Approval  # noqa: PLC0415 - with Authlib

        consent_service().record(session.user_id, self.request.client, choice.organization_id, choice.scopes)
        approval = Approval(
            user_id=session.user_id,
            organization_id=choice.organization_id,
            environment=self.request.client.record.tenant.environment,
            scopes=choice.scopes,
            has_mfa=session.has_mfa,
            auth_time=session.auth_time,
            sign_in_id=session.id,
            device=self.origin.user_agent,
            address=self.origin.address,
        )
        return redirect(authorization_endpoint().approve(self.request, approval).location)

    def _find_session(self) -> Session | None:
        return None if self.browser.is_new else browser_sign_ins().find(self.browser.cookie, SystemClock().now())

    def _list_choices(self, session: Session) -> list[AccessChoice]:
        def find_name(tenant: Any) -> str | None:
            organization = organization_service().find_own(tenant)
            return organization.name if organization else None

        from domain.people.wiring import organization_choice  # noqa: PLC0415 - with the other use cases of people

        scopes = session_service().list_scopes(session)
        own_ids = organization_choice().list_allowed(session.user_id, scopes)
        scopes = {each: scopes[each] for each in own_ids}
        choices = list_choices(self.request.client, self.request.scopes, scopes, find_name)
        if session.has_mfa:
            return choices
        return mark_strict(choices, factor_rules().find_strict([choice.organization_id for choice in choices]))

    def _digest(self, choices: Sequence[AccessChoice]) -> str:
        return digest_choices(self.request.client, choices)

    def _is_given(self, session: Session, choice: AccessChoice) -> bool:
        return consent_service().is_given(
            session.user_id, self.request.client, choice.organization_id, choice.scopes, self.request.redirect_uri
        )

    def _show_sign_in(self, error: str = "", email: str = "", status: int = HTTPStatus.OK) -> Response:
        # The token of the form belongs to the cookie.
        cookies = (set_cookie(self.browser.cookie),) if self.browser.is_new else ()
        page = sign_in_page(self.context, error=error, email=email, status=status)
        return page.respond(self.browser.language, cookies)

    def _show_second_factor(
        self, mfa_token: str, methods: Any, error: str = "", status: int = HTTPStatus.OK
    ) -> Response:
        page = second_factor_page(self.context, mfa_token, list(methods), error=error, status=status)
        return page.respond(self.browser.language)


def open_flow(browser: Browser, query: str, origin: RequestOrigin) -> "PageFlow | Response":
    """Return the flow of an authorization request, or the response that ends it: a redirect with an error, or an error page."""
    from domain.oauth.authorization_endpoint import AuthorizationRequest, UnsafeRequest  # noqa: PLC0415 - with Authlib

    try:
        result = authorization_endpoint().validate(RequestForm.parse(query.encode()))
    except UnsafeRequest as error:
        texts = PAGE_TEXTS.choose(browser.language)
        faults = {
            "client": texts.error_client,
            "redirect_uri": texts.error_redirect_uri,
            "request": texts.error_request,
        }
        return show_error(browser.language, faults[error.fault])
    if not isinstance(result, AuthorizationRequest):
        return redirect(result.location)
    return PageFlow(browser, query, result, origin)


def show_error(language: Language, text: str, status: int = HTTPStatus.BAD_REQUEST) -> Response:
    """Return an error page."""
    return error_page(language, text, status).respond(language)


def redirect(location: str | None, cookies: tuple[str, ...] = ()) -> Response:
    """Return a redirect that the browser follows with GET (RFC 9700 section 4.12)."""
    response = Response(status_code=HTTPStatus.SEE_OTHER, headers={"Cache-Control": "no-store"})
    response.headers["Location"] = location or issuer_url()
    for cookie in cookies:
        response.headers.append("Set-Cookie", cookie)
    return response


def _email_of(session: Session) -> str:
    from domain.people.wiring import people_store  # noqa: PLC0415 - with Argon2

    user = people_store().find_user(session.user_id)
    return user.email if user else ""


def _methods_of(form: RequestForm) -> list[str]:
    return [each for each in form.values.get("methods", "").split() if each in _METHODS]


def _parse_object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def build_query(form: RequestForm) -> str:
    """Return the parameters as a query."""
    return urlencode(form.pairs)
