"""Lambda entry of the applications function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.applications.v1 import review_queue, routes

# The queue comes first: its path has the form of an application's.
app = create_app("applications", [review_queue.router, routes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
