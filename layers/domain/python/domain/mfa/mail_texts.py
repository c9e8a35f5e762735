"""The mails about changes of a person's second factors, in every language."""

from collections.abc import Mapping
from types import MappingProxyType

from domain.languages import LANGUAGES, Translations
from domain.mail_templates.mail_template import MailTemplate, MailTexts
from domain.mfa.notices import MailName

_REASONS = Translations(
    en="You receive this mail because the security of your account has changed. It is sent for every change.",
    de="Sie erhalten diese E-Mail, weil sich die Sicherheit Ihres Kontos geändert hat. Wir senden sie bei jeder Änderung.",
    fr="Vous recevez ce message parce que la sécurité de votre compte a changé. Il est envoyé à chaque changement.",
    it="Riceve questo messaggio perché la sicurezza del suo account è cambiata. Viene inviato a ogni modifica.",
    es="Recibe este mensaje porque ha cambiado la seguridad de su cuenta. Se envía con cada cambio.",
)
_WARNINGS = Translations(
    en="If this was not you, change your password at once and end your other sessions.",
    de="Waren Sie das nicht, ändern Sie bitte sofort Ihr Passwort und beenden Sie Ihre anderen Sitzungen.",
    fr="Si ce n\u2019était pas vous, changez votre mot de passe sans attendre et fermez vos autres sessions.",
    it="Se non è stato lei, cambi subito la password e chiuda le altre sessioni.",
    es="Si no ha sido usted, cambie su contraseña de inmediato y cierre sus demás sesiones.",
)
_LABELS = Translations(en="Security", de="Sicherheit", fr="Sécurité", it="Sicurezza", es="Seguridad")


def _build(**texts: tuple[str, str]) -> Translations[MailTexts]:
    """Return the mail in every language, from its subject and its paragraph in each."""
    return Translations(
        **{
            language: MailTexts(
                subject=texts[language][0],
                label=_LABELS.choose(language),
                paragraphs=(texts[language][1],),
                notes=(_WARNINGS.choose(language),),
                reason=_REASONS.choose(language),
            )
            for language in LANGUAGES
        }
    )


TEMPLATES: Mapping[MailName, MailTemplate] = MappingProxyType(
    {
        "totp_added": MailTemplate(
            texts=_build(
                en=(
                    "An authenticator app was added to your account",
                    "From now on, signing in needs a code of your authenticator app. Recovery codes from before are void.",
                ),
                de=(
                    "Ihrem Konto wurde eine Authenticator-App hinzugefügt",
                    "Ab jetzt brauchen Sie zum Anmelden einen Code Ihrer Authenticator-App. Frühere Wiederherstellungscodes sind ungültig.",
                ),
                fr=(
                    "Une application d\u2019authentification a été ajoutée à votre compte",
                    "La connexion demande désormais un code de votre application. Les anciens codes de récupération ne sont plus valables.",
                ),
                it=(
                    "Un\u2019app di autenticazione è stata aggiunta al suo account",
                    "D\u2019ora in poi, per accedere serve un codice della sua app. I codici di recupero precedenti non sono più validi.",
                ),
                es=(
                    "Se ha añadido una aplicación de autenticación a su cuenta",
                    "El inicio de sesión exige ahora un código de su aplicación. Los códigos de recuperación anteriores ya no valen.",
                ),
            )
        ),
        "totp_removed": MailTemplate(
            tone="alarm",
            texts=_build(
                en=(
                    "The authenticator app was removed from your account",
                    "Signing in no longer accepts codes of the app. Without another factor, your password alone is enough.",
                ),
                de=(
                    "Die Authenticator-App wurde aus Ihrem Konto entfernt",
                    "Codes der App werden beim Anmelden nicht mehr angenommen. Ohne weiteren Faktor genügt Ihr Passwort.",
                ),
                fr=(
                    "L\u2019application d\u2019authentification a été retirée de votre compte",
                    "La connexion n\u2019accepte plus les codes de l\u2019application. Sans autre facteur, votre mot de passe suffit.",
                ),
                it=(
                    "L\u2019app di autenticazione è stata rimossa dal suo account",
                    "L\u2019accesso non accetta più i codici dell\u2019app. Senza un altro fattore basta la sua password.",
                ),
                es=(
                    "Se ha eliminado la aplicación de autenticación de su cuenta",
                    "El inicio de sesión ya no acepta códigos de la aplicación. Sin otro factor, basta con su contraseña.",
                ),
            ),
        ),
        "passkey_added": MailTemplate(
            texts=_build(
                en=(
                    "A passkey was added to your account",
                    "The passkey \u201c$name\u201d can now be used to sign in.",
                ),
                de=(
                    "Ihrem Konto wurde ein Passkey hinzugefügt",
                    "Mit dem Passkey \u201e$name\u201c können Sie sich jetzt anmelden.",
                ),
                fr=(
                    "Une clé d\u2019accès a été ajoutée à votre compte",
                    "La clé d\u2019accès \u00ab\u00a0$name\u00a0\u00bb permet maintenant de vous connecter.",
                ),
                it=(
                    "Una passkey è stata aggiunta al suo account",
                    "La passkey \u00ab$name\u00bb ora può essere usata per accedere.",
                ),
                es=(
                    "Se ha añadido una llave de acceso a su cuenta",
                    "La llave de acceso \u00ab$name\u00bb ya sirve para iniciar sesión.",
                ),
            )
        ),
        "passkey_removed": MailTemplate(
            tone="alarm",
            texts=_build(
                en=(
                    "A passkey was removed from your account",
                    "The passkey \u201c$name\u201d is no longer accepted. Without another factor, your password alone is enough.",
                ),
                de=(
                    "Ein Passkey wurde aus Ihrem Konto entfernt",
                    "Der Passkey \u201e$name\u201c wird nicht mehr angenommen. Ohne weiteren Faktor genügt Ihr Passwort.",
                ),
                fr=(
                    "Une clé d\u2019accès a été retirée de votre compte",
                    "La clé d\u2019accès \u00ab\u00a0$name\u00a0\u00bb est refusée désormais. Sans autre facteur, le mot de passe suffit.",
                ),
                it=(
                    "Una passkey è stata rimossa dal suo account",
                    "La passkey \u00ab$name\u00bb non è più accettata. Senza un altro fattore basta la sua password.",
                ),
                es=(
                    "Se ha eliminado una llave de acceso de su cuenta",
                    "La llave de acceso \u00ab$name\u00bb ya no se acepta. Sin otro factor, basta con su contraseña.",
                ),
            ),
        ),
        "recovery_codes_replaced": MailTemplate(
            texts=_build(
                en=(
                    "Your recovery codes were replaced",
                    "Ten new recovery codes were created. The earlier ones are void.",
                ),
                de=(
                    "Ihre Wiederherstellungscodes wurden ersetzt",
                    "Zehn neue Wiederherstellungscodes wurden erstellt. Die früheren sind ungültig.",
                ),
                fr=(
                    "Vos codes de récupération ont été remplacés",
                    "Dix nouveaux codes de récupération ont été créés. Les anciens ne sont plus valables.",
                ),
                it=(
                    "I suoi codici di recupero sono stati sostituiti",
                    "Sono stati creati dieci nuovi codici di recupero. Quelli precedenti non sono più validi.",
                ),
                es=(
                    "Se han sustituido sus códigos de recuperación",
                    "Se han creado diez códigos de recuperación nuevos. Los anteriores ya no son válidos.",
                ),
            )
        ),
        "recovery_code_used": MailTemplate(
            tone="alarm",
            texts=_build(
                en=(
                    "A recovery code of your account was used",
                    "Recovery codes that are left: $count. Create new ones before you run out of them.",
                ),
                de=(
                    "Ein Wiederherstellungscode Ihres Kontos wurde verwendet",
                    "Verbleibende Wiederherstellungscodes: $count. Erstellen Sie neue, bevor Sie keine mehr haben.",
                ),
                fr=(
                    "Un code de récupération de votre compte a été utilisé",
                    "Codes de récupération restants\u00a0: $count. Créez-en de nouveaux avant de ne plus en avoir.",
                ),
                it=(
                    "Un codice di recupero del suo account è stato usato",
                    "Codici di recupero rimasti: $count. Ne crei di nuovi prima di esaurirli.",
                ),
                es=(
                    "Se ha usado un código de recuperación de su cuenta",
                    "Códigos de recuperación restantes: $count. Cree otros antes de quedarse sin ninguno.",
                ),
            ),
        ),
        "code_attempts": MailTemplate(
            tone="alarm",
            texts=_build(
                en=(
                    "Wrong codes were entered for your account",
                    "Five wrong codes in a row were entered after your correct password. We now wait longer after each one.",
                ),
                de=(
                    "Für Ihr Konto wurden falsche Codes eingegeben",
                    "Nach Ihrem richtigen Passwort wurden fünf falsche Codes eingegeben. Wir warten jetzt nach jedem länger.",
                ),
                fr=(
                    "Des codes erronés ont été saisis pour votre compte",
                    "Après votre mot de passe correct, cinq codes erronés ont été saisis. Nous attendons plus longtemps après chacun.",
                ),
                it=(
                    "Sono stati inseriti codici errati per il suo account",
                    "Dopo la sua password corretta sono stati inseriti cinque codici errati. L\u2019attesa ora cresce dopo ognuno.",
                ),
                es=(
                    "Se han introducido códigos incorrectos en su cuenta",
                    "Tras su contraseña correcta se han introducido cinco códigos incorrectos. La espera crece ahora con cada uno.",
                ),
            ),
        ),
    }
)
