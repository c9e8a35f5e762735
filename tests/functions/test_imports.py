"""What a cold start imports, counted in fresh processes and never timed."""

import os
import subprocess
import sys
from pathlib import Path

from infra.catalogue import FUNCTIONS

_ROOT = Path(__file__).resolve().parents[2]
_ON_DEMAND_MODULES = frozenset(
    {
        "argon2", "authlib", "aws_lambda_powertools", "babel", "boto3", "botocore", "cryptography", "defusedxml",
        "http_message_signatures", "langcodes", "phonenumbers", "pydantic.v1", "pymupdf_fonts", "pyotp", "segno", "typst", "urllib3",
        "webauthn",
    }
)  # fmt: skip


def imported_by(*functions: str) -> frozenset[str]:
    """The names of the modules that importing these functions' handlers brings in."""
    return printed_by(
        f"import {', '.join(f'functions.{name}.handler' for name in functions)}, sys; print(*sys.modules)"
    )


def printed_by(code: str) -> frozenset[str]:
    """The words that a fresh process prints."""
    paths = os.pathsep.join(str(_ROOT / each) for each in ("", "layers/apikit/python", "layers/domain/python"))
    environment = {**os.environ, "PYTHONPATH": paths}
    command = [sys.executable, "-c", code]
    process = subprocess.run(command, check=True, capture_output=True, text=True, cwd=_ROOT, env=environment)
    return frozenset(process.stdout.split())


def test_no_function_imports_what_few_requests_need() -> None:
    assert imported_by(*(spec.folder for spec in FUNCTIONS)) & _ON_DEMAND_MODULES == frozenset()


def test_no_worker_imports_the_web_framework() -> None:
    workers = imported_by(*(spec.folder for spec in FUNCTIONS if not spec.serves_http))
    # FastAPI's own models import email_validator.
    assert workers & {"email_validator", "fastapi", "mangum", "starlette"} == frozenset()


def test_a_batch_and_a_job_import_no_resources_routes_before_an_operation_needs_them() -> None:
    resources = {
        f"functions.{name}.v1.routes" for name in ("clients", "forms", "menus", "venues", "webhooks", "weddings")
    }
    assert imported_by("batch", "job_runner") & resources == frozenset()


def test_payments_import_no_provider_and_no_receipt_before_a_payment_is_settled() -> None:
    settlement = {
        "bookings.repository",
        "organizations.service",
        "payments.gateways",
        "payments.settlement",
        "receipts.service",
    }
    assert imported_by("payments") & {f"domain.{name}" for name in settlement} == frozenset()


_LIST_BUILT_MODELS = """
from pydantic import BaseModel

def below(cls):
    for each in cls.__subclasses__():
        yield each
        yield from below(each)

print(*(f"{each.__module__}.{each.__name__}" for each in below(BaseModel) if each.__pydantic_complete__))
"""


def test_no_function_builds_a_model_before_a_request_needs_it() -> None:
    handlers = ", ".join(f"functions.{spec.name}.handler" for spec in FUNCTIONS if spec.serves_http)
    output = printed_by(f"import {handlers}{_LIST_BUILT_MODELS}")
    assert {name for name in output if name.split(".")[0] in {"apikit", "domain", "functions"}} == set()
