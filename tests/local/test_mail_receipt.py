from domain.tickets.received_mail import ReceivedMail
from local.mail_receipt import describe_mail

MAIL = b"From: Eva <eva@example.com>\r\nSubject: Re: x\r\nAuto-Submitted: no\r\n\r\nText\r\n"


def test_the_notification_is_that_of_a_mail_without_faults() -> None:
    body = describe_mail(MAIL, sender="eva@example.com", recipient="ticket+1@wedsync.example")
    mail = ReceivedMail.from_notification(body)
    assert (mail.sender, mail.envelope_sender) == ("eva@example.com", "eva@example.com")
    assert mail.recipients == ("ticket+1@wedsync.example",)
    assert (mail.is_trustworthy, mail.is_automatic) == (True, False)
    assert mail.file_key == f"mails/{mail.id}"
