"""Lambda entry of the forms function, which also serves form submissions."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.forms.v1 import routes, submissions

app = create_app("forms", [routes.router, submissions.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
