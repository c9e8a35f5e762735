"""What the mails about webhooks have in common: the greeting, the table of the webhook, and the steps of a repair."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages import Translations
from domain.mail_templates.mail_template import MailTexts

_NAMES = ("endpoint", "webhook", "description", "environment", "failing_since", "failed_events", "last_error")


def _label_facts(*labels: str) -> Mapping[str, str]:
    return MappingProxyType(dict(zip(_NAMES, labels, strict=True)))


REPAIR_TEXTS = Translations(
    en=MailTexts(
        subject="",
        paragraphs=("Hello $organization,",),
        facts=_label_facts(
            "Endpoint", "Webhook", "Description", "Environment", "Failing since", "Failed events", "Last error"
        ),
        steps_title="What to do",
        steps=(
            "See the requests and responses with GET $path/deliveries.",
            "Repair the endpoint: it must respond with a 2xx status within 10 seconds.",
        ),
        button="Open the API reference",
        reason="You receive this mail because this address is the contact_email of your organization.",
    ),
    de=MailTexts(
        subject="",
        paragraphs=("Guten Tag $organization,",),
        facts=_label_facts(
            "Endpunkt",
            "Webhook",
            "Beschreibung",
            "Umgebung",
            "Fehler seit",
            "Fehlgeschlagene Ereignisse",
            "Letzter Fehler",
        ),
        steps_title="Das können Sie tun",
        steps=(
            "Sehen Sie sich Anfragen und Antworten mit GET $path/deliveries an.",
            "Reparieren Sie den Endpunkt: Er muss innerhalb von 10 Sekunden mit einem Status 2xx antworten.",
        ),
        button="API-Referenz öffnen",
        reason="Sie erhalten diese E-Mail, weil diese Adresse die contact_email Ihrer Organisation ist.",
    ),
    fr=MailTexts(
        subject="",
        paragraphs=("Bonjour $organization,",),
        facts=_label_facts(
            "Point de terminaison",
            "Webhook",
            "Description",
            "Environnement",
            "En échec depuis",
            "Événements en échec",
            "Dernière erreur",
        ),
        steps_title="Que faire",
        steps=(
            "Consultez les requêtes et les réponses avec GET $path/deliveries.",
            "Réparez le point de terminaison\xa0: il doit répondre avec un statut 2xx en moins de 10 secondes.",
        ),
        button="Ouvrir la référence de l\u2019API",
        reason="Vous recevez cet e-mail parce que cette adresse est la contact_email de votre organisation.",
    ),
    it=MailTexts(
        subject="",
        paragraphs=("Buongiorno $organization,",),
        facts=_label_facts(
            "Endpoint", "Webhook", "Descrizione", "Ambiente", "Errori dal", "Eventi non riusciti", "Ultimo errore"
        ),
        steps_title="Che cosa fare",
        steps=(
            "Consulti le richieste e le risposte con GET $path/deliveries.",
            "Ripari l\u2019endpoint: deve rispondere con uno stato 2xx entro 10 secondi.",
        ),
        button="Apri il riferimento dell\u2019API",
        reason="Riceve questa e-mail perché questo indirizzo è la contact_email della sua organizzazione.",
    ),
    es=MailTexts(
        subject="",
        paragraphs=("Hola, $organization:",),
        facts=_label_facts(
            "Endpoint", "Webhook", "Descripción", "Entorno", "Con errores desde", "Eventos fallidos", "Último error"
        ),
        steps_title="Qué hacer",
        steps=(
            "Consulte las solicitudes y las respuestas con GET $path/deliveries.",
            "Repare el endpoint: debe responder con un estado 2xx en 10 segundos.",
        ),
        button="Abrir la referencia de la API",
        reason="Recibe este correo porque esta dirección es la contact_email de su organización.",
    ),
)
"""The texts of every mail; the subject and the paragraphs follow."""
RESUMPTION_STEPS = Translations(
    en=(
        "Resume the webhook with POST $path/resume. New events are sent at once.",
        "Send what the webhook missed with POST $path/replay. Events are stored for 30 days.",
    ),
    de=(
        "Setzen Sie den Webhook mit POST $path/resume fort. Neue Ereignisse werden sofort gesendet.",
        "Senden Sie mit POST $path/replay, was der Webhook verpasst hat. Ereignisse werden 30 Tage gespeichert.",
    ),
    fr=(
        "Réactivez le webhook avec POST $path/resume. Les nouveaux événements sont envoyés aussitôt.",
        "Envoyez ce que le webhook a manqué avec POST $path/replay. Les événements sont conservés 30 jours.",
    ),
    it=(
        "Riattivi il webhook con POST $path/resume. I nuovi eventi vengono inviati subito.",
        "Invii ciò che il webhook ha perso con POST $path/replay. Gli eventi sono conservati per 30 giorni.",
    ),
    es=(
        "Reactive el webhook con POST $path/resume. Los eventos nuevos se envían de inmediato.",
        "Envíe lo que el webhook se perdió con POST $path/replay. Los eventos se conservan 30 días.",
    ),
)
"""The further steps of a webhook that was disabled."""
