"""The guide's examples, run as they stand: what they would send is let in by a key that requires signatures."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.gateway import Caller, send
from tests.signers import ED25519, a_signer

_GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "request-signing.md"
_NODE = Path(sys.executable).parent / "node"
# Instead of sending, each tells what it would send.
_PYTHON_END = "print(json.dumps([request.method, dict(request.headers), request.content.decode()]))\n"
_NODE_END = "console.log(JSON.stringify([request.method, request.headers, request.body]));\n"


def example(language: str, statement: str, end: str) -> str:
    """The example of a language, its sending replaced."""
    text = re.findall(rf"```{language}\n(.*?)```", _GUIDE.read_text(), re.DOTALL)[0]
    text_before_sending, separator, _ = (
        str(text).replace("https://api.wedsync.com", "https://api.test").partition(statement)
    )
    assert separator
    return text_before_sending + end


def run_example(command: list[str], program: str, caller: Caller) -> tuple[str, dict[str, str], str]:
    pem = ED25519.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    credentials = {"WEDSYNC_API_KEY": caller.credentials.api_key, "WEDSYNC_API_SECRET": caller.credentials.api_secret}
    process = subprocess.run(
        command,
        input=program,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **credentials, "SIGNING_KEY": pem},
    )
    method, headers, body = json.loads(process.stdout)
    return method, headers, body


@pytest.mark.parametrize(
    ("language", "statement", "end", "command"),
    [
        ("python", "answer = httpx", _PYTHON_END, [sys.executable, "-"]),
        ("js", "const answer", _NODE_END, [str(_NODE), "--input-type=module", "-"]),
    ],
)
def test_is_let_in(aws: None, language: str, statement: str, end: str, command: list[str]) -> None:
    caller = a_signer()
    method, headers, body = run_example(command, example(language, statement, end), caller)
    assert send(method, "/v1/clients", headers=headers, body=body.encode()).status == 201
    send(method, "/v1/clients", headers=headers, body=body.encode()).problem(401, "signature_replayed")
