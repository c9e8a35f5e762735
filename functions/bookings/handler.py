"""Lambda entry of the bookings function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.bookings.v1 import calendar_routes, customer_routes, series_routes
from functions.bookings.v1 import routes as v1

routers = [
    v1.router,
    series_routes.create_router,
    series_routes.router,
    customer_routes.router,
    calendar_routes.router,
    calendar_routes.token_router,
    calendar_routes.feed_router,
]
app = create_app("bookings", routers, on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
