"""The settings of a deployment, read from the CDK context. The defaults are in cdk.json."""

import ipaddress
import re
import sys
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from constructs import Node

ARCHITECTURES = ("arm64", "x86_64")

LOCAL_PORTAL = "wedsync.cloudfront.localhost"
"""Host name of the portal on the local stack, where `local.emulator_entry` gives the distribution its name."""

EDGE_REGION = "us-east-1"
"""Region of CloudFront's firewalls and certificates, and therefore of the portal stack."""


@dataclass(frozen=True, kw_only=True)
class Domain:
    """Domain names of the platform and the certificate (in us-east-1) for them."""

    names: tuple[str, ...]
    certificate_arn: str


@dataclass(frozen=True, kw_only=True)
class WebhookLimits:
    """The limits for a webhook with failing deliveries only: when its owner is warned, and when it is disabled."""

    warning_hours: int
    disabling_hours: int
    disabling_events: int

    @classmethod
    def from_context(cls, node: "Node") -> Self:
        """Return the limits in the context of a construct. Raises ValueError."""
        names = ("webhook_warning_hours", "webhook_disabling_hours", "webhook_disabling_events")
        limits = cls(**{name.removeprefix("webhook_"): int(node.get_context(name)) for name in names})
        if not 1 <= limits.warning_hours < limits.disabling_hours or limits.disabling_events < 1:
            raise ValueError(
                "webhook_warning_hours must be at least 1 and less than webhook_disabling_hours, webhook_disabling_events at least 1"
            )
        return limits


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Settings of a deployment. Only the local stack has a `gateway_port`."""

    is_local: bool
    region: str
    architecture: str
    domain: Domain | None
    alarm_email: str | None
    gateway_port: int | None
    job_limit_share: float
    webhook_limits: WebhookLimits
    signing_keys: tuple[str, ...]
    webhook_source_addresses: tuple[str, ...] = ()
    mail_sender: str | None = None
    mail_domain: str = ""
    portal_host: str | None = None
    breach_lookup_url: str = ""

    @classmethod
    def from_context(cls, node: "Node") -> Self:
        """Return the settings in the context of a construct. Raises ValueError for an invalid value."""
        target = node.get_context("target")
        if target not in {"aws", "local"}:
            raise ValueError(f"target: {target!r} is neither aws nor local")
        architecture = node.get_context("architecture")
        if architecture not in ARCHITECTURES:
            raise ValueError(f"architecture: {architecture!r} is not one of {ARCHITECTURES}")
        is_local = target == "local"
        settings = cls(
            is_local=is_local,
            region=node.get_context("region"),
            architecture=architecture,
            domain=_domain(node),
            alarm_email=node.try_get_context("alarm_email"),
            gateway_port=int(node.get_context("gateway_port")) if is_local else None,
            job_limit_share=_share(node),
            webhook_limits=WebhookLimits.from_context(node),
            signing_keys=_signing_keys(node),
            webhook_source_addresses=_source_addresses(node),
            mail_sender=_mail_sender(node),
            mail_domain=_mail_domain(node),
            portal_host=_portal_host(node),
            breach_lookup_url=_breach_lookup_url(node),
        )
        if settings.mail_sender and not settings.portal_url:
            raise ValueError(
                "mail_sender requires domain_names or portal_host (output PortalDomain): mails have links to the portal"
            )
        if settings.mail_domain and not settings.mail_sender:
            raise ValueError("mail_domain requires mail_sender: tickets are answered by mails of that domain")
        return settings

    @property
    def portal_url(self) -> str:
        """The address of the portal, for links in mails and pages; empty on AWS if no name of it is known."""
        host = self.domain.names[0] if self.domain else self.portal_host
        if host:
            return f"https://{host}"
        return f"http://{LOCAL_PORTAL}:{self.gateway_port}" if self.is_local else ""

    @property
    def has_tls(self) -> bool:
        """Whether TLS is required; the emulator uses plain HTTP on loopback."""
        return not self.is_local

    @property
    def python(self) -> str:
        """Python version of the functions' runtime: that of the Python that builds their bytecode (`3.13`)."""
        return f"{sys.version_info.major}.{sys.version_info.minor}"


def _share(node: "Node") -> float:
    share = float(node.get_context("job_limit_share"))
    if not 0 < share <= 1:
        raise ValueError(f"job_limit_share: {share} must be greater than 0 and at most 1")
    return share


def _signing_keys(node: "Node") -> tuple[str, ...]:
    dates = tuple(each.strip() for each in str(node.get_context("signing_keys")).split(","))
    for text in dates:
        try:
            date.fromisoformat(text)
        except ValueError as error:
            raise ValueError(f"signing_keys: {text!r} must be a date (YYYY-MM-DD), comma-separated") from error
    if list(dates) != sorted(set(dates)):
        raise ValueError("signing_keys: the dates must be in ascending order")
    return dates


def _mail_sender(node: "Node") -> str | None:
    address = node.try_get_context("mail_sender")
    if address and not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", address):
        raise ValueError(f"mail_sender: {address!r} must be an e-mail address without a name")
    return address or None


def _mail_domain(node: "Node") -> str:
    domain = str(node.try_get_context("mail_domain") or "")
    if domain and not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", domain):
        raise ValueError(f"mail_domain: {domain!r} must be a domain name in lowercase")
    return domain


def _portal_host(node: "Node") -> str | None:
    host = node.try_get_context("portal_host")
    if host and not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", host):
        raise ValueError(f"portal_host: {host!r} must be a host name, such as that of the output PortalDomain")
    return host or None


def _breach_lookup_url(node: "Node") -> str:
    url = str(node.try_get_context("breach_lookup_url") or "")
    if url and not re.fullmatch(r"https://[^\s?#]+/", url):
        raise ValueError(f"breach_lookup_url: {url!r} must begin with https:// and end with /")
    return url


def _source_addresses(node: "Node") -> tuple[str, ...]:
    text = node.try_get_context("webhook_source_addresses") or ""
    try:
        return tuple(str(ipaddress.ip_network(each.strip())) for each in str(text).split(",") if each.strip())
    except ValueError as error:
        raise ValueError(
            f"webhook_source_addresses: {text!r} must be IP addresses or networks, comma-separated"
        ) from error


def _domain(node: "Node") -> Domain | None:
    names, certificate_arn = node.try_get_context("domain_names"), node.try_get_context("certificate_arn")
    if not names:
        return None
    if not certificate_arn:
        raise ValueError("domain_names requires certificate_arn: a certificate in us-east-1 for all the names")
    return Domain(names=tuple(str(names).split(",")), certificate_arn=certificate_arn)
