"""Lambda entry of the usage function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.usage.v1 import routes as v1

app = create_app("usage", [v1.router, v1.keys_router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
