"""Lambda entry of the bookings function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.bookings.v1 import customer_routes
from functions.bookings.v1 import routes as v1

app = create_app("bookings", [v1.router, customer_routes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
