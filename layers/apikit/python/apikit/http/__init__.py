"""HTTP for every function: the app, its routes, authentication, problems."""

from typing import TYPE_CHECKING

from apikit.lazy_face import lazy_face

if TYPE_CHECKING:
    from apikit.http import conditional_requests as conditional_requests
    from apikit.http import problems as problems
    from apikit.http.application import create_app as create_app
    from apikit.http.application import create_lambda_handler as create_lambda_handler
    from apikit.http.authentication import CurrentActor as CurrentActor
    from apikit.http.authentication import charge_each as charge_each
    from apikit.http.authentication import current_actor as current_actor
    from apikit.http.caller import read_caller as read_caller
    from apikit.http.internal_call import find_internal_call as find_internal_call
    from apikit.http.person_routes import CurrentPerson as CurrentPerson
    from apikit.http.person_routes import PersonRoute as PersonRoute
    from apikit.http.route import PublicRoute as PublicRoute
    from apikit.http.route import operation as operation
    from apikit.http.route import provide as provide
    from apikit.http.route import resource_router as resource_router
else:
    __getattr__ = lazy_face(
        __name__,
        {
            "create_app": "apikit.http.application",
            "create_lambda_handler": "apikit.http.application",
            "CurrentActor": "apikit.http.authentication",
            "charge_each": "apikit.http.authentication",
            "current_actor": "apikit.http.authentication",
            "read_caller": "apikit.http.caller",
            "find_internal_call": "apikit.http.internal_call",
            "CurrentPerson": "apikit.http.person_routes",
            "PersonRoute": "apikit.http.person_routes",
            "PublicRoute": "apikit.http.route",
            "operation": "apikit.http.route",
            "provide": "apikit.http.route",
            "resource_router": "apikit.http.route",
        },
    )
