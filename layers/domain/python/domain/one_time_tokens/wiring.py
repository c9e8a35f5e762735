"""Builds the token store of this process."""

from functools import cache

from apikit import SystemClock, config
from apikit.dynamo import Table
from domain.one_time_tokens.token_store import TokenStore


@cache
def token_store() -> TokenStore:
    """Return the store of this process."""
    return TokenStore(Table(config.setting("ACCESS_TABLE")), SystemClock())
