"""Lambda entry of the weddings function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.weddings.v1 import menu_selections, routes

app = create_app("weddings", [routes.router, menu_selections.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
