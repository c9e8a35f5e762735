"""What a cold start imports, counted in fresh processes and never timed."""

import os
import subprocess
import sys
from pathlib import Path

from infra.catalogue import FUNCTIONS

_ROOT = Path(__file__).resolve().parents[2]
_LATE = frozenset(
    {
        "aws_lambda_powertools", "boto3", "botocore", "cryptography", "defusedxml", "http_message_signatures",
        "phonenumbers", "pydantic.v1", "urllib3",
    }
)  # fmt: skip


def imported_by(*functions: str) -> frozenset[str]:
    """The names of the modules that importing these functions' handlers brings in."""
    code = f"import {', '.join(f'functions.{name}.handler' for name in functions)}, sys; print(*sys.modules)"
    paths = os.pathsep.join(str(_ROOT / each) for each in ("", "layers/apikit/python", "layers/domain/python"))
    environment = {**os.environ, "PYTHONPATH": paths}
    command = [sys.executable, "-c", code]
    run = subprocess.run(command, check=True, capture_output=True, text=True, cwd=_ROOT, env=environment)
    return frozenset(run.stdout.split())


def test_no_function_imports_what_few_requests_need() -> None:
    assert imported_by(*(spec.name for spec in FUNCTIONS)) & _LATE == frozenset()


def test_no_worker_imports_the_web_framework() -> None:
    workers = imported_by(*(spec.name for spec in FUNCTIONS if not spec.serves_http))
    # FastAPI's own models import email_validator.
    assert workers & {"email_validator", "fastapi", "mangum", "starlette"} == frozenset()


def test_a_batch_and_a_job_import_no_resources_routes_before_an_operation_needs_them() -> None:
    resources = {
        f"functions.{name}.v1.routes" for name in ("clients", "forms", "menus", "venues", "webhooks", "weddings")
    }
    assert imported_by("batch", "job_runner") & resources == frozenset()
