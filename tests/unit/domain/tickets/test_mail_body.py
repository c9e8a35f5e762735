from email.message import EmailMessage

import pytest

from domain.tickets.mail_addresses import parse_address, ticket_address
from domain.tickets.mail_body import parse_body
from tests.tickets import a_reply

TICKET_ID = "tkt_01k0a3v5m8f1xq2w7r9tbdc6yz"


def _alternative() -> EmailMessage:
    mail = a_reply("a@b.example", "Plain text")
    mail.add_alternative("<p>HTML text</p>", subtype="html")
    return mail


class TestText:
    def test_prefers_plain_text(self) -> None:
        assert parse_body(_alternative().as_bytes()).text == "Plain text"

    def test_is_that_of_html_alone(self) -> None:
        mail = EmailMessage()
        mail.set_content("<p>Only &amp; HTML</p>", subtype="html")
        assert parse_body(mail.as_bytes()).text == "Only & HTML"

    @pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "windows-1252"])
    def test_is_decoded(self, charset: str) -> None:
        mail = EmailMessage()
        mail.set_content("Größe è", charset=charset, cte="quoted-printable")
        assert parse_body(mail.as_bytes()).text == "Größe è"

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\xff\xfe",
            b"Content-Type: text/plain; charset=klingon\n\ntext",
            b"Content-Type: multipart/mixed; boundary=x\n\n--x\n",
            b'Content-Type: text/plain; charset="a\x00b"\nContent-Transfer-Encoding: base64\n\n!!!!',
            b"Content-Type: ;;;\nContent-Disposition: ;;;\n\ntext",
            b"Content-Type: multipart/mixed\n\n" + b"--" * 10_000,
        ],
    )
    def test_of_broken_mails_is_a_text(self, content: bytes) -> None:
        assert isinstance(parse_body(content).text, str)


class TestAttachments:
    def test_are_files(self) -> None:
        mail = _alternative()
        assert not parse_body(mail.as_bytes()).has_attachments
        mail.add_attachment(b"x", maintype="image", subtype="png", filename="screen.png")
        assert parse_body(mail.as_bytes()).has_attachments

    def test_are_mails_and_files_without_a_name(self) -> None:
        for maintype, subtype in (("application", "octet-stream"), ("audio", "mpeg")):
            mail = a_reply("a@b.example")
            mail.add_attachment(b"x", maintype=maintype, subtype=subtype, disposition="inline")
            assert parse_body(mail.as_bytes()).has_attachments
        mail = a_reply("a@b.example")
        mail.add_attachment(a_reply("c@d.example"))
        assert parse_body(mail.as_bytes()).has_attachments

    def test_are_not_the_pictures_of_a_signature(self) -> None:
        mail = _alternative()
        _, html = mail.iter_parts()
        assert isinstance(html, EmailMessage)
        html.add_related(b"x", maintype="image", subtype="png", cid="<logo>", filename="logo.png")
        assert not parse_body(mail.as_bytes()).has_attachments

    def test_are_not_part_of_the_text(self) -> None:
        mail = a_reply("a@b.example", "Text")
        mail.add_attachment("Attached text", filename="log.txt")
        body = parse_body(mail.as_bytes())
        assert (body.text, body.has_attachments) == ("Text", True)


class TestAddress:
    def test_names_the_ticket(self) -> None:
        address = ticket_address(TICKET_ID, "mail.example.com")
        assert address == f"ticket+{TICKET_ID}@mail.example.com"
        assert parse_address(address.upper(), "mail.example.com") == TICKET_ID

    def test_is_empty_without_a_domain(self) -> None:
        assert ticket_address(TICKET_ID, "") == ""
        assert parse_address(f"ticket+{TICKET_ID}@", "") is None

    @pytest.mark.parametrize(
        "address",
        [
            "",
            "@",
            "ticket@mail.example.com",
            f"ticket+{TICKET_ID}",
            f"ticket+{TICKET_ID}@evil.example",
            f"x+{TICKET_ID}@mail.example.com",
            f"ticket+{TICKET_ID}x@mail.example.com",
            f"ticket+{TICKET_ID}\n@mail.example.com",
        ],
    )
    def test_is_no_other(self, address: str) -> None:
        assert parse_address(address, "mail.example.com") is None
