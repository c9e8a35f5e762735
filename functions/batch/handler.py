"""Lambda entry of the batch function, which includes every route: operations of a batch run in process."""

from apikit.http import create_app, create_lambda_handler
from domain.quotas.wiring import report_crossing
from functions.batch.v1 import routes as v1
from functions.rest_api import RestApi

app = create_app("batch", [v1.router], on_quota=report_crossing)
app.state.rest_api = RestApi()
lambda_handler = create_lambda_handler(app)
