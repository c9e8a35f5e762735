"""Starts the processes of all functions, so that the first requests have no cold start."""

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import boto3

from infra.catalogue import HTTP_FUNCTIONS, RUNNERS, WORKERS
from local import aws
from local.deployment import Deployment

# A cold start uses the machine's cores, so more at once is not faster.
_MAX_WORKERS = 2
_TIMEOUT_S = 60


def warm_up(port: int, deployment: Deployment) -> None:
    """Invoke every function once. A failure is only visible in the function's log."""
    with ThreadPoolExecutor(_MAX_WORKERS) as pool:
        routes = [spec.routes[0] for spec in HTTP_FUNCTIONS if spec.routes]
        calls = [pool.submit(_get, deployment["api_url"] + route) for route in routes]
        calls += [pool.submit(_invoke, port, deployment["functions"][spec.name]) for spec in WORKERS + RUNNERS]
    for call in calls:
        call.result()


def _get(url: str) -> None:
    try:
        urllib.request.urlopen(url, timeout=_TIMEOUT_S).close()  # noqa: S310 (our own address)
    except urllib.error.HTTPError as error:  # without a key: 401
        error.close()


def _invoke(port: int, function: str) -> None:
    client = boto3.client("lambda", **aws.client_arguments(port))
    client.invoke(FunctionName=function, Payload=json.dumps({"Records": []}))
