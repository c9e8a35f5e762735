"""Lambda entry of the incidents function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.incidents.v1 import public, routes

app = create_app("incidents", [public.status_router, public.incidents_router, routes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
