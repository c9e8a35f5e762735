"""The text that a person wrote in a mail, without the quoted mail and the signature. No I/O."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

_NAMES = "wrote|schrieb|a écrit|ha scritto|escribió"
_ATTRIBUTION = re.compile(rf"^(On|Am|Le|Il|El)\b.{{0,300}}\b({_NAMES})\b.{{0,120}}:\s*$", re.IGNORECASE | re.DOTALL)
_DIVIDER = re.compile(
    r"^\s*(-{2,}\s*(original message|ursprüngliche nachricht|message d\u2019origine|message d'origine|messaggio originale|"
    r"mensaje original|forwarded message)\s*-{2,}|_{20,})\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(r"^\s*\*?(From|Von|De|Da):\*?\s.*@", re.IGNORECASE)
_SIGNATURE = re.compile(r"^-- ?$")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# The attribution may be broken into lines.
_ATTRIBUTION_LINES = 3
_BREAKS = frozenset({"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre"})
_WITHOUT_TEXT = frozenset({"blockquote", "style", "script", "head", "title"})
_VOID = frozenset(
    {"br", "img", "hr", "meta", "link", "input", "area", "base", "col", "embed", "source", "track", "wbr"}
)
_QUOTE_CLASS = re.compile(r"\b(gmail_quote|moz-cite-prefix|yahoo_quoted|OutlookMessageHeader)\b")


def trim_reply(text: str) -> str:
    """Return the person's own text: what precedes the quoted mail and the signature."""
    lines = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ")).split("\n")
    end = next((number for number in range(len(lines)) if _is_end(lines, number)), len(lines))
    own_lines = [line.rstrip() for line in lines[:end] if not line.startswith(">")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(own_lines)).strip()


def _is_end(lines: Sequence[str], number: int) -> bool:
    line = lines[number]
    if _SIGNATURE.match(line) or _DIVIDER.match(line) or _HEADER.match(line):
        return True
    return any(
        _ATTRIBUTION.match(" ".join(lines[number : number + count])) is not None
        for count in range(1, _ATTRIBUTION_LINES + 1)
    )


def html_to_text(html: str) -> str:
    """Return the text of an HTML mail without its quotes."""
    reader = _HtmlReader()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts)


class _HtmlReader(HTMLParser):
    """Collects the text outside of quotes. Elements that are not closed end with their parent."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._open_tags: list[tuple[str, bool]] = []

    @property
    def _is_omitted(self) -> bool:
        return any(is_omitted for _, is_omitted in self._open_tags)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag in _BREAKS and not self._is_omitted:
            self.parts.append("\n")
        if tag not in _VOID:
            is_quote = bool(_QUOTE_CLASS.search(dict(attrs).get("class") or ""))
            self._open_tags.append((tag, tag in _WITHOUT_TEXT or is_quote))

    def handle_endtag(self, tag: str) -> None:
        names = [name for name, _ in self._open_tags]
        if tag in names:
            del self._open_tags[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        if not self._is_omitted:
            self.parts.append(re.sub(r"\s+", " ", data))
