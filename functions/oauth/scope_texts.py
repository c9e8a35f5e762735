"""Scopes in words, for people who decide about them."""

from collections.abc import Iterable

from domain.languages import Language, Translations

READ = Translations(
    en="See: $name", de="Ansehen: $name", fr="Consulter\xa0: $name", it="Vedere: $name", es="Ver: $name"
)
WRITE = Translations(
    en="Create, change and delete: $name",
    de="Anlegen, ändern und löschen: $name",
    fr="Créer, modifier et supprimer\xa0: $name",
    it="Creare, modificare ed eliminare: $name",
    es="Crear, modificar y eliminar: $name",
)
EVERYTHING = Translations(
    en="everything in your organization",
    de="alles in Ihrer Organisation",
    fr="tout dans votre organisation",
    it="tutto nella sua organizzazione",
    es="todo en su organización",
)
NAMES: dict[str, Translations[str]] = {
    name: Translations(en=en, de=de, fr=fr, it=it, es=es)
    for name, en, de, fr, it, es in (
        ("alerts", "alerts", "Warnmeldungen", "alertes", "avvisi", "alertas"),
        ("analytics", "analytics", "Auswertungen", "analyses", "analisi", "análisis"),
        ("api-keys", "API keys", "API-Schlüssel", "clés API", "chiavi API", "claves de API"),
        ("applications", "applications", "Anwendungen", "applications", "applicazioni", "aplicaciones"),
        ("audit", "the audit log", "das Prüfprotokoll", "journal d\u2019audit", "registro di audit", "registro de auditoría"),
        ("availability", "availability", "Verfügbarkeit", "disponibilités", "disponibilità", "disponibilidad"),
        ("batch", "several operations at once", "mehrere Vorgänge auf einmal", "plusieurs opérations à la fois",
         "più operazioni insieme", "varias operaciones a la vez"),
        ("booking-series", "series of bookings", "Buchungsserien", "séries de réservations", "serie di prenotazioni",
         "series de reservas"),
        ("bookings", "bookings", "Buchungen", "réservations", "prenotazioni", "reservas"),
        ("changes", "all changes", "alle Änderungen", "toutes les modifications", "tutte le modifiche", "todos los cambios"),
        ("clients", "couples and their contact data", "Paare und ihre Kontaktdaten", "couples et leurs coordonnées",
         "coppie e i loro contatti", "parejas y sus datos de contacto"),
        ("custom-endpoints", "custom endpoints", "eigene Endpunkte", "points d\u2019accès personnalisés",
         "endpoint personalizzati", "puntos de acceso propios"),
        ("customers", "customers and their contact data", "Kunden und ihre Kontaktdaten", "clients et leurs coordonnées",
         "clienti e i loro contatti", "clientes y sus datos de contacto"),
        ("deliveries", "webhook deliveries", "Webhook-Zustellungen", "envois de webhooks", "invii dei webhook",
         "entregas de webhooks"),
        ("event-types", "types of events", "Ereignistypen", "types d\u2019événements", "tipi di eventi", "tipos de eventos"),
        ("events", "events", "Ereignisse", "événements", "eventi", "eventos"),
        ("forms", "forms", "Formulare", "formulaires", "moduli", "formularios"),
        ("integrations", "integrations", "Integrationen", "intégrations", "integrazioni", "integraciones"),
        ("invitations", "invitations", "Einladungen", "invitations", "inviti", "invitaciones"),
        ("jobs", "background jobs", "Hintergrundaufträge", "tâches de fond", "processi in background",
         "trabajos en segundo plano"),
        ("menu-selections", "menu selections", "Menüauswahlen", "choix de menus", "scelte dei menù", "selecciones de menús"),
        ("menus", "menus", "Menüs", "menus", "menù", "menús"),
        ("oauth-clients", "connected programs", "verbundene Programme", "programmes connectés", "programmi collegati",
         "programas conectados"),
        ("organizations", "organizations and their settings", "Organisationen und ihre Einstellungen",
         "organisations et leurs paramètres", "organizzazioni e le loro impostazioni", "organizaciones y sus ajustes"),
        ("payment-provider", "the payment provider", "der Zahlungsdienstleister", "prestataire de paiement",
         "fornitore di pagamenti", "proveedor de pagos"),
        ("payment-schedules", "payment schedules", "Zahlungspläne", "échéanciers de paiement", "piani di pagamento",
         "planes de pago"),
        ("payments", "payments", "Zahlungen", "paiements", "pagamenti", "pagos"),
        ("refunds", "refunds", "Rückerstattungen", "remboursements", "rimborsi", "reembolsos"),
        ("reports", "reports", "Berichte", "rapports", "rapporti", "informes"),
        ("roles", "roles", "Rollen", "rôles", "ruoli", "roles"),
        ("service-accounts", "service accounts", "Dienstkonten", "comptes de service", "account di servizio",
         "cuentas de servicio"),
        ("services", "services", "Dienstleistungen", "prestations", "servizi", "servicios"),
        ("spaces", "rooms and spaces", "Räume und Flächen", "salles et espaces", "sale e spazi", "salas y espacios"),
        ("staff", "staff and working hours", "Personal und Arbeitszeiten", "personnel et horaires", "personale e orari",
         "personal y horarios"),
        ("sandbox", "tools of the sandbox", "Werkzeuge der Sandbox", "outils du bac à sable", "strumenti della sandbox",
         "herramientas del entorno de pruebas"),
        ("submissions", "answers to forms", "Antworten auf Formulare", "réponses aux formulaires", "risposte ai moduli",
         "respuestas a formularios"),
        ("support", "response targets of the support", "Antwortziele des Supports", "objectifs de réponse de l\u2019assistance",
         "tempi di risposta dell\u2019assistenza", "objetivos de respuesta de la asistencia"),
        ("tickets", "support tickets", "Support-Tickets", "tickets d\u2019assistance", "ticket di assistenza",
         "tickets de asistencia"),
        ("tiers", "tiers", "Tarifstufen", "niveaux", "livelli", "niveles"),
        ("uploads", "files", "Dateien", "fichiers", "file", "archivos"),
        ("usage", "usage of the API", "Nutzung der API", "utilisation de l\u2019API", "utilizzo dell\u2019API", "uso de la API"),
        ("users", "members", "Mitglieder", "membres", "membri", "miembros"),
        ("venues", "venues", "Veranstaltungsorte", "lieux", "sedi", "locales"),
        ("waitlist", "the waitlist", "die Warteliste", "liste d\u2019attente", "lista d\u2019attesa", "lista de espera"),
        ("waitlist-entries", "waitlist entries", "Wartelisteneinträge", "inscriptions en attente", "iscrizioni in attesa",
         "entradas de la lista de espera"),
        ("webhook-signatures", "signatures of webhooks", "Signaturen von Webhooks", "signatures de webhooks",
         "firme dei webhook", "firmas de webhooks"),
        ("webhooks", "webhooks", "Webhooks", "webhooks", "webhook", "webhooks"),
        ("weddings", "weddings", "Hochzeiten", "mariages", "matrimoni", "bodas"),
    )
}  # fmt: skip
"""The words for each resource of a scope."""


def describe_scopes(scopes: Iterable[str], language: Language) -> list[str]:
    """Return one text for each kind of access to each resource."""
    return [_describe(scope, language) for scope in sorted(set(scopes))]


def _describe(scope: str, language: Language) -> str:
    resource, _, access = scope.partition(":")
    pattern = (READ if access == "read" else WRITE).choose(language)
    name = EVERYTHING if resource == "*" else NAMES[resource]
    return pattern.replace("$name", name.choose(language))
