"""The pages: sign in, confirm with a second factor, decide about access, errors. Every text of others is escaped."""

from collections.abc import Sequence
from html import escape
from string import Template

from msgspec import Struct

from domain.languages import Language
from domain.oauth.access_choices import AccessChoice
from domain.oauth_clients.model import OAuthClient
from functions.oauth.page_layout import BrowserPage
from functions.oauth.page_texts import PAGE_TEXTS, PageTexts
from functions.oauth.scope_texts import describe_scopes


class FormContext(Struct, frozen=True):
    """What every form of a flow repeats: the authorization request (`query`) and its token; and what a page shows of the client."""

    query: str
    token: str
    client: OAuthClient
    redirect_uri: str
    language: Language

    @property
    def texts(self) -> PageTexts:
        """The texts in the language of the page."""
        return PAGE_TEXTS.choose(self.language)

    def fill(self, text: str, **values: str) -> str:
        """Return a text with the client's name and other values, escaped."""
        return escape(Template(text).safe_substitute(client=self.client.name, **values))

    def form(self, action: str, content: str, attributes: str = "") -> str:
        """Return a form of the page."""
        return (
            f'<form method="post" action="{action}"{attributes}>'
            f'<input type="hidden" name="request" value="{escape(self.query)}">'
            f'<input type="hidden" name="form_token" value="{self.token}">{content}</form>'
        )


def sign_in_page(context: FormContext, *, error: str = "", email: str = "", status: int = 200) -> BrowserPage:
    """Return the page to sign in."""
    texts, description = context.texts, _describe("", error)
    fields = (
        f'<label for="email">{escape(texts.email)}</label>'
        f'<input id="email" name="email" type="email" autocomplete="username" required value="{escape(email)}"'
        f"{'' if email else description + ' autofocus'}>"
        f'<label for="password">{escape(texts.password)}</label>'
        '<input id="password" name="password" type="password" autocomplete="current-password" required'
        f"{description + ' autofocus' if email else ''}>"
        f"<button>{escape(texts.sign_in)}</button>"
    )
    content = (
        f"<h1>{escape(texts.sign_in)}</h1><p>{context.fill(texts.sign_in_lead)}</p>"
        f"{_alert(error)}{context.form('sign-in', fields)}"
    )
    return BrowserPage(title=texts.sign_in, content=content, redirect_uri=context.redirect_uri, status=status)


def second_factor_page(
    context: FormContext, mfa_token: str, methods: Sequence[str], *, error: str = "", status: int = 200
) -> BrowserPage:
    """Return the page for the second factor, with a form for each method of the person."""
    texts, forms = context.texts, []
    hidden_fields = f'<input type="hidden" name="mfa_token" value="{escape(mfa_token)}">'
    hidden_fields += f'<input type="hidden" name="methods" value="{escape(" ".join(methods))}">'
    if "passkey" in methods:
        button = f'<input type="hidden" name="passkey"><button>{escape(texts.use_passkey)}</button>'
        forms.append(context.form("second-factor", hidden_fields + button, " data-passkey hidden"))
    if "totp" in methods:
        field = (
            f'<label for="code">{escape(texts.code)}</label><input id="code" name="code" type="text" inputmode="numeric" '
            f'autocomplete="one-time-code" required{_describe("code-hint", error)} autofocus>'
            f'<p class="hint" id="code-hint">{escape(texts.code_hint)}</p><button>{escape(texts.verify)}</button>'
        )
        forms.append(context.form("second-factor", hidden_fields + field))
    field = (
        f'<label for="recovery-code">{escape(texts.recovery_code)}</label><input id="recovery-code" name="recovery_code" type="text" '
        f'autocomplete="off" required{_describe("recovery-hint", error)}><p class="hint" id="recovery-hint">'
        f'{escape(texts.recovery_code_hint)}</p><button class="plain">{escape(texts.use_recovery_code)}</button>'
    )
    forms.append(context.form("second-factor", hidden_fields + field))
    content = (
        f"<h1>{escape(texts.second_factor)}</h1><p>{escape(texts.second_factor_lead)}</p>{_alert(error)}"
        f'<p class="alert" role="alert" data-passkey-error hidden>{escape(texts.passkey_failed)}</p>{"".join(forms)}'
    )
    return BrowserPage(
        title=texts.second_factor,
        content=content,
        redirect_uri=context.redirect_uri,
        has_script="passkey" in methods,
        status=status,
    )


def consent_page(context: FormContext, choices: Sequence[AccessChoice], *, digest: str, email: str) -> BrowserPage:
    """Return the page on which the person decides about the access of the client. Its form repeats the digest of the choices."""
    texts, client = context.texts, context.client
    logo = (
        f'<img class="client-logo" src="{escape(client.logo_url)}" alt="{context.fill(texts.logo)}" referrerpolicy="no-referrer">'
        if client.logo_url
        else ""
    )
    sandbox = "" if client.livemode else f'<p class="tag">{escape(texts.sandbox)}</p>'
    has_choice = any(not choice.lacks_factor for choice in choices)
    allow = f'<button name="decision" value="allow">{escape(texts.allow)}</button>' if has_choice else ""
    decision = (
        f'<div class="choices"><button class="plain" name="decision" value="deny" formnovalidate>{escape(texts.deny)}</button>'
        f"{allow}</div>"
    )
    digest_field = f'<input type="hidden" name="digest" value="{escape(digest)}">'
    # Without a choice, the person can only sign in again: with a second factor, or another account.
    repeat = "" if has_choice else context.form("sign-out", f"<button>{escape(texts.sign_in_again)}</button>")
    lead = f"<p>{context.fill(texts.consent_lead)}</p>" if choices else ""
    account = context.form("sign-out", f'<button class="link">{escape(texts.other_account)}</button>')
    content = (
        f"{logo}<h1>{context.fill(texts.consent)}</h1>{sandbox}{lead}"
        f"{context.form('consent', digest_field + _choices(context, choices) + decision)}{repeat}"
        f'{_links(context)}<p class="soft">{escape(texts.withdraw_hint)}</p>'
        f'<div class="account">{context.fill(texts.signed_in_as, email=email)} {account}</div>'
    )
    title = Template(texts.consent).safe_substitute(client=client.name)
    return BrowserPage(title=title, content=content, redirect_uri=context.redirect_uri, logo_url=client.logo_url)


def error_page(language: Language, text: str, status: int) -> BrowserPage:
    """Return a page with an error, which leads nowhere."""
    texts = PAGE_TEXTS.choose(language)
    content = f'<h1>{escape(texts.error)}</h1>{_alert(text)}<p class="soft">{escape(texts.error_hint)}</p>'
    return BrowserPage(title=texts.error, content=content, status=status)


def _choices(context: FormContext, choices: Sequence[AccessChoice]) -> str:
    """Return the scopes, and the organizations if there are several; each may have its own scopes."""
    if not choices:
        return f'<p class="alert" id="alert" role="alert">{context.fill(context.texts.no_access)}</p>'
    if len(choices) == 1:
        (choice,) = choices
        name = f"<p><strong>{escape(context.texts.organization)}:</strong> {escape(choice.name)}</p>"
        hidden_fields = f'<input type="hidden" name="organization_id" value="{escape(choice.organization_id)}">'
        warning = _alert(_factor_warning(context, choice))
        return f"{_scopes(choice, context.language, 'scopes')}{name}{warning}{hidden_fields}"
    options = "".join(
        f'<label><input type="radio" name="organization_id" value="{escape(choice.organization_id)}" required'
        f"{' disabled' if choice.lacks_factor else ''}><span>{escape(choice.name)}{_scopes(choice, context.language, '')}"
        f'<span class="soft">{escape(_factor_warning(context, choice))}</span></span></label>'
        for choice in choices
    )
    return f"<fieldset><legend>{escape(context.texts.organization)}</legend>{options}</fieldset>"


def _factor_warning(context: FormContext, choice: AccessChoice) -> str:
    """Return why the person cannot choose the organization; empty if she can."""
    text = context.texts.factor_required if choice.lacks_factor else ""
    return Template(text).safe_substitute(organization=choice.name)


def _scopes(choice: AccessChoice, language: Language, class_name: str) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in describe_scopes(choice.scopes, language))
    return f'<ul class="{class_name}">{items}</ul>' if class_name else f"<ul>{items}</ul>"


def _links(context: FormContext) -> str:
    client, texts = context.client, context.texts
    links = (
        (client.homepage_url, texts.homepage),
        (client.privacy_policy_url, texts.privacy_policy),
        (client.terms_url, texts.terms),
    )
    items = "".join(
        f'<li><a href="{escape(url)}" rel="noopener noreferrer" target="_blank">{escape(label)}</a></li>'
        for url, label in links
        if url
    )
    return f'<ul class="links">{items}</ul>' if items else ""


def _alert(text: str) -> str:
    return f'<p class="alert" id="alert" role="alert">{escape(text)}</p>' if text else ""


def _describe(hint_id: str, error: str) -> str:
    """Return the attribute with which a field is announced together with its hint and the error of the page."""
    ids = " ".join(filter(None, ("alert" if error else "", hint_id)))
    return f' aria-describedby="{ids}"' if ids else ""
