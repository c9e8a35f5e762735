"""Lambda entry of the members function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.members.v1 import invitations, roles, routes, service_accounts

app = create_app(
    "members",
    [routes.router, invitations.router, invitations.person_router, roles.router, service_accounts.router],
    on_quota=report_crossing,
)
lambda_handler = create_lambda_handler(app)
