"""Every route of the HTTP API: in one app for the OpenAPI document, and resource by resource for doors that call operations in process.

No function is deployed from here; each has its own handler. A new slice adds its line, nothing is discovered.
"""

from functools import cache
from importlib import import_module

from fastapi import APIRouter, FastAPI
from starlette.types import Receive, Scope, Send

from apikit.http import create_app

# A router's place is the first segment behind `/v1/`; what has none answers every other path. In the order in which people read them.
_PLACES: tuple[tuple[str, str], ...] = (
    ("organizations", "organizations.v1.routes:router"),
    ("api-keys", "api_keys.v1.routes:router"),
    ("tiers", "tiers.v1.routes:router"),
    ("venues", "venues.v1.routes:router"),
    ("venues", "venues.v1.spaces:router"),
    ("clients", "clients.v1.routes:router"),
    ("weddings", "weddings.v1.routes:router"),
    ("menus", "menus.v1.routes:router"),
    ("weddings", "weddings.v1.menu_selections:router"),
    ("forms", "forms.v1.routes:router"),
    ("forms", "forms.v1.submissions:router"),
    ("batch", "batch.v1.routes:router"),
    ("jobs", "jobs.v1.routes:router"),
    ("uploads", "uploads.v1.routes:router"),
    ("webhooks", "webhooks.v1.routes:router"),
    ("webhooks", "webhooks.v1.deliveries:router"),
    ("event-types", "webhooks.v1.event_types:router"),
    ("events", "events.v1.routes:router"),
    ("changes", "events.v1.changes:router"),
    ("usage", "usage.v1.routes:router"),
    ("api-keys", "usage.v1.routes:keys_router"),
    ("", "meta.routes:router"),
)
_NAMED = frozenset(place for place, _ in _PLACES)


class RestApi:
    """An ASGI app of all routes. A resource's modules are imported, and its app is built, at the first operation there."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        await self.app_at(scope["path"])(scope, receive, send)

    def app_at(self, path: str) -> FastAPI:
        """Return the app of the resource that a path belongs to."""
        return _app_of(_place_of(path))


def list_routers() -> tuple[APIRouter, ...]:
    """Return all routers, in the order in which people read them."""
    return tuple(_router(name) for _, name in _PLACES)


def create_rest_api() -> FastAPI:
    """Build one app of all routers."""
    return create_app("rest_api", list_routers())


@cache
def _app_of(place: str) -> FastAPI:
    return create_app(f"rest_api/{place}", [_router(name) for each, name in _PLACES if each == place])


def _router(name: str) -> APIRouter:
    module, attribute = name.split(":")
    router: APIRouter = getattr(import_module(f"functions.{module}"), attribute)
    return router


def _place_of(path: str) -> str:
    parts = path.split("/")
    is_named = len(parts) > 2 and parts[:2] == ["", "v1"] and parts[2] in _NAMED  # noqa: PLR2004 - `/v1/` and a name
    return parts[2] if is_named else ""
