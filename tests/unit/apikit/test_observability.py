"""Log lines: one JSON object each, with what a person searches for."""

import json
from typing import Any

import pytest

from apikit.observability import logger


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A function's."""
    monkeypatch.setenv("SERVICE_NAME", "webhook_delivery")
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_VERSION", "7")
    monkeypatch.setenv("_X_AMZN_TRACE_ID", "Root=1-5e1b4151-5ac6c58f40d5a1a6c7e1d2b3;Parent=53995c3f42cd8ad8;Sampled=1")


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_line_names_function_version_and_trace(capsys: pytest.CaptureFixture[str]) -> None:
    logger().info("Deliveries attempted", extra={"delivered": 2, "failed_messages": None})
    [line] = lines(capsys)
    assert line.pop("timestamp").endswith("Z")
    assert line.pop("location").startswith("test_a_line_names_function_version_and_trace:")
    assert line == {
        "level": "INFO",
        "message": "Deliveries attempted",
        "service": "webhook_delivery",
        "function_version": "7",
        "xray_trace_id": "1-5e1b4151-5ac6c58f40d5a1a6c7e1d2b3",
        "delivered": 2,
    }


def test_an_exception_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        int("what\nhappened")
    except ValueError:
        logger().exception("Job processing failed", extra={"job": object})
    [line] = lines(capsys)
    assert (line["level"], line["exception_name"], line["job"]) == ("ERROR", "ValueError", "<class 'object'>")
    assert line["exception"].startswith("Traceback (most recent call last):\n")
    assert line["exception"].endswith("ValueError: invalid literal for int() with base 10: 'what\\nhappened'")


def test_debugging_is_silent(capsys: pytest.CaptureFixture[str]) -> None:
    logger().debug("Nothing")
    assert lines(capsys) == []
