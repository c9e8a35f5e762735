"""What makes a key's details sound in themselves, whoever asks for it. No I/O."""

import re
from datetime import datetime

from apikit import Environment, errors
from domain.api_keys.api_operations import OPERATIONS
from domain.api_keys.model import SCOPES, ApiKey, ApiKeyDetails
from domain.tiers.model import WINDOWS


def find_field_errors(
    details: ApiKeyDetails, *, now: datetime, own: Environment, old: ApiKey | None
) -> list[errors.FieldError]:
    """Everything wrong with the details of a new key, or of `old`, changed; `own` is the caller's environment."""
    return [
        *_scopes(details),
        *_environment(details, own, old),
        *_expiry(details, now, old),
        *_rules(details, old),
        *_signing(details),
    ]


def _scopes(details: ApiKeyDetails) -> list[errors.FieldError]:
    unknown = [number for number, scope in enumerate(details.scopes) if scope not in SCOPES]
    return [errors.FieldError("unknown_scope", "unknown scope", pointer=f"/scopes/{number}") for number in unknown]


def _environment(details: ApiKeyDetails, own: Environment, old: ApiKey | None) -> list[errors.FieldError]:
    if not old and details.environment == "live" and own == "test":
        return [errors.FieldError("sandbox_only", "a sandbox key can only create sandbox keys", pointer="/environment")]
    return []


def _expiry(details: ApiKeyDetails, now: datetime, old: ApiKey | None) -> list[errors.FieldError]:
    is_new = old is None or old.expires_at != details.expires_at
    if is_new and details.expires_at and details.expires_at <= now:
        return [errors.FieldError("in_the_past", "must be in the future", pointer="/expires_at")]
    return []


def _rules(details: ApiKeyDetails, old: ApiKey | None) -> list[errors.FieldError]:
    # A rule that is there already may outlive its route, so that the key can still be changed.
    known = OPERATIONS | {rule.operation for rule in (old.rules if old else ())}
    found, seen = [], set()
    for number, rule in enumerate(details.rules):
        if not any(getattr(rule, name) for name in WINDOWS):
            found.append(
                errors.FieldError(
                    "required", "a rule must set at least one limit", pointer=f"/rules/{number}/per_minute"
                )
            )
        if rule.operation in seen:
            found.append(errors.FieldError("repeated", "already has a rule", pointer=f"/rules/{number}/operation"))
        if rule.operation not in known:
            fault = f"unknown operation{_meant(rule.operation)}"
            found.append(errors.FieldError("unknown_operation", fault, pointer=f"/rules/{number}/operation"))
        seen.add(rule.operation)
    return found


def _meant(operation: str) -> str:
    """The operation of the same shape, whose parameters have other names; otherwise where to look."""
    shape = _shape(operation)
    meant = next((known for known in OPERATIONS if _shape(known) == shape), None)
    return f"; use {meant}" if meant else "; use the method and route from the API reference"


def _shape(operation: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", operation)


def _signing(details: ApiKeyDetails) -> list[errors.FieldError]:
    if details.request_signing.required and not details.request_signing.public_key:
        fault = "is required when signatures are required"
        return [errors.FieldError("required", fault, pointer="/request_signing/public_key")]
    return []
