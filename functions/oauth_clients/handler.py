"""Lambda entry of the oauth_clients function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.oauth_clients.v1 import consent_routes, routes

app = create_app("oauth_clients", [routes.router, consent_routes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
