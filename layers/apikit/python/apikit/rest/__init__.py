"""The REST interface of resources: specs, schemas, routes and responses."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.rest import endpoints as endpoints
    from apikit.rest import list_parameters as list_parameters
    from apikit.rest import payloads as payloads
    from apikit.rest import responses as responses
    from apikit.rest.resource_spec import ResourceSpec as ResourceSpec
    from apikit.rest.route_factory import resource_routes as resource_routes
    from apikit.rest.version_routes import add_version_routes as add_version_routes
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "ResourceSpec": "apikit.rest.resource_spec",
            "resource_routes": "apikit.rest.route_factory",
            "add_version_routes": "apikit.rest.version_routes",
        },
    )
