"""The templates by name. The module of a slice is imported with its first mail."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from domain.mail_templates.mail_template import MailTemplate

_MODULES: Mapping[str, str] = {
    "applications": "domain.applications.mail_texts",
    "invitations": "domain.invitations.mail_texts",
    "mfa": "domain.mfa.mail_texts",
    "people": "domain.people.mail_texts",
    "tickets": "domain.tickets.mail_texts",
}
TemplateLookup = Callable[[str], "MailTemplate"]


def find_template(name: str) -> "MailTemplate":
    """Return the template of a name, such as `people.verify_email`. Raises KeyError."""
    slice_name, _, mail_name = name.partition(".")
    template: MailTemplate = import_module(_MODULES[slice_name]).TEMPLATES[mail_name]
    return template
