"""A mail from a template: values, parts that are omitted, the plain text and the HTML."""

import re
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser
from typing import Any

import pytest
from msgspec.structs import replace

from apikit.aws.mails import Mail
from domain.languages import LANGUAGES, Language, Translations
from domain.mail_templates import html_layout
from domain.mail_templates.mail_template import MailTemplate, MailTexts
from domain.mail_templates.moments import write_moment
from local.paths import ROOT

TEXTS = MailTexts(
    subject="$host: sign-in",
    label="New",
    paragraphs=("Hello $name,", "It costs $$5 from $at."),
    button="Open",
    facts={"device": "Device", "place": "Place of origin"},
    steps_title="What to do",
    steps=("Read.", "Call $phone."),
    notes=("Not you? Tell us.",),
    reason="You have an account.",
)
VALUES: dict[str, Any] = {
    "host": "api",
    "name": "Ann",
    "at": datetime(2026, 3, 1, 9, 5, tzinfo=UTC),
    "device": "Phone",
    "place": Translations(en="Vienna", de="Wien", fr="Vienne", it="Vienna", es="Viena"),
    "phone": 112,
}


def a_mail(
    texts: MailTexts = TEXTS,
    *,
    language: Language = "en",
    url: str | None = "https://x.example/?a=1&b=2",
    **values: Any,
) -> Mail:
    template = MailTemplate(texts=Translations(**dict.fromkeys(LANGUAGES, texts)))
    return template.write({**VALUES, **values}, recipient="ann@example.com", language=language, url=url)


class Reader(HTMLParser):
    """Collects the texts, the links and the open elements of a document."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.texts, self.links, self.open_tags = list[str](), list[str | None](), list[str]()
        self.tags = set[str]()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag not in {"meta", "br"}:
            self.open_tags.append(tag)
        if tag == "a":
            self.links.append(dict(attrs)["href"])

    def handle_endtag(self, tag: str) -> None:
        assert self.open_tags.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts += [data.strip()] if data.strip() else []


class TestText:
    def test_has_every_part_in_order(self) -> None:
        assert a_mail().text == (
            "Hello Ann,\n\nIt costs $5 from 1 March 2026, 09:05 UTC.\n\nOpen:\nhttps://x.example/?a=1&b=2\n\n"
            "Device:          Phone\nPlace of origin: Vienna\n\nWhat to do:\n1. Read.\n2. Call 112.\n\n"
            "Not you? Tell us.\n\n-- \nYou have an account.\n"
        )

    def test_omits_what_has_no_value(self) -> None:
        mail = a_mail(name=None, device=None, phone=None, url=None)
        assert mail.text == (
            "It costs $5 from 1 March 2026, 09:05 UTC.\n\nPlace of origin: Vienna\n\nWhat to do:\n1. Read.\n\n"
            "Not you? Tell us.\n\n-- \nYou have an account.\n"
        )
        reader = Reader(mail.html)
        assert {"Hello Ann,", "Device", "Open"} & {*reader.texts} == set()
        assert reader.links == []

    def test_of_the_fewest_parts(self) -> None:
        mail = a_mail(MailTexts(subject="S", paragraphs=("P",), reason="R"))
        assert mail.text == "P\n\n-- \nR\n"
        assert {"h2", "ol", "a", "th"} & Reader(mail.html).tags == set()

    def test_needs_every_value(self) -> None:
        with pytest.raises(KeyError, match="other"):
            a_mail(replace(TEXTS, subject="$other"))

    def test_is_in_the_language(self) -> None:
        mail = a_mail(language="de")
        assert "Place of origin: Wien" in mail.text
        assert "1. März 2026" in mail.text
        assert "Falls die Schaltfläche nicht funktioniert" in mail.html


class TestForgedValues:
    @pytest.mark.parametrize(
        "text", ["Ann\nBcc: eve@example.com", "Ann\r\n\r\nSubject: x", "Ann\u2028x", "Ann\x00\x0bx"]
    )
    def test_begin_no_line(self, text: str) -> None:
        mail = a_mail(name=text, host=text)
        assert len(mail.subject.splitlines()) == 1
        assert mail.text.splitlines()[1:] == a_mail().text.splitlines()[1:]

    @pytest.mark.parametrize("text", ["<script>x</script>", "$place", "${host}", "\"><a href='x'>", "&amp;", "{name}"])
    def test_are_shown_as_they_are(self, text: str) -> None:
        mail = a_mail(name=text, device=text, host=text)
        assert f"Hello {text}," in mail.text
        reader = Reader(mail.html)
        assert f"Hello {text}," in reader.texts
        assert text in reader.texts
        assert "script" not in reader.tags
        assert mail.subject == f"{text}: sign-in"

    @pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "//x.example", "ftp://x.example"])
    def test_open_no_other_address(self, url: str) -> None:
        with pytest.raises(ValueError, match="https"):
            a_mail(url=url)


class TestHtml:
    def test_is_well_formed_and_has_every_text(self) -> None:
        mail = a_mail()
        reader = Reader(mail.html)
        assert reader.open_tags == []
        assert reader.links == ["https://x.example/?a=1&b=2"]
        for text in (
            "api: sign-in",
            "New",
            "Hello Ann,",
            "Device",
            "Vienna",
            "What to do",
            "Call 112.",
            "Not you? Tell us.",
        ):
            assert text in reader.texts

    def test_loads_nothing(self) -> None:
        mail = a_mail(url=None)
        assert Reader(mail.html).tags & {"img", "link", "script", "iframe", "form"} == set()
        assert "http" not in mail.html
        assert "url(" not in mail.html

    def test_names_its_language(self) -> None:
        assert '<html lang="it">' in a_mail(language="it").html

    def test_is_dark_where_the_system_is(self) -> None:
        html = a_mail().html
        style = html[html.index("<style>") : html.index("</style>")]
        assert "prefers-color-scheme:dark" in style
        body = html[html.index("</style>") :]
        for classes, inline in re.findall(r'class="([^"]+)"[^>]* style="([^"]+)"', body):
            for name in (each[2:] for each in classes.split() if each[:2] in {"b-", "c-", "l-"}):
                assert html_layout.LIGHT[name] in inline
                assert html_layout.DARK[name] in style

    @pytest.mark.parametrize(("colors", "position"), [(html_layout.LIGHT, 0), (html_layout.DARK, 1)])
    def test_has_the_colors_of_the_portal(self, colors: dict[str, str], position: int) -> None:
        tokens = (ROOT / "portal_site/src/theme/tokens.css").read_text(encoding="utf-8")
        pairs = {name: pair for name, *pair in re.findall(r"--portal-([\w-]+): light-dark\((#\w+), (#\w+)\)", tokens)}
        assert colors == {name: pairs[name][position] for name in colors}


class TestMoment:
    @pytest.mark.parametrize(
        ("language", "text"),
        [
            ("en", "1 August 2026, 22:05 UTC"),
            ("de", "1. August 2026, 22:05 UTC"),
            ("fr", "1er août 2026, 22:05 UTC"),
            ("it", "1º agosto 2026, 22:05 UTC"),
            ("es", "1 de agosto de 2026, 22:05 UTC"),
        ],
    )
    def test_is_written_in_the_language(self, language: Language, text: str) -> None:
        moment = datetime(2026, 8, 2, 0, 5, tzinfo=timezone(timedelta(hours=2)))
        assert write_moment(moment, language) == text

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_has_twelve_months(self, language: Language) -> None:
        months = {
            write_moment(datetime(2026, month, 2, tzinfo=UTC), language).split("2026")[0] for month in range(1, 13)
        }
        assert len(months) == 12
