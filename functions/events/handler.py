"""Lambda entry of the events function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.events.v1 import changes, routes

app = create_app("events", [routes.router, changes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
