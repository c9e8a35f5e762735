"""Synthesizes and deploys the CDK app, for the local stack and for AWS; what is in the app is infra's business."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import boto3

from infra.portal_files import publish
from infra.settings import Settings
from local import aws, build
from local.paths import BUILD, ROOT, VENV, program

_CDK = ROOT / "node_modules" / ".bin" / "cdk"
_AWS_ASSEMBLY = BUILD / "cdk.out.aws"


def synthesize_local(settings: Settings, assembly: Path) -> None:
    """Write the local stack's templates into the folder."""
    context = json.loads((ROOT / "cdk.json").read_text())["context"] | {
        "target": "local",
        "region": settings.region,
        "architecture": settings.architecture,
        "gateway_port": str(settings.gateway_port),
    }
    environment = _with_our_programs(os.environ) | {
        "CDK_CONTEXT_JSON": json.dumps(context),
        "CDK_OUTDIR": str(assembly),
        "PYTHONPATH": str(ROOT),
    }
    # -O leaves out the checks of argument types, a sixth of the time; the tests synthesize with them.
    _quietly([program(VENV, "python"), "-O", "-m", "infra.app"], environment)


def deploy_local(assembly: Path, port: int) -> None:
    """The local stack is what the templates say. Raises RuntimeError with CDK's own account of a failure."""
    command: list[str | Path] = [_CDK, "deploy", "--all", "--app", assembly, "--require-approval", "never"]
    # Change sets are for people to read; without them a deployment takes half the time.
    command += ["--method=direct", "--concurrency", "3", "--output", assembly.with_suffix(".deploy")]
    _quietly(command, _with_our_programs(aws.environment(port)) | {"CI": "true"})


def synthesize_aws(arguments: list[str]) -> None:
    """Write the templates for AWS; needs no account. Fails when cdk-nag finds something."""
    build.ensure_cdk()
    command: list[str | Path] = [_CDK, "synth", "--quiet", "--output", _AWS_ASSEMBLY, *arguments]
    subprocess.run(command, check=True, cwd=ROOT, env=_with_our_programs(os.environ))


def deploy_aws(arguments: list[str]) -> None:
    """Deploy to the account of the caller's credentials, then publish the portal's files there."""
    build.ensure_cdk()
    portal = build.ensure_portal()
    with tempfile.TemporaryDirectory() as folder:
        outputs = Path(folder) / "outputs.json"
        command: list[str | Path] = [
            _CDK,
            "deploy",
            "--all",
            "--output",
            _AWS_ASSEMBLY,
            "--outputs-file",
            outputs,
            *arguments,
        ]
        subprocess.run(command, check=True, cwd=ROOT, env=_with_our_programs(os.environ))
        facts = json.loads(outputs.read_text())["WedSyncPortal"]
    changed = publish(boto3.client("s3"), facts["FilesBucket"], portal)
    if changed:
        boto3.client("cloudfront").create_invalidation(
            DistributionId=facts["DistributionId"],
            InvalidationBatch={"Paths": {"Quantity": 1, "Items": ["/*"]}, "CallerReference": os.urandom(8).hex()},
        )
    print(f"Portal: {changed} files changed, https://{facts['PortalDomain']}")


def _with_our_programs(environment: "os._Environ[str] | dict[str, str]") -> dict[str, str]:
    """Node, Python and uv are the environment's."""
    inherited = dict(environment)
    return inherited | {"PATH": os.pathsep.join([str(VENV / "bin"), inherited["PATH"]])}


def _quietly(command: list[str | Path], environment: dict[str, str]) -> None:
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout}\n{done.stderr}")


def main() -> None:
    """`synth` or `deploy`, for AWS; further arguments go to CDK, such as `-c domain_names=…`."""
    actions = {"synth": synthesize_aws, "deploy": deploy_aws}
    action = actions.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if action is None:
        sys.exit(f"Use one of: {', '.join(actions)}.")
    action(sys.argv[2:])


if __name__ == "__main__":
    main()
