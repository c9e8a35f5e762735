"""Deploys the working tree to a running emulator: stacks and portal files."""

import re
from pathlib import Path
from typing import TypedDict

import boto3

from infra.fingerprints import fingerprint
from infra.names import LOCAL_ASSETS_BUCKET, STACKS
from infra.portal_files import publish
from local import aws, build, cdk, memory, progress
from local.paths import ROOT

_INPUTS = (
    "cdk.json",
    "functions",
    "infra",
    "layers",
    "openapi",
    "portal_site/csp.txt",
    "portal_site/edge",
    "requirements/layer.txt",
)


class Deployment(TypedDict):
    """Names and URLs of the deployed resources. Tables, functions and queues have the catalogue's names as keys."""

    endpoint_url: str
    region: str
    api_url: str
    portal_url: str
    tables: dict[str, str]
    functions: dict[str, str]
    queues: dict[str, str]
    event_bus: str
    files_bucket: str
    secret_arn: str


def bring_up_to_date(port: int, state: Path) -> Deployment:
    """Deploy the working tree, if it has changed since the last deployment."""
    settings = build.settings(port)
    portal = build.ensure_all(settings)
    inputs = fingerprint([ROOT / each for each in _INPUTS], salt=repr(settings) + settings.python)
    if memory.recall(port, "deployed") != inputs:
        assembly = state / "cdk.out"
        with progress.step("Templates"):
            cdk.synthesize_local(settings, assembly)
        with progress.step("Deployment"):
            _ensure_assets_bucket(port)
            cdk.deploy_local(assembly, port)
        memory.remember(port, "deployed", inputs)
    deployment = read_deployment(port)
    publish(boto3.client("s3", **aws.client_arguments(port)), deployment["files_bucket"], portal)
    return deployment


def read_deployment(port: int) -> Deployment:
    """Read the deployment from the stacks' outputs. Raises botocore's ClientError if a stack does not exist."""
    cloudformation = boto3.client("cloudformation", **aws.client_arguments(port))
    outputs: dict[str, str] = {}
    for name in STACKS:
        [stack] = cloudformation.describe_stacks(StackName=name)["Stacks"]
        outputs |= {each["OutputKey"]: each["OutputValue"] for each in stack.get("Outputs", [])}
    label = outputs["PortalDomain"].split(".")[0]
    return Deployment(
        endpoint_url=aws.endpoint(port),
        region=aws.REGION,
        api_url=outputs["ApiUrl"],
        portal_url=f"http://{label}.cloudfront.localhost:{port}",
        tables=_select_outputs(outputs, "Table"),
        functions=_select_outputs(outputs, "Function"),
        queues=_select_outputs(outputs, "Queue"),
        event_bus=outputs["EventBus"],
        files_bucket=outputs["FilesBucket"],
        secret_arn=outputs["SecretArn"],
    )


def _select_outputs(outputs: dict[str, str], prefix: str) -> dict[str, str]:
    """Return the outputs with the prefix, with the catalogue's names: `FunctionStreamPublisher` → `stream_publisher`."""
    matches = {name.removeprefix(prefix): value for name, value in outputs.items() if name.startswith(prefix)}
    return {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower(): value for name, value in matches.items()}


def _ensure_assets_bucket(port: int) -> None:
    s3 = boto3.client("s3", **aws.client_arguments(port))
    if LOCAL_ASSETS_BUCKET not in {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}:
        s3.create_bucket(Bucket=LOCAL_ASSETS_BUCKET)
