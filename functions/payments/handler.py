"""Lambda entry of the payments function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.payments.v1 import payment_provider, payment_schedules, refunds, routes

app = create_app(
    "payments",
    [routes.router, refunds.router, payment_provider.router, payment_schedules.router],
    on_quota=report_crossing,
)
lambda_handler = create_lambda_handler(app)
