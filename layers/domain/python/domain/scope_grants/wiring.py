"""Builds the readers and writers of scopes in force."""

from functools import cache

from apikit import config
from apikit.dynamo import Table
from domain.scope_grants.linked_credentials import LinkedCredentials
from domain.scope_grants.role_scopes import RoleReader
from domain.scope_grants.scope_sync import ScopeSync


@cache
def role_reader() -> RoleReader:
    """Return the reader of this process."""
    return RoleReader(Table(config.setting("RESOURCES_TABLE")))


@cache
def linked_credentials() -> LinkedCredentials:
    """Return the credentials of this process."""
    resources, access = Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE"))
    return LinkedCredentials(resources, access, role_reader())


@cache
def scope_sync() -> ScopeSync:
    """Return the holders of roles of this process."""
    resources, access = Table(config.setting("RESOURCES_TABLE")), Table(config.setting("ACCESS_TABLE"))
    return ScopeSync(resources, access, role_reader(), linked_credentials())
