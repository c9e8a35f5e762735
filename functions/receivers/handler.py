"""Lambda entry of the receivers function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.receivers.v1 import routes as v1

app = create_app("receivers", [v1.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
