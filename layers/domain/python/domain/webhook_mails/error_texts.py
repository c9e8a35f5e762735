"""The errors of attempts in words, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.deliveries.model import AttemptError
from domain.languages import Translations

ERRORS: Mapping[AttemptError, Translations[str]] = MappingProxyType(
    {
        "timeout": Translations(
            en="No response within 10 seconds",
            de="Keine Antwort innerhalb von 10 Sekunden",
            fr="Pas de réponse en 10 secondes",
            it="Nessuna risposta entro 10 secondi",
            es="Sin respuesta en 10 segundos",
        ),
        "connection_failed": Translations(
            en="The connection failed",
            de="Die Verbindung ist fehlgeschlagen",
            fr="La connexion a échoué",
            it="La connessione non è riuscita",
            es="La conexión ha fallado",
        ),
        "dns_failed": Translations(
            en="The name of the host was not found",
            de="Der Name des Hosts wurde nicht gefunden",
            fr="Le nom de l\u2019hôte est introuvable",
            it="Il nome dell\u2019host non è stato trovato",
            es="No se ha encontrado el nombre del host",
        ),
        "tls_failed": Translations(
            en="The TLS handshake failed: check the certificate",
            de="Der TLS-Handshake ist fehlgeschlagen: Prüfen Sie das Zertifikat",
            fr="La négociation TLS a échoué\xa0: vérifiez le certificat",
            it="L\u2019handshake TLS non è riuscito: verifichi il certificato",
            es="El protocolo de enlace TLS ha fallado: compruebe el certificado",
        ),
        "address_not_allowed": Translations(
            en="The host has an address that is not public",
            de="Der Host hat eine Adresse, die nicht öffentlich ist",
            fr="L\u2019hôte a une adresse qui n\u2019est pas publique",
            it="L\u2019host ha un indirizzo che non è pubblico",
            es="El host tiene una dirección que no es pública",
        ),
        "protocol_error": Translations(
            en="The response is not valid HTTP",
            de="Die Antwort ist kein gültiges HTTP",
            fr="La réponse n\u2019est pas du HTTP valide",
            it="La risposta non è HTTP valido",
            es="La respuesta no es HTTP válido",
        ),
    }
)
