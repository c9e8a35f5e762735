"""Starts the functions' processes before the first request does; what they answer does not matter here."""

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import boto3

from infra.catalogue import HTTP_FUNCTIONS, RUNNERS, WORKERS
from local import aws
from local.deployment import Deployment

# The machine's cores do the work of a cold start; more at once gains nothing.
_AT_ONCE = 2
_TIMEOUT_S = 60


def warm_up(port: int, deployment: Deployment) -> None:
    """Every function has started once. A function that fails shows it in its own log, not here."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        routes = [spec.routes[0] for spec in HTTP_FUNCTIONS if spec.routes]
        calls = [pool.submit(_get, deployment["api_url"] + route) for route in routes]
        calls += [pool.submit(_invoke, port, deployment["functions"][spec.name]) for spec in WORKERS + RUNNERS]
    for call in calls:
        call.result()


def _get(url: str) -> None:
    try:
        urllib.request.urlopen(url, timeout=_TIMEOUT_S).close()  # noqa: S310 (our own address)
    except urllib.error.HTTPError as answered:  # without a key: 401
        answered.close()


def _invoke(port: int, function: str) -> None:
    client = boto3.client("lambda", **aws.client_arguments(port))
    client.invoke(FunctionName=function, Payload=json.dumps({"Records": []}))
