import pytest

from domain.tickets.reply_text import html_to_text, trim_reply


class TestTrim:
    @pytest.mark.parametrize(
        "quote",
        [
            "On Sat, 28 Nov 2026 at 10:00, Support <a@b.example> wrote:\n> Hi",
            "On Sat, 28 Nov 2026 at 10:00, Support\n<a@b.example>\nwrote:\n\nHi",
            "Am Sa., 28. Nov. 2026 um 10:00 schrieb Support <a@b.example>:\n> Hi",
            "Le sam. 28 nov. 2026 à 10:00, Support <a@b.example> a écrit :\n> Hi",
            "Il giorno sab 28 nov 2026 Support <a@b.example> ha scritto:\n> Hi",
            "El sáb, 28 nov 2026, Support <a@b.example> escribió:\n> Hi",
            "-----Original Message-----\nFrom: Support",
            "-----Ursprüngliche Nachricht-----\nVon: Support",
            "________________________________\nFrom: Support",
            "From: Support <a@b.example>\nSent: Saturday",
            "*Von:* Support <a@b.example>\n*Gesendet:* Samstag",
            "-- \nEva Rossi\nLago Hotels",
            "--\nEva Rossi",
            "> Hi\n> there",
        ],
    )
    def test_removes_the_quoted_mail_and_the_signature(self, quote: str) -> None:
        assert trim_reply(f"Thanks,\nit works.\n\n{quote}\n") == "Thanks,\nit works."

    @pytest.mark.parametrize(
        "text",
        [
            "On Monday it failed again.",
            "On Monday we wrote: nothing.\nThen it failed.",
            "From: field is empty",
            "a -- b",
            "--- a/file",
            "Line 1\n\nLine 2",
        ],
    )
    def test_keeps_what_only_looks_like_it(self, text: str) -> None:
        assert trim_reply(text) == text

    def test_keeps_answers_between_quoted_lines(self) -> None:
        assert trim_reply("> Which?\nThe first.\n> When?\nToday.") == "The first.\nToday."

    def test_removes_control_characters(self) -> None:
        assert trim_reply("a\x00b\x1b[31m\r\nc\u00a0d\n\n\n\n\ne") == "ab[31m\nc d\n\ne"

    def test_is_linear(self) -> None:
        text = "On " * 200_000
        assert trim_reply(text).startswith("On On")


class TestHtml:
    def test_has_the_text_without_quotes_and_scripts(self) -> None:
        html = (
            "<html><head><title>t</title><style>p{}</style></head><body><p>Thanks,<br>it &lt;works&gt;.</p>"
            "<script>alert(1)</script><blockquote>old <p>text</p></blockquote>"
            '<div class="gmail_quote">older<div>x</div></div><p>End</body></html>'
        )
        assert trim_reply(html_to_text(html)) == "Thanks,\nit <works>.\n\nEnd"

    @pytest.mark.parametrize("html", ["<p", "</p></div>", "<blockquote>only", "<!doctype", "&#x110000;", "<a b='"])
    def test_survives_what_is_broken(self, html: str) -> None:
        assert isinstance(html_to_text(html), str)
