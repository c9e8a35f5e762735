"""Lambda entry of the request log's function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.request_logs.v1 import routes

app = create_app("request_logs", [routes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
