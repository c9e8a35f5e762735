"""Access tokens: JWTs that KMS signs (RFC 9068), their verification, and the public keys."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.tokens.access_tokens import FIRST_PARTY as FIRST_PARTY
    from apikit.tokens.access_tokens import AccessToken as AccessToken
    from apikit.tokens.key_set import list_public_keys as list_public_keys
    from apikit.tokens.token_signing import sign_token as sign_token
    from apikit.tokens.verification import verify_token as verify_token
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "FIRST_PARTY": "apikit.tokens.access_tokens",
            "AccessToken": "apikit.tokens.access_tokens",
            "sign_token": "apikit.tokens.token_signing",
            "list_public_keys": "apikit.tokens.key_set",
            "verify_token": "apikit.tokens.verification",
        },
    )
