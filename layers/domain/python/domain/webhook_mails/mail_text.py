"""The subject, the text and the HTML of a mail about a webhook. Values of customers are escaped in the HTML."""

from datetime import datetime
from html import escape

from apikit.aws import mails
from domain.webhook_mails.report import ReportKind, WebhookReport

_SUBJECTS: dict[ReportKind, str] = {
    "failing": "Your webhook at {host} is failing",
    "disabled": "Your webhook at {host} was disabled",
    "gone": "Your webhook at {host} was disabled",
}
_COLORS: dict[ReportKind, str] = {"failing": "#9a5b00", "disabled": "#b3261e", "gone": "#b3261e"}
_LABELS: dict[ReportKind, str] = {"failing": "Failing", "disabled": "Disabled", "gone": "Disabled"}
_BREAKS = "overflow-wrap:anywhere;word-break:break-word"
_FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"


def write_mail(report: WebhookReport, recipient: str) -> mails.Mail:
    """Return the mail of the report."""
    notice = report.notice
    subject = _SUBJECTS[notice.kind].format(host=notice.host)
    if not notice.tenant.is_live:
        subject = f"[Sandbox] {subject}"
    intro, facts, steps = _introduction(report), _facts(report), _steps(report)
    return mails.Mail(
        recipient=recipient,
        subject=subject,
        text=_text(report, intro, facts, steps),
        html=_html(report, subject, intro, facts=facts, steps=steps),
    )


def _introduction(report: WebhookReport) -> str:
    kind = report.notice.kind
    if kind == "gone":
        return "Your endpoint returned HTTP status 410 (Gone), so we disabled its webhook. No events are sent to it anymore."
    time_span = f" since {_moment(report.notice.failing_since)}" if report.notice.failing_since else ""
    if kind == "disabled":
        return f"All deliveries to your webhook have failed{time_span}, so we disabled it. No events are sent to it anymore."
    end = (
        f" If this continues, we disable the webhook on {_moment(report.disabled_from)} or later."
        if report.disabled_from
        else ""
    )
    return f"All deliveries to your webhook have failed{time_span}.{end}"


def _facts(report: WebhookReport) -> list[tuple[str, str]]:
    notice = report.notice
    facts = [("Endpoint", notice.endpoint), ("Webhook", notice.webhook_id)]
    if notice.description:
        facts.append(("Description", notice.description))
    facts.append(("Environment", "Live" if notice.tenant.is_live else "Sandbox"))
    if notice.failing_since:
        facts.append(("Failing since", _moment(notice.failing_since)))
    if report.failed_events and notice.kind != "gone":
        facts.append(("Failed events", str(report.failed_events)))
    if report.last_error:
        facts.append(("Last error", report.last_error))
    return facts


def _steps(report: WebhookReport) -> list[str]:
    path = f"/v1/webhooks/{report.notice.webhook_id}"
    steps = [
        f"See the requests and responses with GET {path}/deliveries.",
        "Repair the endpoint: it must respond with a 2xx status within 10 seconds.",
    ]
    if report.notice.kind == "failing":
        return [*steps, "You need not do more: the next successful delivery ends the failure."]
    return [
        *steps,
        f"Resume the webhook with POST {path}/resume. New events are sent at once.",
        f"Send what the webhook missed with POST {path}/replay. Events are stored for 30 days.",
    ]


def _text(report: WebhookReport, intro: str, facts: list[tuple[str, str]], steps: list[str]) -> str:
    width = max(len(name) for name, _ in facts) + 2
    lines = [f"Hello {report.organization_name},", "", intro, ""]
    lines += [f"{name + ':':<{width}}{text}" for name, text in facts]
    lines += ["", "What to do:"]
    lines += [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    if report.portal_url:
        lines += ["", f"API reference: {report.portal_url}/reference"]
    lines += ["", _footer()]
    return "\n".join(lines) + "\n"


def _html(report: WebhookReport, subject: str, intro: str, *, facts: list[tuple[str, str]], steps: list[str]) -> str:
    kind = report.notice.kind
    rows = "".join(_row(name, text) for name, text in facts)
    items = "".join(f'<li style="margin:0 0 8px;{_BREAKS}">{escape(step)}</li>' for step in steps)
    button = _button(f"{report.portal_url}/reference") if report.portal_url else ""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{escape(subject)}</title></head>
<body style="margin:0;background:#f4f4f6;{_FONT};color:#1d1d24">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" cellspacing="0" cellpadding="0" style="width:100%;max-width:600px;background:#fff;border:1px solid #e2e2e8;\
border-radius:12px;border-collapse:separate">
<tr><td style="padding:28px 32px 0;font-size:16px;font-weight:700">WedSync</td></tr>
<tr><td style="padding:20px 32px 0"><span style="display:inline-block;padding:4px 10px;border-radius:999px;color:#fff;\
background:{_COLORS[kind]};font-size:13px;font-weight:600">{_LABELS[kind]}</span></td></tr>
<tr><td style="padding:12px 32px 0"><h1 style="margin:0;font-size:22px;line-height:30px;{_BREAKS}">{escape(subject)}</h1></td></tr>
<tr><td style="padding:16px 32px 0;font-size:15px;line-height:24px"><p style="margin:0 0 12px">Hello \
{escape(report.organization_name)},</p><p style="margin:0">{escape(intro)}</p></td></tr>
<tr><td style="padding:20px 32px 0"><table role="presentation" width="100%" cellspacing="0" cellpadding="0" \
style="font-size:14px;line-height:20px;border-top:1px solid #e2e2e8">{rows}</table></td></tr>
<tr><td style="padding:20px 32px 0;font-size:15px;line-height:24px"><h2 style="margin:0 0 8px;font-size:16px">What to do</h2>\
<ol style="margin:0;padding:0 0 0 20px">{items}</ol></td></tr>
{button}<tr><td style="padding:24px 32px 28px;font-size:12px;line-height:18px;color:#63636e">{escape(_footer())}</td></tr>
</table></td></tr></table></body></html>
"""


def _row(name: str, text: str) -> str:
    cell = f"padding:8px 0;border-bottom:1px solid #e2e2e8;vertical-align:top;{_BREAKS}"
    return (
        f'<tr><td style="{cell};width:110px;color:#63636e">{escape(name)}</td>'
        f'<td style="{cell}">{escape(text)}</td></tr>'
    )


def _button(url: str) -> str:
    style = "display:inline-block;padding:10px 18px;border-radius:8px;background:#1d1d24;color:#fff;font-size:14px"
    return (
        f'<tr><td style="padding:20px 32px 0"><a href="{escape(url)}" style="{style};font-weight:600;text-decoration:none">'
        "Open the API reference</a></td></tr>\n"
    )


def _footer() -> str:
    return "You receive this mail because this address is the contact_email of your organization."


def _moment(moment: datetime | None) -> str:
    return f"{moment.day} {moment:%B %Y, %H:%M} UTC" if moment else ""
