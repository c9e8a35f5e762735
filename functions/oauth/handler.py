"""Lambda entry of the oauth function."""

from apikit.http import create_app, create_lambda_handler
from functions.oauth import page_routes, routes

app = create_app("oauth", [routes.router, page_routes.router])
lambda_handler = create_lambda_handler(app)
