"""Lambda entry of the meta function. The gateway also routes unknown paths here, which return a 404 problem.

Such requests count for their key, and can cross a quota.
"""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.meta import routes

app = create_app("meta", [routes.router], on_quota=report_crossing)
lambda_handler = create_lambda_handler(app)
