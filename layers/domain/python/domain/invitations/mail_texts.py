"""The mail with an invitation to an organization, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages import Translations
from domain.mail_templates.mail_template import MailTemplate, MailTexts

_INVITATION = MailTemplate(
    texts=Translations(
        en=MailTexts(
            subject="Invitation to WedSync",
            label="Invitation",
            paragraphs=(
                "$organization invites you to work with it on WedSync.",
                "Accept with the e-mail address that got this mail. The link is valid for 7 days and works once.",
            ),
            button="Accept the invitation",
            notes=("If you do not know the sender, ignore this mail: nothing happens.",),
            reason="You receive this mail because an organization has invited your address.",
        ),
        de=MailTexts(
            subject="Einladung zu WedSync",
            label="Einladung",
            paragraphs=(
                "$organization lädt Sie ein, gemeinsam in WedSync zu arbeiten.",
                "Nehmen Sie mit der E-Mail-Adresse an, an die diese Nachricht ging. Der Link gilt 7 Tage und funktioniert einmal.",
            ),
            button="Einladung annehmen",
            notes=("Kennen Sie den Absender nicht, ignorieren Sie diese Nachricht: Es geschieht nichts.",),
            reason="Sie erhalten diese E-Mail, weil eine Organisation Ihre Adresse eingeladen hat.",
        ),
        fr=MailTexts(
            subject="Invitation à rejoindre WedSync",
            label="Invitation",
            paragraphs=(
                "$organization vous invite à travailler avec elle sur WedSync.",
                "Acceptez avec l\u2019adresse e-mail qui a reçu ce message. Le lien est valable 7 jours et ne sert qu\u2019une fois.",
            ),
            button="Accepter l\u2019invitation",
            notes=("Si vous ne connaissez pas l\u2019expéditeur, ignorez ce message\xa0: rien ne se passera.",),
            reason="Vous recevez ce message parce qu\u2019une organisation a invité votre adresse.",
        ),
        it=MailTexts(
            subject="Invito a WedSync",
            label="Invito",
            paragraphs=(
                "$organization la invita a lavorare insieme su WedSync.",
                "Accetti con l\u2019indirizzo e-mail che ha ricevuto questo messaggio. Il link vale 7 giorni e funziona una volta sola.",
            ),
            button="Accetta l\u2019invito",
            notes=("Se non conosce il mittente, ignori questo messaggio: non accadrà nulla.",),
            reason="Riceve questo messaggio perché un\u2019organizzazione ha invitato il suo indirizzo.",
        ),
        es=MailTexts(
            subject="Invitación a WedSync",
            label="Invitación",
            paragraphs=(
                "$organization le invita a trabajar en WedSync.",
                "Acepte con la dirección de correo que recibió este mensaje. El enlace es válido 7 días y funciona una sola vez.",
            ),
            button="Aceptar la invitación",
            notes=("Si no conoce al remitente, ignore este mensaje: no ocurrirá nada.",),
            reason="Recibe este mensaje porque una organización ha invitado a su dirección.",
        ),
    )
)

TEMPLATES: Mapping[str, MailTemplate] = MappingProxyType({"invitation": _INVITATION})
"""The mail by name."""
