"""Validates the details of API keys, independently of the caller's privileges. No I/O."""

import re
from datetime import datetime

from apikit import Environment, errors
from domain.api_keys.api_operations import OPERATIONS
from domain.api_keys.key_scopes import SCOPES
from domain.api_keys.model import ApiKey, ApiKeyDetails
from domain.tiers.model import WINDOWS


def find_field_errors(
    details: ApiKeyDetails, *, now: datetime, caller_environment: Environment, old: ApiKey | None
) -> list[errors.FieldError]:
    """Return the errors in the details of a new key (`old` is None) or of a change of `old`."""
    return [
        *_find_scope_errors(details),
        *_find_environment_errors(details, caller_environment, old),
        *_find_expiry_errors(details, now, old),
        *_find_rule_errors(details, old),
        *_find_signing_errors(details),
    ]


def _find_scope_errors(details: ApiKeyDetails) -> list[errors.FieldError]:
    unknown = [number for number, scope in enumerate(details.scopes) if scope not in SCOPES]
    return [errors.FieldError("unknown_scope", "unknown scope", pointer=f"/scopes/{number}") for number in unknown]


def _find_environment_errors(
    details: ApiKeyDetails, caller_environment: Environment, old: ApiKey | None
) -> list[errors.FieldError]:
    if not old and details.environment == "live" and caller_environment == "test":
        return [
            errors.FieldError(
                "sandbox_only", "sandbox credentials can only create sandbox keys", pointer="/environment"
            )
        ]
    return []


def _find_expiry_errors(details: ApiKeyDetails, now: datetime, old: ApiKey | None) -> list[errors.FieldError]:
    is_new = old is None or old.expires_at != details.expires_at
    if is_new and details.expires_at and details.expires_at <= now:
        return [errors.FieldError("in_the_past", "must be in the future", pointer="/expires_at")]
    return []


def _find_rule_errors(details: ApiKeyDetails, old: ApiKey | None) -> list[errors.FieldError]:
    # A rule can outlive its route. It stays valid, so that the key can still be changed.
    valid_operations = OPERATIONS | {rule.operation for rule in (old.rules if old else ())}
    field_errors, earlier_operations = [], set()
    for number, rule in enumerate(details.rules):
        if not any(getattr(rule, name) for name in WINDOWS):
            field_errors.append(
                errors.FieldError(
                    "required", "a rule must set at least one limit", pointer=f"/rules/{number}/per_minute"
                )
            )
        pointer = f"/rules/{number}/operation"
        if rule.operation in earlier_operations:
            field_errors.append(errors.FieldError("repeated", "already has a rule", pointer=pointer))
        if rule.operation not in valid_operations:
            detail = f"unknown operation{_suggest_operation(rule.operation)}"
            field_errors.append(errors.FieldError("unknown_operation", detail, pointer=pointer))
        earlier_operations.add(rule.operation)
    return field_errors


def _suggest_operation(operation: str) -> str:
    """Return a hint to the operation that differs in the names of its parameters only, or else to the API reference."""
    pattern = _without_parameter_names(operation)
    similar = next((each for each in OPERATIONS if _without_parameter_names(each) == pattern), None)
    return f"; use {similar}" if similar else "; use the method and route from the API reference"


def _without_parameter_names(operation: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", operation)


def _find_signing_errors(details: ApiKeyDetails) -> list[errors.FieldError]:
    if details.request_signing.required and not details.request_signing.public_key:
        detail = "is required when signatures are required"
        return [errors.FieldError("required", detail, pointer="/request_signing/public_key")]
    return []
