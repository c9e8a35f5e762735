"""DynamoDB in memory for benchmarks, with empty tables and the secret of cursors."""

import io
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, redirect_stdout
from unittest.mock import patch

from moto import mock_aws

from tests.tables import create_secret, create_tables
from tests.transport import MotoTransport


@contextmanager
def memory_tables() -> Iterator[None]:
    """Use tables in memory. The time for log lines is measured; the lines are discarded."""
    with ExitStack() as exit_stack:
        exit_stack.enter_context(redirect_stdout(io.StringIO()))
        exit_stack.enter_context(mock_aws())
        exit_stack.enter_context(patch("apikit.aws.aws_json.ConnectionPool", MotoTransport))
        create_tables()
        create_secret()
        yield
