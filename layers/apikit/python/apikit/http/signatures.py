"""HTTP Message Signatures on requests (RFC 9421), with Content-Digest (RFC 9530): a profile that leaves nothing that matters unsigned.

Needed: `@method`; `@target-uri`, or `@authority` with `@path` and `@query`; `content-digest` when there is a body; the fields that
change whom or what a request is for, when they are sent; `created`, `nonce`, and `keyid`, the key's public id. A signature with
another `keyid` is somebody else's, such as a proxy's, and is not looked at. The library is imported by signed requests only.
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
_MOST_CHARACTERS = 4_000
_NONCE_LENGTH = range(16, 129)
_TARGETS = (frozenset({"@target-uri"}), frozenset({"@authority", "@path", "@query"}))
_DECISIVE = ("wedsync-organization", "idempotency-key", "if-match", "content-type")
_GUIDE = "See the request signing guide."


class Headers(Struct, frozen=True):
    """Header fields as the library reads them."""

    fields: tuple[tuple[str, str], ...]

    def items(self) -> tuple[tuple[str, str], ...]:
        """Every field line, in order."""
        return self.fields


class SignedRequest(Struct, frozen=True):
    """A request with one signature, not verified yet."""

    method: str
    url: str
    headers: Headers
    body: bytes
    created: int
    nonce: str

    def verify(self, public_key: str, clock: Clock) -> None:
        """Raises InvalidSignature unless the key signed all that it has to, within the last five minutes."""
        if abs(epoch_ms(clock.now()) // 1000 - self.created) > WINDOW_S:
            raise InvalidSignature(
                f"`created` must be within {WINDOW_S} s of the server time. Sign the request when you send it."
            )
        self._require_covered(_verify_signature(self, public_key))

    def _require_covered(self, result: "VerifyResult") -> None:
        covered = {name.strip('"') for name in result.covered_components}
        if "@method" not in covered or not any(target <= covered for target in _TARGETS):
            raise InvalidSignature(
                f"The signature must cover @method and @target-uri (or @authority, @path and @query). {_GUIDE}"
            )
        sent = {name for name, _ in self.headers.items()}
        for name in _DECISIVE:
            if name in sent and name not in covered:
                raise InvalidSignature(f"The signature must cover the header {name}. {_GUIDE}")


def require_signature(extras: KeyPolicy, signed: SignedRequest | None, clock: Clock) -> None:
    """Raises SignatureRequired when the key wants one and there is none, InvalidSignature for one that is wrong."""
    if signed is None:
        if extras.signature == "required":
            raise SignatureRequired(f"This API key requires signed requests. {_GUIDE}")
    elif extras.public_key:
        signed.verify(extras.public_key, clock)


def require_verifiable(extras: KeyPolicy, signed: SignedRequest | None) -> None:
    """Raises InvalidSignature for a signature under a key that has no public key: nobody shall believe that it was checked."""
    if signed and not extras.public_key:
        raise InvalidSignature(
            "The API key has no public key to verify the signature. Register a public key or send the request unsigned."
        )


def parse_signed_request(request: Request, body: bytes, *, keyid: str) -> SignedRequest | None:
    """The request with the signature that names the key; None when there is none. Raises InvalidSignature for a garbled one."""
    headers = request.headers
    if "signature-input" not in headers and "signature" not in headers:
        return None
    described, signatures = (", ".join(headers.getlist(name)) for name in ("signature-input", "signature"))
    if len(described) > _MOST_CHARACTERS or len(signatures) > _MOST_CHARACTERS:
        raise InvalidSignature(f"Signature-Input and Signature must have at most {_MOST_CHARACTERS} characters each.")
    own = _own(described, signatures, keyid)
    if own is None:
        return None
    described, signatures, parameters = own
    created, nonce = parameters.get("created"), parameters.get("nonce")
    if type(created) is not int:
        raise InvalidSignature("The signature needs `created` in whole seconds since 1970.")
    if not isinstance(nonce, str) or len(nonce) not in _NONCE_LENGTH:
        raise InvalidSignature(
            "The signature needs a `nonce` of 16 to 128 characters. Use a new nonce for each request."
        )
    rest = [(name, value) for name, value in headers.items() if name not in {"signature-input", "signature"}]
    fields = (*rest, ("signature-input", described), ("signature", signatures))
    method = request.state.method
    return SignedRequest(method, _address(request), Headers(fields), body, created, nonce)


def _own(described: str, signatures: str, keyid: str) -> tuple[str, str, dict[str, Any]] | None:
    """The two fields with the one member that names the key, and its parameters."""
    import http_sf  # noqa: PLC0415 - for signed requests only

    try:
        inputs: Any = http_sf.parse(described.encode(), tltype="dictionary")
        values: Any = http_sf.parse(signatures.encode(), tltype="dictionary")
        own = [label for label, (_, parameters) in inputs.items() if parameters.get("keyid") == keyid]
        if not own:
            return None
        if len(own) > 1:
            raise InvalidSignature("Send exactly one signature per key.")
        label = own[0]
        return http_sf.ser({label: inputs[label]}), http_sf.ser({label: values[label]}), inputs[label][1]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise InvalidSignature(
            f"Signature-Input and Signature are not valid, matching structured fields. {_GUIDE}"
        ) from error


def _verify_signature(signed: SignedRequest, public_key: str) -> "VerifyResult":
    from http_message_signatures import HTTPMessageSignaturesException, HTTPMessageVerifier, algorithms  # noqa: PLC0415 - as above

    class Verifier(HTTPMessageVerifier):
        """The library's, but for the time, which is judged by our clock."""

        def validate_created_and_expires(self, sig_input: Any, max_age: Any = None) -> None:
            if "expires" in sig_input.params:
                # One rule for all: five minutes from `created`.
                raise HTTPMessageSignaturesException("Omit `expires`; only `created` is used")

    key = parse_public_key(public_key)
    algorithm = algorithms.ED25519 if type(key).__name__.startswith("Ed25519") else algorithms.ECDSA_P256_SHA256
    try:
        (result,) = Verifier(
            signature_algorithm=algorithm, key_resolver=cast("HTTPSignatureKeyResolver", _OneKey(key))
        ).verify(signed, max_age=None, body=signed.body)
    except (HTTPMessageSignaturesException, ValueError) as error:
        # The library tells what is wrong with the form; a signature that does not match has nothing to tell.
        reason = str(error)[:200] or "The signature does not match the received request"
        raise InvalidSignature(f"{reason.rstrip('.')}. {_GUIDE}") from error
    return result


class _OneKey:
    def __init__(self, key: object) -> None:
        self._key = key

    def resolve_public_key(self, key_id: str) -> Any:
        """The key, whose id was compared before."""
        return self._key


def _address(request: Request) -> str:
    """What the caller signs as the target: the API's own address with the path and query that arrive here."""
    query = request.scope["query_string"].decode("latin-1")
    path = quote(request.scope["path"], safe="/:@!$&'()*+,;=~")
    return f"{setting('API_BASE_URL')}{path}{'?' + query if query else ''}"
