"""Every route of the HTTP API in one app: for the OpenAPI document, and for doors that call operations in process.

No function is deployed from here; each has its own handler. A new slice adds its import and its line, nothing is discovered.
"""

from fastapi import APIRouter, FastAPI

from apikit.web.app import create_app
from functions.api_keys.v1 import routes as api_keys
from functions.batch.v1 import routes as batch
from functions.clients.v1 import routes as clients
from functions.events.v1 import changes
from functions.events.v1 import routes as events
from functions.forms.v1 import routes as forms
from functions.forms.v1 import submissions
from functions.jobs.v1 import routes as jobs
from functions.menus.v1 import routes as menus
from functions.meta import routes as meta
from functions.organizations.v1 import routes as organizations
from functions.tiers.v1 import routes as tiers
from functions.uploads.v1 import routes as uploads
from functions.usage.v1 import routes as usage
from functions.venues.v1 import routes as venues
from functions.venues.v1 import spaces
from functions.webhooks.v1 import deliveries, event_types
from functions.webhooks.v1 import routes as webhooks
from functions.weddings.v1 import menu_selections
from functions.weddings.v1 import routes as weddings

# In the order in which people read them.
ROUTERS: tuple[APIRouter, ...] = (
    organizations.router,
    api_keys.router,
    tiers.router,
    venues.router,
    spaces.router,
    clients.router,
    weddings.router,
    menus.router,
    menu_selections.router,
    forms.router,
    submissions.router,
    batch.router,
    jobs.router,
    uploads.router,
    webhooks.router,
    deliveries.router,
    event_types.router,
    events.router,
    changes.router,
    usage.router,
    usage.keys_router,
    meta.router,
)


def create_rest_api() -> FastAPI:
    """The app of all routers."""
    return create_app("rest_api", ROUTERS)
