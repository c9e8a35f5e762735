"""Lambda entry of the webhooks function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.webhooks.v1 import (
    deliveries,
    delivery_log,
    endpoint_tests,
    event_types,
    filter_tests,
    ips,
    replays,
    routes,
    signature_checks,
    statistics,
)

# In the order of matching: `/webhooks/ips` before `/webhooks/{webhook_id}`.
_MODULES = (
    filter_tests,
    ips,
    routes,
    endpoint_tests,
    replays,
    deliveries,
    delivery_log,
    statistics,
    signature_checks,
    event_types,
)
app = create_app("webhooks", [module.router for module in _MODULES], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
