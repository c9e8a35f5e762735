"""The mails to people in Chromium, in two languages: pictures, nothing wider than a telephone, and readable in light and dark."""

from collections.abc import Mapping

import pytest

from domain.languages import Language
from domain.mail_outbox.template_catalogue import find_template
from tests.e2e.mail_pictures import take_pictures

_APPLICATION = {"application": "Table Planner", "id": "app_01k0a3v5m8f1xq2w7r9tbdc6yz"}
_CAUSE = {"cause": "The description does not say what the application does with the data of couples."}
_MAILS: Mapping[str, Mapping[str, str]] = {
    "people.verify_email": {},
    "people.account_exists": {},
    "people.reset_password": {},
    "people.no_account": {},
    "people.password_changed": {},
    "invitations.invitation": {"organization": "Grand Hotel Villa Serbelloni Bellagio"},
    "mfa.totp_added": {},
    "mfa.totp_removed": {},
    "mfa.passkey_added": {"name": "Laptop"},
    "mfa.recovery_code_used": {"count": "3"},
    "mfa.recovery_codes_replaced": {},
    "mfa.code_attempts": {},
    "applications.created": _APPLICATION,
    "applications.approved": _APPLICATION,
    "applications.rejected": {**_APPLICATION, **_CAUSE},
    "applications.suspended": {**_APPLICATION, **_CAUSE},
    "applications.activated": _APPLICATION,
}
_URL = f"https://developers.example.com/verify-email#token={'Q7m2_x-' * 6}"


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["en", "de"])
def test_mails_are_accessible_and_fit(language: Language) -> None:
    mails = {
        name: find_template(name).write(values, recipient="a@example.com", language=language, url=_URL)
        for name, values in _MAILS.items()
    }
    take_pictures({f"mail-{name.replace('.', '-')}-{language}": mail.html for name, mail in mails.items()})
