"""The mails about accounts and passwords, in every language.

They contain nothing that the sender of a request has written: whoever registers with the address of another person cannot write to her.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from msgspec import Struct

from domain.languages import LANGUAGES, Language, Translations
from domain.mail_templates.mail_content import Tone
from domain.mail_templates.mail_template import MailTemplate, MailTexts

PeopleMail = Literal["verify_email", "account_exists", "reset_password", "no_account", "password_changed"]

_ACCOUNT = Translations(en="Account", de="Konto", fr="Compte", it="Account", es="Cuenta")
_SECURITY = Translations(en="Security", de="Sicherheit", fr="Sécurité", it="Sicurezza", es="Seguridad")


class _Words(Struct, frozen=True):
    subject: str
    paragraph: str
    button: str
    note: str
    reason: str


def _build(words: Translations[_Words], *, labels: Translations[str] = _ACCOUNT, tone: Tone = "plain") -> MailTemplate:
    def write(language: Language) -> MailTexts:
        each = words.choose(language)
        return MailTexts(
            subject=each.subject,
            label=labels.choose(language),
            paragraphs=(each.paragraph,),
            button=each.button,
            notes=(each.note,),
            reason=each.reason,
        )

    return MailTemplate(texts=Translations(**{language: write(language) for language in LANGUAGES}), tone=tone)


_VERIFY_EMAIL = _build(
    Translations(
        en=_Words(
            "Verify your e-mail address",
            "Open this link within 24 hours to verify your e-mail address and finish your registration.",
            "Verify address",
            "If you did not register, do not open the link, which would create an account that somebody else has begun. Without it, "
            "nothing happens.",
            "You receive this mail because somebody registered with this address.",
        ),
        de=_Words(
            "Bestätigen Sie Ihre E-Mail-Adresse",
            "Öffnen Sie diesen Link innerhalb von 24 Stunden, um Ihre E-Mail-Adresse zu bestätigen und die Registrierung abzuschließen.",
            "Adresse bestätigen",
            "Wenn Sie sich nicht registriert haben, öffnen Sie den Link nicht: Er würde ein Konto anlegen, das jemand anderes begonnen "
            "hat. Ohne den Link geschieht nichts.",
            "Sie erhalten diese E-Mail, weil sich jemand mit dieser Adresse registriert hat.",
        ),
        fr=_Words(
            "Confirmez votre adresse e-mail",
            "Ouvrez ce lien dans les 24 heures pour confirmer votre adresse e-mail et terminer votre inscription.",
            "Confirmer l\u2019adresse",
            "Si vous ne vous êtes pas inscrit, n\u2019ouvrez pas le lien\xa0: il créerait un compte qu\u2019une autre personne a commencé. "
            "Sans le lien, il ne se passe rien.",
            "Vous recevez ce message parce que quelqu\u2019un s\u2019est inscrit avec cette adresse.",
        ),
        it=_Words(
            "Confermi il suo indirizzo e-mail",
            "Apra questo link entro 24 ore per confermare il suo indirizzo e-mail e completare la registrazione.",
            "Conferma indirizzo",
            "Se non si è registrato, non apra il link: creerebbe un account iniziato da qualcun altro. Senza il link non succede nulla.",
            "Riceve questo messaggio perché qualcuno si è registrato con questo indirizzo.",
        ),
        es=_Words(
            "Confirme su dirección de correo",
            "Abra este enlace en las próximas 24 horas para confirmar su dirección de correo y terminar el registro.",
            "Confirmar dirección",
            "Si no se ha registrado, no abra el enlace: crearía una cuenta que ha empezado otra persona. Sin el enlace no ocurre nada.",
            "Recibe este mensaje porque alguien se ha registrado con esta dirección.",
        ),
    )
)
_ACCOUNT_EXISTS = _build(
    Translations(
        en=_Words(
            "You already have an account",
            "Somebody, perhaps you, registered with this e-mail address. It has an account already, so nothing was changed. Sign in, or "
            "set a new password there.",
            "Sign in",
            "If this was not you, ignore this mail.",
            "You receive this mail because somebody registered with the address of your account.",
        ),
        de=_Words(
            "Sie haben bereits ein Konto",
            "Jemand, vielleicht Sie selbst, hat sich mit dieser E-Mail-Adresse registriert. Zu ihr gibt es schon ein Konto; es wurde "
            "nichts geändert. Melden Sie sich an, oder setzen Sie dort ein neues Passwort.",
            "Anmelden",
            "Wenn Sie das nicht waren, ignorieren Sie diese E-Mail.",
            "Sie erhalten diese E-Mail, weil sich jemand mit der Adresse Ihres Kontos registriert hat.",
        ),
        fr=_Words(
            "Vous avez déjà un compte",
            "Quelqu\u2019un, peut-être vous, s\u2019est inscrit avec cette adresse e-mail. Elle a déjà un compte\xa0: rien n\u2019a "
            "été modifié. Connectez-vous, ou choisissez-y un nouveau mot de passe.",
            "Se connecter",
            "Si ce n\u2019était pas vous, ignorez ce message.",
            "Vous recevez ce message parce que quelqu\u2019un s\u2019est inscrit avec l\u2019adresse de votre compte.",
        ),
        it=_Words(
            "Ha già un account",
            "Qualcuno, forse lei, si è registrato con questo indirizzo e-mail. L\u2019indirizzo ha già un account: nulla è stato "
            "modificato. Acceda, oppure imposti lì una nuova password.",
            "Accedi",
            "Se non è stato lei, ignori questo messaggio.",
            "Riceve questo messaggio perché qualcuno si è registrato con l\u2019indirizzo del suo account.",
        ),
        es=_Words(
            "Ya tiene una cuenta",
            "Alguien, quizá usted, se ha registrado con esta dirección de correo. Ya tiene una cuenta, así que no se ha cambiado nada. "
            "Inicie sesión, o elija allí una contraseña nueva.",
            "Iniciar sesión",
            "Si no ha sido usted, ignore este mensaje.",
            "Recibe este mensaje porque alguien se ha registrado con la dirección de su cuenta.",
        ),
    )
)
_RESET_PASSWORD = _build(
    Translations(
        en=_Words(
            "Set a new password",
            "Open this link within one hour to set a new password. All your sessions end with it.",
            "Set password",
            "If you did not ask for this, ignore this mail: your password stays as it is.",
            "You receive this mail because somebody asked for a new password for your account.",
        ),
        de=_Words(
            "Setzen Sie ein neues Passwort",
            "Öffnen Sie diesen Link innerhalb einer Stunde, um ein neues Passwort zu setzen. Damit enden alle Ihre Sitzungen.",
            "Passwort setzen",
            "Wenn Sie das nicht angefordert haben, ignorieren Sie diese E-Mail: Ihr Passwort bleibt, wie es ist.",
            "Sie erhalten diese E-Mail, weil jemand ein neues Passwort für Ihr Konto angefordert hat.",
        ),
        fr=_Words(
            "Choisissez un nouveau mot de passe",
            "Ouvrez ce lien dans l\u2019heure pour choisir un nouveau mot de passe. Toutes vos sessions prendront fin.",
            "Choisir le mot de passe",
            "Si vous n\u2019avez rien demandé, ignorez ce message\xa0: votre mot de passe reste inchangé.",
            "Vous recevez ce message parce que quelqu\u2019un a demandé un nouveau mot de passe pour votre compte.",
        ),
        it=_Words(
            "Imposti una nuova password",
            "Apra questo link entro un\u2019ora per impostare una nuova password. Tutte le sue sessioni termineranno.",
            "Imposta password",
            "Se non lo ha chiesto lei, ignori questo messaggio: la sua password resta invariata.",
            "Riceve questo messaggio perché qualcuno ha chiesto una nuova password per il suo account.",
        ),
        es=_Words(
            "Elija una contraseña nueva",
            "Abra este enlace en la próxima hora para elegir una contraseña nueva. Todas sus sesiones terminarán.",
            "Elegir contraseña",
            "Si no lo ha pedido, ignore este mensaje: su contraseña no cambia.",
            "Recibe este mensaje porque alguien ha pedido una contraseña nueva para su cuenta.",
        ),
    ),
    labels=_SECURITY,
)
_NO_ACCOUNT = _build(
    Translations(
        en=_Words(
            "There is no account for this address",
            "Somebody, perhaps you, asked for a new password. This e-mail address has no account. Perhaps you registered with another one?",
            "Sign up",
            "If this was not you, ignore this mail.",
            "You receive this mail because somebody asked for a new password with this address.",
        ),
        de=_Words(
            "Zu dieser Adresse gibt es kein Konto",
            "Jemand, vielleicht Sie selbst, hat ein neues Passwort angefordert. Zu dieser E-Mail-Adresse gibt es kein Konto. Vielleicht "
            "haben Sie sich mit einer anderen registriert?",
            "Registrieren",
            "Wenn Sie das nicht waren, ignorieren Sie diese E-Mail.",
            "Sie erhalten diese E-Mail, weil jemand mit dieser Adresse ein neues Passwort angefordert hat.",
        ),
        fr=_Words(
            "Aucun compte pour cette adresse",
            "Quelqu\u2019un, peut-être vous, a demandé un nouveau mot de passe. Cette adresse e-mail n\u2019a pas de compte. Vous "
            "êtes-vous inscrit avec une autre\xa0?",
            "S\u2019inscrire",
            "Si ce n\u2019était pas vous, ignorez ce message.",
            "Vous recevez ce message parce que quelqu\u2019un a demandé un nouveau mot de passe avec cette adresse.",
        ),
        it=_Words(
            "Nessun account per questo indirizzo",
            "Qualcuno, forse lei, ha chiesto una nuova password. Questo indirizzo e-mail non ha un account. Forse si è "
            "registrato con un altro?",
            "Registrati",
            "Se non è stato lei, ignori questo messaggio.",
            "Riceve questo messaggio perché qualcuno ha chiesto una nuova password con questo indirizzo.",
        ),
        es=_Words(
            "No hay ninguna cuenta con esta dirección",
            "Alguien, quizá usted, ha pedido una contraseña nueva. Esta dirección de correo no tiene cuenta. ¿Quizá se registró con otra?",
            "Registrarse",
            "Si no ha sido usted, ignore este mensaje.",
            "Recibe este mensaje porque alguien ha pedido una contraseña nueva con esta dirección.",
        ),
    )
)
_PASSWORD_CHANGED = _build(
    Translations(
        en=_Words(
            "Your password was changed",
            "The password of your account was changed, and other sessions have ended.",
            "Set another password",
            "If this was not you, set another password at once.",
            "You receive this mail because the security of your account has changed. It is sent for every change.",
        ),
        de=_Words(
            "Ihr Passwort wurde geändert",
            "Das Passwort Ihres Kontos wurde geändert, und andere Sitzungen sind beendet.",
            "Anderes Passwort setzen",
            "Waren Sie das nicht, setzen Sie bitte sofort ein anderes Passwort.",
            "Sie erhalten diese E-Mail, weil sich die Sicherheit Ihres Kontos geändert hat. Wir senden sie bei jeder Änderung.",
        ),
        fr=_Words(
            "Votre mot de passe a été modifié",
            "Le mot de passe de votre compte a été modifié, et les autres sessions ont pris fin.",
            "Choisir un autre mot de passe",
            "Si ce n\u2019était pas vous, choisissez sans attendre un autre mot de passe.",
            "Vous recevez ce message parce que la sécurité de votre compte a changé. Il est envoyé à chaque changement.",
        ),
        it=_Words(
            "La sua password è stata modificata",
            "La password del suo account è stata modificata e le altre sessioni sono terminate.",
            "Imposta un\u2019altra password",
            "Se non è stato lei, imposti subito un\u2019altra password.",
            "Riceve questo messaggio perché la sicurezza del suo account è cambiata. Viene inviato a ogni modifica.",
        ),
        es=_Words(
            "Su contraseña ha cambiado",
            "La contraseña de su cuenta ha cambiado, y las demás sesiones han terminado.",
            "Elegir otra contraseña",
            "Si no ha sido usted, elija otra contraseña de inmediato.",
            "Recibe este mensaje porque ha cambiado la seguridad de su cuenta. Se envía con cada cambio.",
        ),
    ),
    labels=_SECURITY,
    tone="alarm",
)

TEMPLATES: Mapping[PeopleMail, MailTemplate] = MappingProxyType(
    {
        "verify_email": _VERIFY_EMAIL,
        "account_exists": _ACCOUNT_EXISTS,
        "reset_password": _RESET_PASSWORD,
        "no_account": _NO_ACCOUNT,
        "password_changed": _PASSWORD_CHANGED,
    }
)
