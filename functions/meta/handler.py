"""Lambda entry of the meta function. The gateway sends it every path that no other function has: those are 404 problems."""

from apikit.web.app import as_lambda, create_app
from functions.meta import routes

app = create_app("meta", [routes.router])
lambda_handler = as_lambda(app)
