"""The clients."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any

import httpx

from wedsync._errors import WedSyncError
from wedsync._options import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT_S, CallOptions, ClientOptions
from wedsync._requests import Operation
from wedsync._transport import AsyncTransport, SyncTransport
from wedsync.resources import DEFAULT_BASE_URL, AsyncResources, Resources

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wedsync._oauth import AsyncOAuth, OAuth
    from wedsync.types import RequestOptions

_GRAPHQL = Operation("POST", "/graphql", result="dict", has_body=True)


class GraphQLError(WedSyncError):
    """A GraphQL query has errors. `errors` are those of the response, `data` is what could be read."""

    def __init__(self, errors: list[Any], data: Any) -> None:
        super().__init__("; ".join(str(each.get("message") if isinstance(each, Mapping) else each) for each in errors))
        self.errors = errors
        self.data = data


class WedSyncClient(Resources):
    """A client of the API: `WedSyncClient("sk_…")`.

    Instead of an API key's secret, give `api_key` with `api_secret`, or `client_id` with `client_secret` of an OAuth client. A client may
    be used by several threads. Close it, or use it in a `with` statement.
    """

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        secret: str | None = None,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float = DEFAULT_TIMEOUT_S,
        max_retries: int = DEFAULT_MAX_RETRIES,
        organization: str | None = None,
        api_version: str | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.Client | None = None,
        logger: logging.Logger | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            secret=secret,
            api_key=api_key,
            api_secret=api_secret,
            client_id=client_id,
            client_secret=client_secret,
            timeout=timeout,
            max_retries=max_retries,
            organization=organization,
            api_version=api_version,
            headers=dict(headers or {}),
            logger=logger or logging.getLogger("wedsync"),
        )
        super().__init__(SyncTransport(options, http_client))

    @cached_property
    def oauth(self) -> OAuth:
        """OAuth 2.0 for applications that act for people."""
        from wedsync._oauth import OAuth

        return OAuth(self._transport)

    def graphql(self, query: str, variables: Mapping[str, Any] | None = None, **options: Unpack[RequestOptions]) -> Any:
        """Return the data of a GraphQL query. Raises GraphQLError if the response has errors."""
        body = {"query": query, "variables": dict(variables or {})}
        return _read_data(self._transport.call(_GRAPHQL, (), {}, body, CallOptions(**options)))

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def __enter__(self) -> WedSyncClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"WedSyncClient({self._transport.options!r})"


class AsyncWedSyncClient(AsyncResources):
    """A client of the API for asyncio: `AsyncWedSyncClient("sk_…")`; the arguments are those of `WedSyncClient`."""

    def __init__(  # noqa: PLR0913 - by keyword
        self,
        secret: str | None = None,
        *,
        api_key: str | None = None,
        api_secret: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        base_url: str = DEFAULT_BASE_URL,
        timeout: float = DEFAULT_TIMEOUT_S,
        max_retries: int = DEFAULT_MAX_RETRIES,
        organization: str | None = None,
        api_version: str | None = None,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        logger: logging.Logger | None = None,
    ) -> None:
        options = ClientOptions(
            base_url=base_url,
            secret=secret,
            api_key=api_key,
            api_secret=api_secret,
            client_id=client_id,
            client_secret=client_secret,
            timeout=timeout,
            max_retries=max_retries,
            organization=organization,
            api_version=api_version,
            headers=dict(headers or {}),
            logger=logger or logging.getLogger("wedsync"),
        )
        super().__init__(AsyncTransport(options, http_client))

    @cached_property
    def oauth(self) -> AsyncOAuth:
        """OAuth 2.0 for applications that act for people."""
        from wedsync._oauth import AsyncOAuth

        return AsyncOAuth(self._transport)

    async def graphql(
        self, query: str, variables: Mapping[str, Any] | None = None, **options: Unpack[RequestOptions]
    ) -> Any:
        """Return the data of a GraphQL query. Raises GraphQLError if the response has errors."""
        body = {"query": query, "variables": dict(variables or {})}
        return _read_data(await self._transport.call(_GRAPHQL, (), {}, body, CallOptions(**options)))

    async def close(self) -> None:
        """Close the connections."""
        await self._transport.close()

    async def __aenter__(self) -> AsyncWedSyncClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"AsyncWedSyncClient({self._transport.options!r})"


def _read_data(response: Any) -> Any:
    errors = response.get("errors")
    if errors:
        raise GraphQLError(errors if isinstance(errors, list) else [errors], response.get("data"))
    return response.get("data")
