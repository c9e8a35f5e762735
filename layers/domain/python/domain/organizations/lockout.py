"""Rules that would refuse the request that sets them are rejected, so that an administrator does not lock herself out. No I/O."""

from msgspec import Struct

from apikit import errors
from apikit.admission import OrganizationRules
from domain.people.email_addresses import domain_of

_POINTER = "/settings/security"


class RuleSetter(Struct, frozen=True):
    """Who sets rules, and from where. `has_mfa` and `email` are those of a person; None for an API key or an OAuth client."""

    address: str
    user_agent: str
    has_mfa: bool | None = None
    email: str | None = None


def find_lockout(rules: OrganizationRules, setter: RuleSetter) -> list[errors.FieldError]:
    """Return an error for each rule that would refuse the next request of the setter."""
    faults = []
    if name := rules.find_refusing_network_rule(setter.address):
        faults.append(
            _fault(name, f"would reject your own requests, which come from {setter.address or 'an unknown address'}")
        )
    if rules.refuses_agent(setter.user_agent):
        faults.append(_fault("user_agents", "would reject your own requests, because of their User-Agent"))
    if rules.requires_mfa and setter.has_mfa is False:
        faults.append(
            _fault(
                "require_mfa",
                "would reject your own session, which has no second factor: set one up and sign in with it first",
            )
        )
    if rules.allowed_email_domains and setter.email and domain_of(setter.email) not in rules.allowed_email_domains:
        faults.append(
            _fault(
                "allowed_email_domains",
                f"must contain the domain of your own e-mail address, {domain_of(setter.email)}",
            )
        )
    return faults


def _fault(name: str, detail: str) -> errors.FieldError:
    return errors.FieldError("locks_you_out", detail, pointer=f"{_POINTER}/{name}")
