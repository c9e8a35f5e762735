"""HTTP Message Signatures of requests (RFC 9421), with Content-Digest (RFC 9530).

Required: `@method`; `@target-uri`, or `@authority` with `@path` and `@query`; `content-digest` if there is a body; the fields that
change the meaning of a request (`_PROTECTED_HEADERS`), if they are sent; `created`, `nonce`, and `keyid`, the key's public ID. A signature
with another `keyid`, such as a proxy's, is ignored. Only signed requests import the library.
"""

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from fastapi import Request
from msgspec import Struct

from apikit.admission.plans import KeyPolicy
from apikit.admission.signing_keys import parse_public_key
from apikit.clock import Clock, epoch_ms
from apikit.config import setting
from apikit.errors import InvalidSignature, SignatureRequired

if TYPE_CHECKING:
    from http_message_signatures import HTTPSignatureKeyResolver, VerifyResult

WINDOW_S = 300
_MAX_CHARACTERS = 4_000
_NONCE_LENGTH = range(16, 129)
_TARGETS = (frozenset({"@target-uri"}), frozenset({"@authority", "@path", "@query"}))
_PROTECTED_HEADERS = ("wedsync-organization", "idempotency-key", "if-match", "content-type")
_GUIDE = "See the request signing guide."


class HeaderFields(Struct, frozen=True):
    """Header fields in the form that the library reads."""

    fields: tuple[tuple[str, str], ...]

    def items(self) -> tuple[tuple[str, str], ...]:
        """Return every field line, in order."""
        return self.fields


class SignedRequest(Struct, frozen=True):
    """A request with one signature, not verified yet."""

    method: str
    url: str
    headers: HeaderFields
    body: bytes
    created_at_s: int
    nonce: str

    def verify(self, public_key: str, clock: Clock) -> None:
        """Raises InvalidSignature unless the key signed all required components within the last five minutes."""
        if abs(epoch_ms(clock.now()) // 1000 - self.created_at_s) > WINDOW_S:
            raise InvalidSignature(
                f"`created` must be within {WINDOW_S} s of the server time. Sign the request when you send it."
            )
        self._require_covered(_verify_signature(self, public_key))

    def _require_covered(self, result: "VerifyResult") -> None:
        covered_components = {name.strip('"') for name in result.covered_components}
        if "@method" not in covered_components or not any(target <= covered_components for target in _TARGETS):
            raise InvalidSignature(
                f"The signature must cover @method and @target-uri (or @authority, @path and @query). {_GUIDE}"
            )
        header_names = {name for name, _ in self.headers.items()}
        for name in _PROTECTED_HEADERS:
            if name in header_names and name not in covered_components:
                raise InvalidSignature(f"The signature must cover the header {name}. {_GUIDE}")


def require_signature(policy: KeyPolicy, signed_request: SignedRequest | None, clock: Clock) -> None:
    """Raises SignatureRequired if the key requires a signature and there is none, InvalidSignature for an invalid one."""
    if signed_request is None:
        if policy.signature == "required":
            raise SignatureRequired(f"This API key requires signed requests. {_GUIDE}")
    elif policy.public_key:
        signed_request.verify(policy.public_key, clock)


def require_verifiable(policy: KeyPolicy, signed_request: SignedRequest | None) -> None:
    """Raises InvalidSignature for a signature of a key without a public key: it cannot be verified and must not seem to be."""
    if signed_request and not policy.public_key:
        raise InvalidSignature(
            "The API key has no public key to verify the signature. Register a public key or send the request unsigned."
        )


def parse_signed_request(request: Request, body: bytes, *, keyid: str) -> SignedRequest | None:
    """Return the request with the signature of the key; None without one. Raises InvalidSignature if it cannot be parsed."""
    headers = request.headers
    if "signature-input" not in headers and "signature" not in headers:
        return None
    signature_input, signatures = (", ".join(headers.getlist(name)) for name in ("signature-input", "signature"))
    if len(signature_input) > _MAX_CHARACTERS or len(signatures) > _MAX_CHARACTERS:
        raise InvalidSignature(f"Signature-Input and Signature must have at most {_MAX_CHARACTERS} characters each.")
    own_signature = _find_own_signature(signature_input, signatures, keyid)
    if own_signature is None:
        return None
    signature_input, signatures, parameters = own_signature
    created_at_s, nonce = parameters.get("created"), parameters.get("nonce")
    if type(created_at_s) is not int:
        raise InvalidSignature("The signature needs `created` in whole seconds since 1970.")
    if not isinstance(nonce, str) or len(nonce) not in _NONCE_LENGTH:
        raise InvalidSignature(
            "The signature needs a `nonce` of 16 to 128 characters. Use a new nonce for each request."
        )
    other_headers = [(name, value) for name, value in headers.items() if name not in {"signature-input", "signature"}]
    fields = (*other_headers, ("signature-input", signature_input), ("signature", signatures))
    method = request.state.method
    return SignedRequest(method, _target_uri(request), HeaderFields(fields), body, created_at_s, nonce)


def _find_own_signature(signature_input: str, signatures: str, keyid: str) -> tuple[str, str, dict[str, Any]] | None:
    """Return both fields with only the member of the key, and its parameters."""
    import http_sf  # noqa: PLC0415 - for signed requests only

    try:
        inputs: Any = http_sf.parse(signature_input.encode(), tltype="dictionary")
        values: Any = http_sf.parse(signatures.encode(), tltype="dictionary")
        labels = [label for label, (_, parameters) in inputs.items() if parameters.get("keyid") == keyid]
        if not labels:
            return None
        if len(labels) > 1:
            raise InvalidSignature("Send exactly one signature per key.")
        label = labels[0]
        return http_sf.ser({label: inputs[label]}), http_sf.ser({label: values[label]}), inputs[label][1]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidSignature(
            f"Signature-Input and Signature are not valid, matching structured fields. {_GUIDE}"
        ) from error


def _verify_signature(signed_request: SignedRequest, public_key: str) -> "VerifyResult":
    from http_message_signatures import HTTPMessageSignaturesException, HTTPMessageVerifier, algorithms  # noqa: PLC0415 - as above

    class Verifier(HTTPMessageVerifier):
        """The library's verifier without its check of the time, for which our clock is used."""

        def validate_created_and_expires(self, sig_input: Any, max_age: Any = None) -> None:
            if "expires" in sig_input.params:
                # The same rule for all signatures: five minutes from `created`.
                raise HTTPMessageSignaturesException("Omit `expires`; only `created` is used")

    key = parse_public_key(public_key)
    algorithm = algorithms.ED25519 if type(key).__name__.startswith("Ed25519") else algorithms.ECDSA_P256_SHA256
    try:
        (result,) = Verifier(
            signature_algorithm=algorithm, key_resolver=cast("HTTPSignatureKeyResolver", _FixedKeyResolver(key))
        ).verify(signed_request, max_age=None, body=signed_request.body)
    except (HTTPMessageSignaturesException, ValueError) as error:
        # The library describes errors of the format; for a signature that does not match, the message is empty.
        reason = str(error)[:200] or "The signature does not match the received request"
        raise InvalidSignature(f"{reason.rstrip('.')}. {_GUIDE}") from error
    return result


class _FixedKeyResolver:
    def __init__(self, key: object) -> None:
        self._key = key

    def resolve_public_key(self, key_id: str) -> Any:
        """Return the key. Its ID was compared before."""
        return self._key


def _target_uri(request: Request) -> str:
    """Return the target that the caller signs: the API's own URL with the path and query of the request."""
    query = request.scope["query_string"].decode("latin-1")
    path = quote(request.scope["path"], safe="/:@!$&'()*+,;=~")
    return f"{setting('API_BASE_URL')}{path}{'?' + query if query else ''}"
