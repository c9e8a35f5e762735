"""The mails about webhooks that fail or were disabled, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec.structs import replace

from domain.languages import Language, Translations
from domain.mail_templates.mail_template import MailTemplate, MailTexts
from domain.webhook_mails.repair_texts import REPAIR_TEXTS, RESUMPTION_STEPS
from domain.webhook_mails.report import ReportKind


def _extend(
    language: Language, *, subject: str, label: str, paragraphs: tuple[str, ...], steps: tuple[str, ...]
) -> MailTexts:
    base = REPAIR_TEXTS.choose(language)
    return replace(
        base,
        subject=f"$sandbox {subject}",
        label=label,
        paragraphs=(*base.paragraphs, *paragraphs),
        steps=(*base.steps, *steps),
    )


TEMPLATES: Mapping[ReportKind, MailTemplate] = MappingProxyType(
    {
        "failing": MailTemplate(
            tone="alarm",
            texts=Translations(
                en=_extend(
                    "en",
                    subject="Your webhook at $host is failing",
                    label="Failing",
                    paragraphs=(
                        "All deliveries to your webhook have failed since $failing_since.",
                        "If this continues, we disable the webhook on $disabled_from or later.",
                    ),
                    steps=("You need not do more: the next successful delivery ends the failure.",),
                ),
                de=_extend(
                    "de",
                    subject="Ihr Webhook bei $host schlägt fehl",
                    label="Fehler",
                    paragraphs=(
                        "Seit dem $failing_since sind alle Zustellungen an Ihren Webhook fehlgeschlagen.",
                        "Bleibt das so, deaktivieren wir den Webhook frühestens am $disabled_from.",
                    ),
                    steps=("Mehr ist nicht nötig: Mit der nächsten erfolgreichen Zustellung ist die Störung beendet.",),
                ),
                fr=_extend(
                    "fr",
                    subject="Votre webhook sur $host est en échec",
                    label="En échec",
                    paragraphs=(
                        "Depuis le $failing_since, tous les envois à votre webhook ont échoué.",
                        "Si cela continue, nous désactiverons le webhook au plus tôt le $disabled_from.",
                    ),
                    steps=("Rien d\u2019autre à faire\xa0: le prochain envoi réussi met fin à la panne.",),
                ),
                it=_extend(
                    "it",
                    subject="Il suo webhook su $host non funziona",
                    label="Errori",
                    paragraphs=(
                        "Dal $failing_since tutti gli invii al suo webhook non sono riusciti.",
                        "Se il problema continua, disattiveremo il webhook non prima del $disabled_from.",
                    ),
                    steps=("Non serve altro: il prossimo invio riuscito pone fine al problema.",),
                ),
                es=_extend(
                    "es",
                    subject="Su webhook en $host está fallando",
                    label="Con errores",
                    paragraphs=(
                        "Desde el $failing_since han fallado todas las entregas a su webhook.",
                        "Si esto continúa, desactivaremos el webhook no antes del $disabled_from.",
                    ),
                    steps=("No hace falta nada más: la próxima entrega correcta pone fin al problema.",),
                ),
            ),
        ),
        "disabled": MailTemplate(
            tone="alarm",
            texts=Translations(
                en=_extend(
                    "en",
                    subject="Your webhook at $host was disabled",
                    label="Disabled",
                    paragraphs=(
                        "All deliveries to your webhook have failed since $failing_since, so we disabled it.",
                        "No events are sent to it anymore.",
                    ),
                    steps=RESUMPTION_STEPS.en,
                ),
                de=_extend(
                    "de",
                    subject="Ihr Webhook bei $host wurde deaktiviert",
                    label="Deaktiviert",
                    paragraphs=(
                        "Seit dem $failing_since sind alle Zustellungen an Ihren Webhook fehlgeschlagen. Wir haben ihn deaktiviert.",
                        "Er erhält keine Ereignisse mehr.",
                    ),
                    steps=RESUMPTION_STEPS.de,
                ),
                fr=_extend(
                    "fr",
                    subject="Votre webhook sur $host a été désactivé",
                    label="Désactivé",
                    paragraphs=(
                        "Depuis le $failing_since, tous les envois à votre webhook ont échoué. Nous l\u2019avons donc désactivé.",
                        "Il ne reçoit plus d\u2019événements.",
                    ),
                    steps=RESUMPTION_STEPS.fr,
                ),
                it=_extend(
                    "it",
                    subject="Il suo webhook su $host è stato disattivato",
                    label="Disattivato",
                    paragraphs=(
                        "Dal $failing_since tutti gli invii al suo webhook non sono riusciti, quindi lo abbiamo disattivato.",
                        "Non riceve più eventi.",
                    ),
                    steps=RESUMPTION_STEPS.it,
                ),
                es=_extend(
                    "es",
                    subject="Su webhook en $host se ha desactivado",
                    label="Desactivado",
                    paragraphs=(
                        "Desde el $failing_since han fallado todas las entregas a su webhook, por lo que lo hemos desactivado.",
                        "Ya no recibe eventos.",
                    ),
                    steps=RESUMPTION_STEPS.es,
                ),
            ),
        ),
        "gone": MailTemplate(
            tone="alarm",
            texts=Translations(
                en=_extend(
                    "en",
                    subject="Your webhook at $host was disabled",
                    label="Disabled",
                    paragraphs=(
                        "Your endpoint returned HTTP status 410 (Gone), so we disabled its webhook.",
                        "No events are sent to it anymore.",
                    ),
                    steps=RESUMPTION_STEPS.en,
                ),
                de=_extend(
                    "de",
                    subject="Ihr Webhook bei $host wurde deaktiviert",
                    label="Deaktiviert",
                    paragraphs=(
                        "Ihr Endpunkt hat mit dem HTTP-Status 410 (Gone) geantwortet. Deshalb haben wir seinen Webhook deaktiviert.",
                        "Er erhält keine Ereignisse mehr.",
                    ),
                    steps=RESUMPTION_STEPS.de,
                ),
                fr=_extend(
                    "fr",
                    subject="Votre webhook sur $host a été désactivé",
                    label="Désactivé",
                    paragraphs=(
                        "Votre point de terminaison a renvoyé le statut HTTP 410 (Gone). Nous avons donc désactivé son webhook.",
                        "Il ne reçoit plus d\u2019événements.",
                    ),
                    steps=RESUMPTION_STEPS.fr,
                ),
                it=_extend(
                    "it",
                    subject="Il suo webhook su $host è stato disattivato",
                    label="Disattivato",
                    paragraphs=(
                        "Il suo endpoint ha restituito lo stato HTTP 410 (Gone), quindi abbiamo disattivato il webhook.",
                        "Non riceve più eventi.",
                    ),
                    steps=RESUMPTION_STEPS.it,
                ),
                es=_extend(
                    "es",
                    subject="Su webhook en $host se ha desactivado",
                    label="Desactivado",
                    paragraphs=(
                        "Su endpoint ha devuelto el estado HTTP 410 (Gone), por lo que hemos desactivado su webhook.",
                        "Ya no recibe eventos.",
                    ),
                    steps=RESUMPTION_STEPS.es,
                ),
            ),
        ),
    }
)
