"""Parameters and responses of the authorization server's endpoints, as JSON Schema. They follow RFCs, so no model has them."""

from tools.openapi_document.schemas import Json


def text(description: str, example: str, *values: str) -> Json:
    """Return the schema of a parameter or a member."""
    return {
        "type": "string",
        "description": description,
        **({"enum": list(values)} if values else {}),
        "examples": [example],
    }


_CLIENT_ID = "oac_01k0a3v5m8f1xq2w7r9tbdc6yz"
_CLIENT = {
    "client_id": text(
        "ID of the client. Required for `client_secret_post` and public clients; otherwise it must be the same as in the credentials.",
        _CLIENT_ID,
    ),
    "client_secret": text("Secret of a client with `client_secret_post`.", "cs_live_…"),
    "client_assertion_type": text(
        "Type of the assertion of a client with `private_key_jwt` (RFC 7523).",
        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    ),
    "client_assertion": text("JWT that a client with `private_key_jwt` signed (RFC 7523).", "eyJ…"),
}
AUTHORIZATION = {
    "response_type": text("Type of the response.", "code", "code"),
    "client_id": text("ID of the client.", _CLIENT_ID),
    "redirect_uri": text(
        "Registered address that the browser is sent back to. Required if the client has several.",
        "https://planner.example.com/callback",
    ),
    "scope": text("Scopes, separated by spaces. Default: all of the client.", "clients:read weddings:read"),
    "state": text("Value that is returned unchanged, to recognize the response.", "af0ifjsldkj"),
    "code_challenge": text(
        "SHA-256 of the code verifier, in base64url (RFC 7636).", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    ),
    "code_challenge_method": text("Method of the challenge. Only S256 is supported.", "S256", "S256"),
    "ui_locales": text("Languages of the pages, separated by spaces, the preferred one first.", "de en"),
}
AUTHORIZATION_REQUIRED = ("response_type", "client_id", "code_challenge", "code_challenge_method")
TOKEN = {
    "grant_type": text("Grant.", "authorization_code", "authorization_code", "refresh_token", "client_credentials"),
    "code": text("Code of the redirect, for `authorization_code`.", "SplxlOBeZQQYbYS6WxSbIA"),
    "redirect_uri": text(
        "Redirect URI of the authorization request, if it had one.", "https://planner.example.com/callback"
    ),
    "code_verifier": text(
        "Code verifier, for `authorization_code` (RFC 7636).", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    ),
    "refresh_token": text("Refresh token, for `refresh_token`.", "rt_…"),
    "scope": text("Scopes, separated by spaces, of those that the grant has. Default: all.", "clients:read"),
    **_CLIENT,
}
OWN_TOKEN = {
    "token": text("Access token or refresh token of the client.", "rt_…"),
    "token_type_hint": text("Kind of the token. It is not needed.", "refresh_token"),
    **_CLIENT,
}
TOKENS: Json = {
    "type": "object",
    "required": ["access_token", "token_type", "expires_in", "scope"],
    "properties": {
        "access_token": text("Access token, a JWT (RFC 9068).", "eyJ…"),
        "token_type": text("Type of the token.", "Bearer", "Bearer"),
        "expires_in": {"type": "integer", "description": "Lifetime in seconds.", "examples": [3_600]},
        "refresh_token": text("Next refresh token, for grants of people.", "rt_…"),
        "scope": text("Scopes of the access token, separated by spaces.", "clients:read"),
    },
}
DESCRIPTION: Json = {
    "type": "object",
    "required": ["active"],
    "properties": {
        "active": {
            "type": "boolean",
            "description": "Whether a request with the token would be accepted now.",
            "examples": [True],
        },
        "token_type": text("Kind of the token.", "Bearer", "Bearer", "refresh_token"),
        "sub": text("ID of the person, or of the client itself.", "usr_01k0a3v5m8f1xq2w7r9tbdc6yz"),
        "client_id": text("ID of the client.", _CLIENT_ID),
        "scope": text("Scopes, separated by spaces.", "clients:read"),
        "org": text("ID of the organization.", "org_01k0a3v5m8f1xq2w7r9tbdc6yz"),
        "env": text("Environment.", "live", "live", "test"),
        "exp": {"type": "integer", "description": "Time of expiry in epoch seconds.", "examples": [1_772_361_000]},
    },
}
METADATA: Json = {
    "type": "object",
    "required": ["issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"],
    "properties": {
        "issuer": text("Issuer of the tokens.", "https://api.wedsync.com"),
        "authorization_endpoint": text("Address for browsers.", "https://api.wedsync.com/oauth/authorize"),
        "token_endpoint": text("Address for tokens.", "https://api.wedsync.com/oauth/token"),
        "jwks_uri": text("Address of the public keys.", "https://api.wedsync.com/.well-known/jwks.json"),
    },
}
KEYS: Json = {
    "type": "object",
    "required": ["keys"],
    "properties": {
        "keys": {
            "type": "array",
            "description": "Public keys, also those that sign in the future or have signed tokens that are still valid.",
            "items": {
                "type": "object",
                "required": ["kty", "kid", "n", "e"],
                "properties": {
                    "kty": text("Type of the key.", "RSA", "RSA"),
                    "kid": text("ID of the key, as in the header of tokens.", "1"),
                    "n": text("Modulus, in base64url.", "0vx7agoebGcQSuu…"),
                    "e": text("Exponent, in base64url.", "AQAB"),
                },
            },
        }
    },
}
ERROR: Json = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": text("Code of the error (RFC 6749 section 5.2).", "invalid_grant"),
        "error_description": text("What is wrong.", "The code is wrong, has expired or was used before."),
    },
}
EMPTY: Json = {"type": "object", "maxProperties": 0}
