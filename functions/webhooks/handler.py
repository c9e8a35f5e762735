"""Lambda entry of the webhooks function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.webhooks.v1 import deliveries, event_types, filter_tests, routes

app = create_app(
    "webhooks", [filter_tests.router, routes.router, deliveries.router, event_types.router], on_quota=report_crossing
)
lambda_handler = create_lambda_handler(app)
