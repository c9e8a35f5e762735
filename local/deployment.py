"""Brings a running emulator up to the working tree: stacks, portal files, facts about them; starts and stops nothing."""

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
    """What is deployed and where, by the catalogue's own names."""

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
    """What is deployed is what the working tree says; unchanged parts are left alone."""
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
    facts = deployed(port)
    publish(boto3.client("s3", **aws.client_arguments(port)), facts["files_bucket"], portal)
    return facts


def deployed(port: int) -> Deployment:
    """Read from the stacks' outputs. Raises botocore's ClientError when they are not there."""
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
        tables=_named(outputs, "Table"),
        functions=_named(outputs, "Function"),
        queues=_named(outputs, "Queue"),
        event_bus=outputs["EventBus"],
        files_bucket=outputs["FilesBucket"],
        secret_arn=outputs["SecretArn"],
    )


def _named(outputs: dict[str, str], kind: str) -> dict[str, str]:
    """`FunctionStreamPublisher` among the outputs is `stream_publisher` among the functions."""
    found = {name.removeprefix(kind): value for name, value in outputs.items() if name.startswith(kind)}
    return {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower(): value for name, value in found.items()}


def _ensure_assets_bucket(port: int) -> None:
    s3 = boto3.client("s3", **aws.client_arguments(port))
    if LOCAL_ASSETS_BUCKET not in {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}:
        s3.create_bucket(Bucket=LOCAL_ASSETS_BUCKET)
