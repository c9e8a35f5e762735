"""Lambda entry of the auth function."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.auth.v1 import account, mfa, passwords, routes, sessions, sign_up

app = create_app(
    "auth",
    [
        sign_up.router,
        routes.router,
        passwords.router,
        passwords.person_router,
        account.router,
        sessions.router,
        mfa.router,
        mfa.public_mfa_router,
    ],
    on_quota=report_crossing,
)
lambda_handler = create_lambda_handler(app)
