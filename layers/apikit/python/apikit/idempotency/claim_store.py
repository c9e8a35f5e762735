"""Claims in the `access` table: one item per idempotency key, from its first request until a day later.

`IDEM#{hash}`, `IDEM`: st state (started, applied, done), bh the request's keyed hash, ow the owner's nonce, ls when its lease ends
(epoch seconds); applied adds the record that was written (co, doc, apart), done adds the response (status, headers, body).
"""

import secrets
from collections.abc import Mapping
from typing import Any, NoReturn

from msgspec import Struct

from apikit.claim import Claim, Effect
from apikit.clock import Clock, epoch_ms
from apikit.dynamo.conditions import Condition, Eq, Le
from apikit.dynamo.table import ABSENT, ConditionFailed, Item, Table, Update, Write
from apikit.errors import IdempotencyInFlight, IdempotencyMismatch, WriteContention
from apikit.idempotency.request_keys import KeyedRequest
from apikit.resources.stored_form import form_of
from apikit.signer import Signer

TTL_S = 24 * 3600
# Longer than any function may run, so that the owner of an expired lease has stopped.
LEASE_S = 30
_SECRET_BYTES = 32
_SORT_KEY = "IDEM"
_IN_FLIGHT = "A request with this Idempotency-Key is in progress. Retry after it completes."


class StoredResponse(Struct, frozen=True):
    """A response to an earlier request."""

    status: int
    headers: dict[str, str]
    body: bytes


class RequestReplayed(Exception):
    """The request was completed before; `response` is its stored response."""

    def __init__(self, response: StoredResponse) -> None:
        super().__init__("answered before")
        self.response = response


class Claims:
    """Takes, releases and completes claims."""

    def __init__(self, access: Table, clock: Clock, signer: Signer) -> None:
        self._access = access
        self._clock = clock
        self._signer = signer

    def take(self, keyed_request: KeyedRequest) -> Claim:
        """Return the claim in one conditional write: a new one, one of a crashed request, or one with an effect.

        Raises RequestReplayed with the stored response, IdempotencyMismatch, IdempotencyInFlight.
        """
        now_s, nonce = epoch_ms(self._clock.now()) // 1000, secrets.token_hex(16)
        abandoned_condition = Eq("st", "started") & Le("ls", now_s) & Eq("bh", keyed_request.fingerprint)
        # DynamoDB removes expired items days later, so the condition checks the time to live, too.
        free_condition = ABSENT | Le("ttl", now_s) | abandoned_condition
        item = {
            "pk": _pk(keyed_request),
            "sk": _SORT_KEY,
            "st": "started",
            "bh": keyed_request.fingerprint,
            "ow": nonce,
            "ls": now_s + LEASE_S,
            "ttl": now_s + TTL_S,
        }
        try:
            self._access.write(self._access.put_operation(item, free_condition))
        except ConditionFailed as error:
            return self._resume_claim(keyed_request, error.item or {})
        except WriteContention as error:
            # The owner's transaction is currently writing the item.
            raise IdempotencyInFlight(_IN_FLIGHT, retry_after_s=1) from error
        return self._build_claim(keyed_request, nonce)

    def release(self, keyed_request: KeyedRequest, claim: Claim) -> None:
        """End the claim's lease, so that another request may take it, unless it already has an effect."""
        self._update_if_owner(keyed_request, claim, Update(set={"ls": 0}))

    def store_response(self, keyed_request: KeyedRequest, claim: Claim, response: StoredResponse) -> None:
        """Store the response for later requests, unless another request has taken over the claim."""
        values = {
            "st": "done",
            "response_status": response.status,
            "response_headers": response.headers,
            "response_body": response.body,
        }
        self._update_if_owner(keyed_request, claim, Update(set=values))

    def _resume_claim(self, keyed_request: KeyedRequest, item: Item) -> Claim:
        if item.get("bh") != keyed_request.fingerprint:
            raise IdempotencyMismatch("This Idempotency-Key was already used with a different body. Use a new key.")
        match item["st"]:
            case "applied":
                effect = Effect(item["co"], item["doc"], item["apart"])
                return self._build_claim(keyed_request, item["ow"], effect)
            case "done":
                _raise_replay(item)
        raise IdempotencyInFlight(_IN_FLIGHT, retry_after_s=1)

    def _build_claim(self, keyed_request: KeyedRequest, nonce: str, effect: Effect | None = None) -> Claim:
        def mark(item: Mapping[str, Any]) -> Write | None:
            effect = _parse_effect(item)
            if effect is None:
                return None
            values = {"st": "applied", "co": effect.collection, "doc": effect.form, "apart": effect.private_fields}
            return self._access.update_operation(
                _pk(keyed_request), _SORT_KEY, Update(set=values), _owner_condition(nonce)
            )

        def bits(purpose: str) -> int:
            message = f"{nonce}/{purpose}".encode()
            return int.from_bytes(self._signer.tag("idempotent-secret", message, size=_SECRET_BYTES), "big")

        return Claim(nonce, mark, bits, effect, is_applied=effect is not None)

    def _update_if_owner(self, keyed_request: KeyedRequest, claim: Claim, update: Update) -> None:
        try:
            self._access.update(_pk(keyed_request), _SORT_KEY, update, _owner_condition(claim.nonce))
        except ConditionFailed:
            # The claim has an effect, or another request owns it: there is nothing to do.
            return


def _raise_replay(item: Item) -> NoReturn:
    raise RequestReplayed(StoredResponse(item["response_status"], item["response_headers"], item["response_body"]))


def _owner_condition(nonce: str) -> Condition:
    return Eq("ow", nonce) & Eq("st", "started")


def _pk(keyed_request: KeyedRequest) -> str:
    return f"IDEM#{keyed_request.key_hash}"


def _parse_effect(item: Mapping[str, Any]) -> Effect | None:
    """Return the effect in a stored item; None unless the item is a tenant's record."""
    # A published version has a document and no version of its own.
    if not {"doc", "v"} <= item.keys() or not item["pk"].startswith("T#"):
        return None
    return Effect(item["pk"].split("#")[3], form_of(item), item.get("apart", {}))
