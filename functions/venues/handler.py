"""Lambda entry of the venues function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.venues.v1 import routes, spaces

app = create_app("venues", [routes.router, spaces.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
