"""The mail of a report about a webhook."""

from apikit.aws import mails
from domain.deliveries.model import Attempt
from domain.languages import Language
from domain.mail_templates.mail_template import Value
from domain.webhook_mails.error_texts import ERRORS
from domain.webhook_mails.mail_texts import TEMPLATES
from domain.webhook_mails.report import WebhookReport


def write_mail(report: WebhookReport, *, recipient: str, language: Language) -> mails.Mail:
    """Return the mail of the report."""
    template = TEMPLATES[report.notice.kind]
    url = f"{report.portal_url}/reference" if report.portal_url else None
    return template.write(_values(report), recipient=recipient, language=language, url=url)


def _values(report: WebhookReport) -> dict[str, Value]:
    notice = report.notice
    is_live = notice.tenant.is_live
    return {
        "sandbox": "" if is_live else "[Sandbox]",
        "host": notice.host,
        "organization": report.organization_name,
        "path": f"/v1/webhooks/{notice.webhook_id}",
        "endpoint": notice.endpoint,
        "webhook": notice.webhook_id,
        "description": notice.description or None,
        "environment": "Live" if is_live else "Sandbox",
        "failing_since": notice.failing_since,
        "disabled_from": report.disabled_from,
        "failed_events": report.failed_events or None if notice.kind != "gone" else None,
        "last_error": _last_error(report.last_attempt),
    }


def _last_error(attempt: Attempt | None) -> Value:
    """Return what was wrong with the attempt."""
    if attempt is None or attempt.error is None:
        return None
    if attempt.http_status is not None:
        return f"HTTP {attempt.http_status}"
    return ERRORS[attempt.error]
