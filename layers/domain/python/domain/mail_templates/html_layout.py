"""The HTML of a mail: one column, 600 px at most, light or dark as the reader's system is. No I/O.

Mail programs differ: the light colours are inline for those that ignore style sheets, and the style sheet has the dark ones and the sizes
of a telephone. No image is loaded, so that a sender cannot see when a mail is read. The colours are those of the portal's theme.
"""

from html import escape
from string import Template

from domain.languages import Translations
from domain.mail_templates.mail_content import Link, MailContent, Tone

LIGHT = {
    "sunken": "#f3f7f5", "raised": "#ffffff", "line": "#dde6e1", "ink": "#0f211b", "ink-soft": "#41554c", "ink-faint": "#5b6f66",
    "act": "#17664a", "accent": "#b8325a", "alarm": "#a8321f",
}  # fmt: skip
DARK = {
    "sunken": "#0e1815", "raised": "#101c18", "line": "#21332c", "ink": "#e8f1ed", "ink-soft": "#aebfb7", "ink-faint": "#8da096",
    "act": "#7fd3b2", "accent": "#f3a3b5", "alarm": "#f4a08f",
}  # fmt: skip
"""The colours of the portal's theme, by their name there (`portal_site/src/theme/tokens.css`)."""
_LABEL_COLORS: dict[Tone, str] = {"plain": "act", "alarm": "alarm"}
_LINK_HINT = Translations(
    en="If the button does not work, open this address in your browser:",
    de="Falls die Schaltfläche nicht funktioniert, öffnen Sie diese Adresse in Ihrem Browser:",
    fr="Si le bouton ne fonctionne pas, ouvrez cette adresse dans votre navigateur :",
    it="Se il pulsante non funziona, apra questo indirizzo nel browser:",
    es="Si el botón no funciona, abra esta dirección en su navegador:",
)
_FONT = "font-family:'Instrument Sans',-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
_BREAKS = "overflow-wrap:anywhere;word-break:break-word"
_HYPHENS = "-webkit-hyphens:auto;hyphens:auto"
_SIDE = "padding-left:32px;padding-right:32px"

_STYLES = "".join(
    [
        *(f".c-{name}{{color:{color}!important}}" for name, color in DARK.items()),
        *(f".b-{name}{{background-color:{color}!important}}" for name, color in DARK.items()),
        *(f".l-{name}{{border-color:{color}!important}}" for name, color in DARK.items()),
    ]
)
_PAGE = Template(
    f"""<!doctype html>
<html lang="$language"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>$subject</title>
<style>:root{{color-scheme:light dark}}
@media (prefers-color-scheme:dark){{{_STYLES}}}
@media (max-width:480px){{.side{{padding-left:20px!important;padding-right:20px!important}}.frame{{padding:12px 8px!important}}\
.fact td,.fact th{{display:block!important;width:auto!important;border:0!important;padding:0!important}}\
.fact th{{padding-top:10px!important}}.button{{display:block!important;text-align:center!important}}}}
</style></head>
<body class="b-sunken c-ink" style="margin:0;background-color:{LIGHT["sunken"]};color:{LIGHT["ink"]};{_FONT}">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td class="frame" align="center" style="padding:32px 16px">
<table role="presentation" class="b-raised l-line" cellspacing="0" cellpadding="0" style="width:100%;max-width:600px;text-align:left;\
background-color:{LIGHT["raised"]};border:1px solid {LIGHT["line"]};border-radius:12px;border-collapse:separate">
<tr><td class="side" style="padding-top:28px;{_SIDE};font-size:17px;line-height:20px;font-weight:700">\
<span class="l-act" style="display:inline-block;width:10px;height:10px;border:3px solid {LIGHT["act"]};border-radius:50%;\
vertical-align:-2px"></span><span class="l-accent" style="display:inline-block;width:10px;height:10px;margin:0 8px 0 -6px;\
border:3px solid {LIGHT["accent"]};border-radius:50%;vertical-align:-2px"></span>WedSync</td></tr>
$rows<tr><td class="side c-ink-faint" style="padding-top:28px;padding-bottom:28px;{_SIDE};font-size:13px;line-height:19px;\
color:{LIGHT["ink-faint"]};{_BREAKS}">$reason</td></tr>
</table></td></tr></table></body></html>
"""
)


def write_html(content: MailContent) -> str:
    """Return the document. Every text is escaped."""
    rows = [
        _label(content),
        _row(
            f'<h1 style="margin:0;font-size:23px;line-height:30px;font-weight:700;{_HYPHENS}">{escape(content.subject)}</h1>',
            12,
        ),
        *(_row(_paragraph(text), 14) for text in content.paragraphs),
        _button(content, content.link) if content.link else "",
        _facts(content),
        _steps(content),
        *(_row(_paragraph(text), 14) for text in content.notes),
    ]
    return _PAGE.substitute(
        language=content.language,
        subject=escape(content.subject),
        rows="".join(rows),
        reason=escape(content.reason),
    )


def _row(html: str, top_px: int) -> str:
    return f'<tr><td class="side" style="padding-top:{top_px}px;{_SIDE};{_BREAKS}">{html}</td></tr>\n'


def _paragraph(text: str) -> str:
    return f'<p style="margin:0;font-size:16px;line-height:25px">{escape(text)}</p>'


def _label(content: MailContent) -> str:
    color = _LABEL_COLORS[content.tone]
    style = f"font-size:13px;line-height:18px;font-weight:700;color:{LIGHT[color]}"
    return _row(f'<span class="c-{color}" style="{style}">{escape(content.label)}</span>', 26) if content.label else ""


def _button(content: MailContent, link: Link) -> str:
    url = escape(link.url)
    style = (
        f"display:inline-block;padding:12px 22px;border-radius:8px;background-color:{LIGHT['act']};"
        f"color:{LIGHT['raised']};font-size:16px;line-height:22px;font-weight:600;text-decoration:none"
    )
    hint = f"margin:12px 0 0;font-size:13px;line-height:19px;color:{LIGHT['ink-faint']}"
    return _row(
        f'<a href="{url}" class="button b-act c-raised" style="{style}">{escape(link.label)}</a>'
        f'<p class="c-ink-faint" style="{hint}">{escape(_LINK_HINT.choose(content.language))}<br>'
        f'<span style="word-break:break-all">{url}</span></p>',
        20,
    )


def _facts(content: MailContent) -> str:
    if not content.facts:
        return ""
    cell = f"padding:9px 0;border-bottom:1px solid {LIGHT['line']};vertical-align:top;{_BREAKS}"
    head = f"text-align:left;font-weight:400;color:{LIGHT['ink-soft']}"
    rows = "".join(
        f'<tr class="fact"><th scope="row" class="l-line c-ink-soft" style="{cell};width:150px;{head}">{escape(label)}</th>'
        f'<td class="l-line" style="{cell}">{escape(text)}</td></tr>'
        for label, text in content.facts
    )
    style = f"font-size:15px;line-height:21px;border-top:1px solid {LIGHT['line']}"
    table = f'<table class="l-line" width="100%" cellspacing="0" cellpadding="0" style="{style}">{rows}</table>'
    return _row(table, 22)


def _steps(content: MailContent) -> str:
    if not content.steps:
        return ""
    items = "".join(f'<li style="margin:0 0 8px;padding:0 0 0 4px">{escape(step)}</li>' for step in content.steps)
    return _row(
        f'<h2 style="margin:0 0 8px;font-size:17px;line-height:24px">{escape(content.steps_title)}</h2>'
        f'<ol style="margin:0;padding:0 0 0 22px;font-size:16px;line-height:25px">{items}</ol>',
        22,
    )
