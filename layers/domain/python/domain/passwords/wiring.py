"""Builds the password rules and hashes of this process."""

from functools import cache

from apikit import config
from domain.passwords.breach_lookup import MAX_BODY_BYTES, TIMEOUT_S, BreachLookup
from domain.passwords.common_passwords import is_common
from domain.passwords.password_hashes import PasswordHashes
from domain.passwords.password_rules import PasswordRules


@cache
def password_hashes() -> PasswordHashes:
    """Return the hashes of this process."""
    return PasswordHashes()


@cache
def password_rules() -> PasswordRules:
    """Return the rules of this process; breached passwords are looked up if the setting has the address of a service."""
    url = config.setting("BREACH_LOOKUP_URL")
    return PasswordRules(is_common=is_common, is_breached=_breach_lookup(url) if url else _is_unknown)


def _breach_lookup(url: str) -> BreachLookup:
    from domain.blocking_exchange import BlockingExchange  # noqa: PLC0415 - with the setting only

    allow_loopback = config.flag("ALLOW_LOOPBACK_WEBHOOKS")
    return BreachLookup(
        url, BlockingExchange(allow_loopback=allow_loopback, timeout_s=TIMEOUT_S, max_body_bytes=MAX_BODY_BYTES)
    )


def _is_unknown(_password: str) -> bool:
    return False
