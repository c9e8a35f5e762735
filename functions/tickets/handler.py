"""Lambda entry of the tickets function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.tickets.v1 import queue, routes, support

# The queue comes first: its path has the form of a ticket's.
app = create_app(
    "tickets", [queue.router, routes.router, support.router, support.plans_router], on_quota=report_crossing
)
lambda_handler = create_lambda_handler(app)
