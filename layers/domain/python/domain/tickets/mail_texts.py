"""The mails about tickets, in every language."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from domain.languages import LANGUAGES, Translations
from domain.mail_templates.mail_template import MailTemplate, MailTexts

_LABELS = Translations(en="Support", de="Support", fr="Assistance", it="Assistenza", es="Asistencia")
_FACTS = Translations(
    en={"subject": "Ticket", "id": "ID"},
    de={"subject": "Ticket", "id": "ID"},
    fr={"subject": "Ticket", "id": "ID"},
    it={"subject": "Ticket", "id": "ID"},
    es={"subject": "Ticket", "id": "ID"},
)
_REASONS = Translations(
    en="You receive this mail because of a support ticket of your organization.",
    de="Sie erhalten diese E-Mail wegen eines Support-Tickets Ihrer Organisation.",
    fr="Vous recevez ce message en raison d\u2019un ticket d\u2019assistance de votre organisation.",
    it="Riceve questo messaggio per un ticket di assistenza della sua organizzazione.",
    es="Recibe este mensaje por un ticket de asistencia de su organización.",
)
_ANSWER_NOTES = Translations(
    en="To write back, answer this mail, without attachments: your answer goes to $address.",
    de="Um zu antworten, antworten Sie auf diese E-Mail, ohne Anhänge: Ihre Antwort geht an $address.",
    fr="Pour répondre, répondez à ce message, sans pièce jointe\xa0: votre réponse parvient à $address.",
    it="Per rispondere, risponda a questo messaggio, senza allegati: la sua risposta arriva a $address.",
    es="Para responder, conteste a este mensaje, sin archivos adjuntos: su respuesta llega a $address.",
)


def _build(lines: Sequence[str], *, is_answerable: bool, **texts: tuple[str, str]) -> MailTemplate:
    """Return the template of a mail, from its subject and its paragraph in each language."""
    return MailTemplate(
        texts=Translations(
            **{
                language: MailTexts(
                    subject=texts[language][0],
                    label=_LABELS.choose(language),
                    paragraphs=(texts[language][1], *lines),
                    facts=_FACTS.choose(language),
                    notes=(_ANSWER_NOTES.choose(language),) if is_answerable else (),
                    reason=_REASONS.choose(language),
                )
                for language in LANGUAGES
            }
        )
    )


def _reject(**paragraphs: str) -> MailTemplate:
    """Return the template of a mail that was not accepted, from the reason in each language."""
    subjects = {
        "en": "Your mail was not added: $subject",
        "de": "Ihre E-Mail wurde nicht übernommen: $subject",
        "fr": "Votre message n\u2019a pas été ajouté\xa0: $subject",
        "it": "Il suo messaggio non è stato aggiunto: $subject",
        "es": "Su mensaje no se ha añadido: $subject",
    }
    texts: dict[str, tuple[str, str]] = {each: (subjects[each], paragraphs[each]) for each in LANGUAGES}
    return _build((), is_answerable=False, **texts)


TEMPLATES: Mapping[str, MailTemplate] = MappingProxyType(
    {
        "opened": _build(
            (),
            is_answerable=True,
            en=("We have your ticket: $subject", "We answer here and by mail."),
            de=("Wir haben Ihr Ticket: $subject", "Wir antworten hier und per E-Mail."),
            fr=("Nous avons votre ticket\xa0: $subject", "Nous répondons ici et par e-mail."),
            it=("Abbiamo ricevuto il suo ticket: $subject", "Rispondiamo qui e per e-mail."),
            es=("Hemos recibido su ticket: $subject", "Respondemos aquí y por correo electrónico."),
        ),
        "answered": _build(
            ("$lines",),
            is_answerable=True,
            en=("Answer to your ticket: $subject", "Our support has answered:"),
            de=("Antwort auf Ihr Ticket: $subject", "Unser Support hat geantwortet:"),
            fr=("Réponse à votre ticket\xa0: $subject", "Notre assistance a répondu\xa0:"),
            it=("Risposta al suo ticket: $subject", "La nostra assistenza ha risposto:"),
            es=("Respuesta a su ticket: $subject", "Nuestra asistencia ha respondido:"),
        ),
        "closed": _build(
            (),
            is_answerable=False,
            en=(
                "Your ticket is closed: $subject",
                "Our support has closed the ticket. If you need more, open a new one.",
            ),
            de=(
                "Ihr Ticket ist geschlossen: $subject",
                "Unser Support hat das Ticket geschlossen. Wenn Sie mehr brauchen, öffnen Sie ein neues.",
            ),
            fr=(
                "Votre ticket est fermé\xa0: $subject",
                "Notre assistance a fermé le ticket. Pour toute autre question, ouvrez-en un nouveau.",
            ),
            it=(
                "Il suo ticket è chiuso: $subject",
                "La nostra assistenza ha chiuso il ticket. Per altre domande ne apra uno nuovo.",
            ),
            es=(
                "Su ticket está cerrado: $subject",
                "Nuestra asistencia ha cerrado el ticket. Para otras preguntas, abra uno nuevo.",
            ),
        ),
        "mail_attachments": _reject(
            en="Mails with attachments, and mails of more than 1 MB, are not accepted. Send the text alone.",
            de="E-Mails mit Anhängen und E-Mails über 1 MB werden nicht angenommen. Senden Sie nur den Text.",
            fr="Les messages avec pièces jointes ou de plus de 1 Mo ne sont pas acceptés. Envoyez le texte seul.",
            it="I messaggi con allegati o di oltre 1 MB non sono accettati. Invii solo il testo.",
            es="No se aceptan mensajes con archivos adjuntos ni de más de 1 MB. Envíe solo el texto.",
        ),
        "mail_closed": _reject(
            en="The ticket is closed. Open a new one.",
            de="Das Ticket ist geschlossen. Öffnen Sie ein neues.",
            fr="Le ticket est fermé. Ouvrez-en un nouveau.",
            it="Il ticket è chiuso. Ne apra uno nuovo.",
            es="El ticket está cerrado. Abra uno nuevo.",
        ),
        "mail_empty": _reject(
            en="The mail has no text above the quoted one. Write your answer above it.",
            de="Die E-Mail hat keinen Text über dem zitierten. Schreiben Sie Ihre Antwort darüber.",
            fr="Le message n\u2019a pas de texte au-dessus de la citation. Écrivez votre réponse au-dessus.",
            it="Il messaggio non ha testo sopra quello citato. Scriva la risposta sopra.",
            es="El mensaje no tiene texto encima del citado. Escriba su respuesta encima.",
        ),
        "mail_limit": _reject(
            en="You have sent too many messages in this hour. Send it again later.",
            de="Sie haben in dieser Stunde zu viele Nachrichten gesendet. Senden Sie sie später noch einmal.",
            fr="Vous avez envoyé trop de messages au cours de cette heure. Renvoyez-le plus tard.",
            it="Ha inviato troppi messaggi in quest\u2019ora. Lo invii di nuovo più tardi.",
            es="Ha enviado demasiados mensajes en esta hora. Envíelo de nuevo más tarde.",
        ),
        "mail_long": _reject(
            en="The text has more than 10,000 characters. Send a shorter one.",
            de="Der Text hat mehr als 10.000 Zeichen. Senden Sie einen kürzeren.",
            fr="Le texte compte plus de 10\xa0000 caractères. Envoyez-en un plus court.",
            it="Il testo ha più di 10.000 caratteri. Ne invii uno più breve.",
            es="El texto tiene más de 10.000 caracteres. Envíe uno más corto.",
        ),
    }
)
"""The mail of each move, and of each cause for which a mail is not accepted."""
