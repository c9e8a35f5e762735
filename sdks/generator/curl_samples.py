"""Code samples of operations for the shell. No I/O."""

import json
from urllib.parse import quote, urlencode

from sdks.generator.sdk_model import Method

LABEL = "curl"
LANGUAGE = "Shell"
_VERSION = 3


def sample(method: Method) -> str:
    """Return a command that calls a method with the document's examples; `$WEDSYNC_URL` and `$WEDSYNC_SECRET` are the caller's."""
    path = method.path
    for each in method.path_parameters:
        path = path.replace(f"{{{each.name}}}", quote(str(each.example), safe=""))
    query = urlencode({each.name: each.example for each in method.query_parameters if each.is_required})
    parts = [f'curl -sS{_method_option(method)} "$WEDSYNC_URL{path}{"?" + query if query else ""}"']
    if method.has_credentials:
        parts.append('-H "Authorization: Bearer $WEDSYNC_SECRET"')
    if method.if_match == "required":
        parts.append(f"-H 'If-Match: \"{_VERSION}\"'")
    if method.body and method.body_example is not None:
        body = json.dumps(method.body_example, ensure_ascii=False, indent=2).replace("'", "'\\''")
        parts += ["-H 'Content-Type: application/json'", f"-d '{body}'"]
    return " \\\n  ".join(parts)


def _method_option(method: Method) -> str:
    has_body = method.body is not None and method.body_example is not None
    return "" if method.http_method == ("POST" if has_body else "GET") else f" -X {method.http_method}"
