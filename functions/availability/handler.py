"""Lambda entry of the availability function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.availability.v1 import routes as v1

app = create_app("availability", [v1.router, v1.services_router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
