"""Synthesizes and deploys the CDK app for the local stack and for AWS."""

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
    """Write the local stack's templates to the folder `assembly`."""
    context = json.loads((ROOT / "cdk.json").read_text())["context"] | {
        "target": "local",
        "region": settings.region,
        "architecture": settings.architecture,
        "gateway_port": str(settings.gateway_port),
        "mail_sender": settings.mail_sender,
        "mail_domain": settings.mail_domain,
        "signing_keys": ",".join(settings.signing_keys),
        "webhook_source_addresses": ",".join(settings.webhook_source_addresses),
    }
    environment = _prepend_venv_path(os.environ) | {
        "CDK_CONTEXT_JSON": json.dumps(context),
        "CDK_OUTDIR": str(assembly),
        "PYTHONPATH": str(ROOT),
    }
    # -O skips CDK's checks of argument types, a sixth of the time; the tests synthesize with them.
    _run_command([program(VENV, "python"), "-O", "-m", "infra.app"], environment)


def deploy_local(assembly: Path, port: int) -> None:
    """Deploy the templates to the local stack. Raises RuntimeError with CDK's output if it fails."""
    command: list[str | Path] = [_CDK, "deploy", "--all", "--app", assembly, "--require-approval", "never"]
    # Change sets are for review; without them a deployment takes half the time.
    command += ["--method=direct", "--concurrency", "3", "--output", assembly.with_suffix(".deploy")]
    _run_command(command, _prepend_venv_path(aws.environment(port)) | {"CI": "true"})


def synthesize_aws(arguments: list[str]) -> None:
    """Write the templates for AWS; needs no AWS account. Fails if cdk-nag has findings."""
    build.ensure_cdk()
    command: list[str | Path] = [_CDK, "synth", "--quiet", "--output", _AWS_ASSEMBLY, *arguments]
    subprocess.run(command, check=True, cwd=ROOT, env=_prepend_venv_path(os.environ))


def deploy_aws(arguments: list[str]) -> None:
    """Deploy to the AWS account of the caller's credentials, then publish the portal's files there."""
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
        subprocess.run(command, check=True, cwd=ROOT, env=_prepend_venv_path(os.environ))
        portal_outputs = json.loads(outputs.read_text())["WedSyncPortal"]
    changed_count = publish(boto3.client("s3"), portal_outputs["FilesBucket"], portal)
    if changed_count:
        boto3.client("cloudfront").create_invalidation(
            DistributionId=portal_outputs["DistributionId"],
            InvalidationBatch={"Paths": {"Quantity": 1, "Items": ["/*"]}, "CallerReference": os.urandom(8).hex()},
        )
    print(f"Portal: {changed_count} files changed, https://{portal_outputs['PortalDomain']}")


def _prepend_venv_path(environment: "os._Environ[str] | dict[str, str]") -> dict[str, str]:
    """Return the environment with the virtual environment's Node, Python and uv first in PATH."""
    variables = dict(environment)
    return variables | {"PATH": os.pathsep.join([str(VENV / "bin"), variables["PATH"]])}


def _run_command(command: list[str | Path], environment: dict[str, str]) -> None:
    process = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{process.stdout}\n{process.stderr}")


def main() -> None:
    """Run `synth` or `deploy` for AWS. Other arguments are passed to CDK, such as `-c domain_names=…`."""
    actions = {"synth": synthesize_aws, "deploy": deploy_aws}
    action = actions.get(sys.argv[1] if len(sys.argv) > 1 else "")
    if action is None:
        sys.exit(f"Use one of: {', '.join(actions)}.")
    action(sys.argv[2:])


if __name__ == "__main__":
    main()
