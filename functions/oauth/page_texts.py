"""The texts of the pages of the authorization server, in every language."""

from msgspec import Struct

from domain.languages import Translations


class PageTexts(Struct, frozen=True, kw_only=True):
    """Texts of one language. `$client` and `$organization` are names, `$email` is an address."""

    sign_in: str
    sign_in_lead: str
    email: str
    password: str
    wrong_credentials: str
    not_verified: str
    organization_refusal: str
    too_many_attempts: str
    second_factor: str
    second_factor_lead: str
    code: str
    code_hint: str
    recovery_code: str
    recovery_code_hint: str
    use_recovery_code: str
    use_passkey: str
    passkey_failed: str
    verify: str
    wrong_factor: str
    sign_in_expired: str
    consent: str
    consent_lead: str
    organization: str
    sandbox: str
    allow: str
    deny: str
    withdraw_hint: str
    signed_in_as: str
    other_account: str
    factor_required: str
    no_access: str
    sign_in_again: str
    homepage: str
    privacy_policy: str
    terms: str
    logo: str
    error: str
    error_client: str
    error_redirect_uri: str
    error_request: str
    error_form: str
    error_service: str
    error_hint: str


PAGE_TEXTS = Translations(
    en=PageTexts(
        sign_in="Sign in",
        sign_in_lead="Sign in to continue to $client.",
        email="E-mail address",
        password="Password",  # noqa: S106 - a label
        wrong_credentials="The e-mail address or the password is wrong.",
        not_verified="Your e-mail address is not verified yet. Open the link in our mail.",
        organization_refusal=(
            "Your organization does not allow sign-ins with your e-mail domain. Use another account."
        ),
        too_many_attempts="Too many attempts. Wait a moment, then try again.",
        second_factor="Confirm that it is you",
        second_factor_lead="Your account has a second factor.",
        code="Code",
        code_hint="The 6 digits that your authenticator app shows now.",
        recovery_code="Recovery code",
        recovery_code_hint="If you cannot use your other factors. Each code works once.",
        use_recovery_code="Use recovery code",
        use_passkey="Use a passkey",
        passkey_failed="The passkey was not accepted. Try again or use another method.",
        verify="Confirm",
        wrong_factor="That was not accepted. Each code works once; enter the current one.",
        sign_in_expired="The sign-in took too long. Start again.",
        consent="$client asks for access",
        consent_lead="$client wants to access your organization. It will be able to:",
        organization="Organization",
        sandbox="Test data only",
        allow="Allow",
        deny="Deny",
        withdraw_hint="You can withdraw the access at any time in your account.",
        signed_in_as="Signed in as $email.",
        other_account="Use another account",
        factor_required="$organization requires a second factor, and you signed in without "
        "one. Set one up in your account, then sign in again.",
        no_access=(
            "Your account has none of the access that $client asks for, or its organizations do not allow your "
            "e-mail domain. Use another account, or ask an administrator for a role."
        ),
        sign_in_again="Sign in again",
        homepage="Website",
        privacy_policy="Privacy policy",
        terms="Terms of service",
        logo="Logo of $client",
        error="This does not work",
        error_client="The program that sent you here is unknown or suspended.",
        error_redirect_uri="The program that sent you here gave an address to return to that it has not registered.",
        error_request="The request of the program that sent you here is not valid.",
        error_form="This page is outdated or was opened in another place. Go back to the program and start again.",
        error_service="The service is busy. Try again in a moment.",
        error_hint="Nothing was shared. Close this page, and contact the provider of the program if it happens again.",
    ),
    de=PageTexts(
        sign_in="Anmelden",
        sign_in_lead="Melden Sie sich an, um mit $client fortzufahren.",
        email="E-Mail-Adresse",
        password="Passwort",  # noqa: S106 - a label
        wrong_credentials="Die E-Mail-Adresse oder das Passwort ist falsch.",
        not_verified="Ihre E-Mail-Adresse ist noch nicht bestätigt. Öffnen Sie den Link in unserer E-Mail.",
        organization_refusal=(
            "Ihre Organisation erlaubt keine Anmeldung mit Ihrer E-Mail-Domain. Verwenden Sie ein anderes Konto."
        ),
        too_many_attempts="Zu viele Versuche. Warten Sie einen Moment und versuchen Sie es erneut.",
        second_factor="Bestätigen Sie, dass Sie es sind",
        second_factor_lead="Ihr Konto hat einen zweiten Faktor.",
        code="Code",
        code_hint="Die 6 Ziffern, die Ihre Authenticator-App gerade anzeigt.",
        recovery_code="Wiederherstellungscode",
        recovery_code_hint="Falls Sie Ihre anderen Faktoren nicht verwenden können. Jeder Code gilt einmal.",
        use_recovery_code="Wiederherstellungscode verwenden",
        use_passkey="Passkey verwenden",
        passkey_failed="Der Passkey wurde nicht akzeptiert. Versuchen Sie es erneut oder verwenden Sie eine andere Methode.",
        verify="Bestätigen",
        wrong_factor="Das wurde nicht akzeptiert. Jeder Code gilt einmal; geben Sie den aktuellen ein.",
        sign_in_expired="Die Anmeldung hat zu lange gedauert. Beginnen Sie erneut.",
        consent="$client bittet um Zugriff",
        consent_lead="$client möchte auf Ihre Organisation zugreifen und darf dann:",
        organization="Organisation",
        sandbox="Nur Testdaten",
        allow="Erlauben",
        deny="Ablehnen",
        withdraw_hint="Sie können den Zugriff jederzeit in Ihrem Konto widerrufen.",
        signed_in_as="Angemeldet als $email.",
        other_account="Anderes Konto verwenden",
        factor_required="$organization verlangt einen zweiten Faktor, und Sie haben sich ohne angemeldet. Richten "
        "Sie einen in Ihrem Konto ein und melden Sie sich dann erneut an.",
        no_access=(
            "Ihr Konto hat keinen der Zugriffe, um die $client bittet, oder seine Organisationen erlauben Ihre "
            "E-Mail-Domain nicht. Verwenden Sie ein anderes Konto oder bitten Sie eine Administratorin oder einen "
            "Administrator um eine Rolle."
        ),
        sign_in_again="Erneut anmelden",
        homepage="Website",
        privacy_policy="Datenschutzerklärung",
        terms="Nutzungsbedingungen",
        logo="Logo von $client",
        error="Das funktioniert nicht",
        error_client="Das Programm, das Sie hierher geschickt hat, ist unbekannt oder gesperrt.",
        error_redirect_uri="Das Programm, das Sie hierher geschickt hat, hat eine Rückkehradresse angegeben, die es nicht registriert hat.",
        error_request="Die Anfrage des Programms, das Sie hierher geschickt hat, ist ungültig.",
        error_form="Diese Seite ist veraltet oder wurde an anderer Stelle geöffnet. Gehen Sie zum Programm zurück und beginnen Sie erneut.",
        error_service="Der Dienst ist ausgelastet. Versuchen Sie es gleich noch einmal.",
        error_hint="Es wurde nichts weitergegeben. Schließen Sie diese Seite und wenden Sie sich an den Anbieter des Programms, "
        "falls es wieder geschieht.",
    ),
    fr=PageTexts(
        sign_in="Se connecter",
        sign_in_lead="Connectez-vous pour continuer vers $client.",
        email="Adresse e-mail",
        password="Mot de passe",  # noqa: S106 - a label
        wrong_credentials="L\u2019adresse e-mail ou le mot de passe est incorrect.",
        not_verified="Votre adresse e-mail n\u2019est pas encore vérifiée. Ouvrez le lien dans notre message.",
        organization_refusal=(
            "Votre organisation n\u2019autorise pas la connexion avec votre domaine e-mail. Utilisez un autre compte."
        ),
        too_many_attempts="Trop de tentatives. Patientez un instant, puis réessayez.",
        second_factor="Confirmez votre identité",
        second_factor_lead="Votre compte a un second facteur.",
        code="Code",
        code_hint="Les 6 chiffres que votre application d\u2019authentification affiche maintenant.",
        recovery_code="Code de récupération",
        recovery_code_hint="Si vous ne pouvez pas utiliser vos autres facteurs. Chaque code sert une fois.",
        use_recovery_code="Utiliser le code de récupération",
        use_passkey="Utiliser une clé d\u2019accès",
        passkey_failed="La clé d\u2019accès n\u2019a pas été acceptée. Réessayez ou utilisez une autre méthode.",
        verify="Confirmer",
        wrong_factor="Ce n\u2019est pas accepté. Chaque code sert une fois\xa0; saisissez le code actuel.",
        sign_in_expired="La connexion a pris trop de temps. Recommencez.",
        consent="$client demande un accès",
        consent_lead="$client souhaite accéder à votre organisation et pourra\xa0:",
        organization="Organisation",
        sandbox="Données de test uniquement",
        allow="Autoriser",
        deny="Refuser",
        withdraw_hint="Vous pouvez retirer cet accès à tout moment dans votre compte.",
        signed_in_as="Connecté en tant que $email.",
        other_account="Utiliser un autre compte",
        factor_required="$organization exige un second facteur, et vous vous êtes connecté sans. "
        "Configurez-en un dans votre compte, puis reconnectez-vous.",
        no_access=(
            "Votre compte n\u2019a aucun des accès que $client demande, ou ses organisations n\u2019autorisent "
            "pas votre domaine e-mail. Utilisez un autre compte ou demandez un rôle à un administrateur."
        ),
        sign_in_again="Se reconnecter",
        homepage="Site web",
        privacy_policy="Politique de confidentialité",
        terms="Conditions d\u2019utilisation",
        logo="Logo de $client",
        error="Cela ne fonctionne pas",
        error_client="Le programme qui vous a envoyé ici est inconnu ou suspendu.",
        error_redirect_uri="Le programme qui vous a envoyé ici a indiqué une adresse de retour qu\u2019il n\u2019a pas enregistrée.",
        error_request="La demande du programme qui vous a envoyé ici n\u2019est pas valable.",
        error_form="Cette page est périmée ou a été ouverte ailleurs. Retournez au programme et recommencez.",
        error_service="Le service est occupé. Réessayez dans un instant.",
        error_hint="Rien n\u2019a été partagé. Fermez cette page et contactez le fournisseur du programme si cela se reproduit.",
    ),
    it=PageTexts(
        sign_in="Accedi",
        sign_in_lead="Acceda per continuare con $client.",
        email="Indirizzo e-mail",
        password="Password",  # noqa: S106 - a label
        wrong_credentials="L\u2019indirizzo e-mail o la password non è corretta.",
        not_verified="Il suo indirizzo e-mail non è ancora verificato. Apra il link nel nostro messaggio.",
        organization_refusal=(
            "La sua organizzazione non consente l\u2019accesso con il suo dominio e-mail. Usi un altro account."
        ),
        too_many_attempts="Troppi tentativi. Attenda un momento e riprovi.",
        second_factor="Confermi la sua identità",
        second_factor_lead="Il suo account ha un secondo fattore.",
        code="Codice",
        code_hint="Le 6 cifre che la sua app di autenticazione mostra ora.",
        recovery_code="Codice di recupero",
        recovery_code_hint="Se non può usare gli altri fattori. Ogni codice vale una volta.",
        use_recovery_code="Usa il codice di recupero",
        use_passkey="Usa una passkey",
        passkey_failed="La passkey non è stata accettata. Riprovi o usi un altro metodo.",
        verify="Conferma",
        wrong_factor="Non è stato accettato. Ogni codice vale una volta: inserisca quello attuale.",
        sign_in_expired="L\u2019accesso ha richiesto troppo tempo. Ricominci.",
        consent="$client chiede l\u2019accesso",
        consent_lead="$client vuole accedere alla sua organizzazione e potrà:",
        organization="Organizzazione",
        sandbox="Solo dati di prova",
        allow="Consenti",
        deny="Rifiuta",
        withdraw_hint="Può revocare l\u2019accesso in qualsiasi momento nel suo account.",
        signed_in_as="Accesso effettuato come $email.",
        other_account="Usa un altro account",
        factor_required="$organization richiede un secondo fattore, e lei ha effettuato l\u2019accesso "
        "senza. Ne configuri uno nel suo account, poi acceda di nuovo.",
        no_access=(
            "Il suo account non ha nessuno degli accessi che $client richiede, o le sue organizzazioni non "
            "consentono il suo dominio e-mail. Usi un altro account o chieda un ruolo a un amministratore."
        ),
        sign_in_again="Accedi di nuovo",
        homepage="Sito web",
        privacy_policy="Informativa sulla privacy",
        terms="Condizioni di servizio",
        logo="Logo di $client",
        error="Non funziona",
        error_client="Il programma che l\u2019ha inviata qui è sconosciuto o sospeso.",
        error_redirect_uri="Il programma che l\u2019ha inviata qui ha indicato un indirizzo di ritorno che non ha registrato.",
        error_request="La richiesta del programma che l\u2019ha inviata qui non è valida.",
        error_form="Questa pagina è obsoleta o è stata aperta altrove. Torni al programma e ricominci.",
        error_service="Il servizio è occupato. Riprovi tra un momento.",
        error_hint="Non è stato condiviso nulla. Chiuda questa pagina e contatti il fornitore del programma se succede di nuovo.",
    ),
    es=PageTexts(
        sign_in="Iniciar sesión",
        sign_in_lead="Inicie sesión para continuar con $client.",
        email="Correo electrónico",
        password="Contraseña",  # noqa: S106 - a label
        wrong_credentials="El correo electrónico o la contraseña no es correcta.",
        not_verified="Su correo electrónico aún no está verificado. Abra el enlace de nuestro mensaje.",
        organization_refusal=("Su organización no permite iniciar sesión con su dominio de correo. Use otra cuenta."),
        too_many_attempts="Demasiados intentos. Espere un momento y vuelva a intentarlo.",
        second_factor="Confirme su identidad",
        second_factor_lead="Su cuenta tiene un segundo factor.",
        code="Código",
        code_hint="Las 6 cifras que su aplicación de autenticación muestra ahora.",
        recovery_code="Código de recuperación",
        recovery_code_hint="Si no puede usar sus otros factores. Cada código vale una vez.",
        use_recovery_code="Usar el código de recuperación",
        use_passkey="Usar una llave de acceso",
        passkey_failed="La llave de acceso no se ha aceptado. Vuelva a intentarlo o use otro método.",
        verify="Confirmar",
        wrong_factor="No se ha aceptado. Cada código vale una vez; introduzca el actual.",
        sign_in_expired="El inicio de sesión ha tardado demasiado. Empiece de nuevo.",
        consent="$client solicita acceso",
        consent_lead="$client quiere acceder a su organización y podrá:",
        organization="Organización",
        sandbox="Solo datos de prueba",
        allow="Permitir",
        deny="Rechazar",
        withdraw_hint="Puede retirar el acceso en cualquier momento en su cuenta.",
        signed_in_as="Sesión iniciada como $email.",
        other_account="Usar otra cuenta",
        factor_required="$organization exige un segundo factor, y usted ha iniciado sesión sin él. "
        "Configure uno en su cuenta y vuelva a iniciar sesión.",
        no_access=(
            "Su cuenta no tiene ninguno de los accesos que $client solicita, o sus organizaciones no permiten su "
            "dominio de correo. Use otra cuenta o pida un rol a un administrador."
        ),
        sign_in_again="Iniciar sesión de nuevo",
        homepage="Sitio web",
        privacy_policy="Política de privacidad",
        terms="Condiciones del servicio",
        logo="Logotipo de $client",
        error="Esto no funciona",
        error_client="El programa que le ha enviado aquí es desconocido o está suspendido.",
        error_redirect_uri="El programa que le ha enviado aquí ha indicado una dirección de retorno que no ha registrado.",
        error_request="La solicitud del programa que le ha enviado aquí no es válida.",
        error_form="Esta página está obsoleta o se abrió en otro lugar. Vuelva al programa y empiece de nuevo.",
        error_service="El servicio está ocupado. Vuelva a intentarlo en un momento.",
        error_hint="No se ha compartido nada. Cierre esta página y póngase en contacto con el proveedor del programa si vuelve a ocurrir.",
    ),
)
