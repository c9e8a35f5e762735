"""The mails about the status of a developer application, in every language."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from domain.languages import LANGUAGES, Translations
from domain.mail_templates.mail_content import Tone
from domain.mail_templates.mail_template import MailTemplate, MailTexts

_LABELS = Translations(en="Application", de="Anwendung", fr="Application", it="Applicazione", es="Aplicación")
_FACTS = Translations(
    en={"application": "Application", "id": "ID", "cause": "Reason"},
    de={"application": "Anwendung", "id": "ID", "cause": "Grund"},
    fr={"application": "Application", "id": "ID", "cause": "Motif"},
    it={"application": "Applicazione", "id": "ID", "cause": "Motivo"},
    es={"application": "Aplicación", "id": "ID", "cause": "Motivo"},
)
_REASONS = Translations(
    en="You receive this mail because this address is the contact address of the application.",
    de="Sie erhalten diese E-Mail, weil diese Adresse die Kontaktadresse der Anwendung ist.",
    fr="Vous recevez ce message parce que cette adresse est l\u2019adresse de contact de l\u2019application.",
    it="Riceve questo messaggio perché questo indirizzo è l\u2019indirizzo di contatto dell\u2019applicazione.",
    es="Recibe este mensaje porque esta dirección es la dirección de contacto de la aplicación.",
)


def _build(
    tone: Tone = "plain", *, facts: Sequence[str] = ("application", "id"), **texts: tuple[str, str]
) -> MailTemplate:
    """Return the template of a mail, from its subject and its paragraph in each language.

    The subject is ours alone, and so is the whole mail of a new application: the address may be that of anyone.
    """
    return MailTemplate(
        tone=tone,
        texts=Translations(
            **{
                language: MailTexts(
                    subject=texts[language][0],
                    label=_LABELS.choose(language),
                    paragraphs=(texts[language][1],),
                    facts={name: _FACTS.choose(language)[name] for name in facts},
                    reason=_REASONS.choose(language),
                )
                for language in LANGUAGES
            }
        ),
    )


TEMPLATES: Mapping[str, MailTemplate] = MappingProxyType(
    {
        "created": _build(
            facts=("id",),
            en=("Your application was registered", "We review the application, and write to you when we have decided."),
            de=(
                "Ihre Anwendung wurde registriert",
                "Wir prüfen die Anwendung und schreiben Ihnen, sobald wir entschieden haben.",
            ),
            fr=(
                "Votre application a été enregistrée",
                "Nous examinons l\u2019application et vous écrirons dès que nous aurons décidé.",
            ),
            it=(
                "La sua applicazione è stata registrata",
                "Esaminiamo l\u2019applicazione e le scriveremo appena avremo deciso.",
            ),
            es=(
                "Su aplicación se ha registrado",
                "Revisamos la aplicación y le escribiremos en cuanto hayamos decidido.",
            ),
        ),
        "approved": _build(
            en=("Your application was approved", "API keys and OAuth clients can now belong to the application."),
            de=(
                "Ihre Anwendung wurde genehmigt",
                "API-Schlüssel und OAuth-Clients können jetzt zur Anwendung gehören.",
            ),
            fr=(
                "Votre application a été approuvée",
                "Des clés API et des clients OAuth peuvent désormais appartenir à l\u2019application.",
            ),
            it=(
                "La sua applicazione è stata approvata",
                "Ora chiavi API e client OAuth possono appartenere all\u2019applicazione.",
            ),
            es=("Su aplicación ha sido aprobada", "Ya puede haber claves API y clientes OAuth de la aplicación."),
        ),
        "rejected": _build(
            facts=("application", "id", "cause"),
            en=(
                "Your application was rejected",
                "The decision is final. Correct what the reason names, then register a new application.",
            ),
            de=(
                "Ihre Anwendung wurde abgelehnt",
                "Die Entscheidung ist endgültig. Beheben Sie den Grund und registrieren Sie eine neue Anwendung.",
            ),
            fr=(
                "Votre application a été refusée",
                "La décision est définitive. Corrigez le motif, puis enregistrez une nouvelle application.",
            ),
            it=(
                "La sua applicazione è stata respinta",
                "La decisione è definitiva. Corregga il motivo, poi registri una nuova applicazione.",
            ),
            es=(
                "Su aplicación ha sido rechazada",
                "La decisión es definitiva. Corrija el motivo y registre una aplicación nueva.",
            ),
        ),
        "suspended": _build(
            "alarm",
            facts=("application", "id", "cause"),
            en=(
                "Your application was suspended",
                "Requests with its API keys and OAuth clients are rejected from now on.",
            ),
            de=(
                "Ihre Anwendung wurde gesperrt",
                "Anfragen mit ihren API-Schlüsseln und OAuth-Clients werden ab jetzt abgewiesen.",
            ),
            fr=(
                "Votre application a été suspendue",
                "Les requêtes avec ses clés API et ses clients OAuth sont désormais refusées.",
            ),
            it=(
                "La sua applicazione è stata sospesa",
                "Le richieste con le sue chiavi API e i suoi client OAuth vengono ora respinte.",
            ),
            es=(
                "Su aplicación ha sido suspendida",
                "Las solicitudes con sus claves API y clientes OAuth se rechazan desde ahora.",
            ),
        ),
        "activated": _build(
            en=("Your application is active again", "Its API keys and OAuth clients work again."),
            de=("Ihre Anwendung ist wieder aktiv", "Ihre API-Schlüssel und OAuth-Clients funktionieren wieder."),
            fr=(
                "Votre application est de nouveau active",
                "Ses clés API et ses clients OAuth fonctionnent de nouveau.",
            ),
            it=(
                "La sua applicazione è di nuovo attiva",
                "Le sue chiavi API e i suoi client OAuth funzionano di nuovo.",
            ),
            es=("Su aplicación vuelve a estar activa", "Sus claves API y clientes OAuth vuelven a funcionar."),
        ),
    }
)
"""The mail of each move, by the second part of its event type."""
