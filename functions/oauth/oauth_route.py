"""Routes of the authorization server. They read forms, and their errors are the JSON of RFC 6749, not problem documents."""

import json
from collections.abc import Mapping
from typing import Any

from fastapi import Request, Response

from apikit import errors
from apikit.http import PublicRoute, problems
from domain.oauth.request_form import MAX_LENGTH, InvalidForm, RequestForm

# Not `application/json` alone, which is converted to XML for those who prefer it.
JSON_TYPE = "application/json;charset=UTF-8"
FORM_TYPE = "application/x-www-form-urlencoded"
NO_STORE = {"Cache-Control": "no-store", "Pragma": "no-cache"}
_BAD_REQUEST, _SERVER_ERROR = 400, 500


class OAuthRoute(PublicRoute):
    """A public endpoint. Its limit per address is `x-rate-limit-per-address`."""

    async def _handle(self, request: Request) -> Response:
        # For the log line, as the other routes.
        request.state.route = self.path_format
        try:
            content = await request.body()
            self.authorize(request, content)
            if len(content) > MAX_LENGTH:
                return oauth_error("invalid_request", "The body is too long.")
            response: Response = await self._endpoint(request)
        except errors.PlatformError as error:
            request.state.code = error.code
            return self.respond_to_error(error)
        except InvalidForm as error:
            return oauth_error("invalid_request", str(error))
        return response

    def respond_to_error(self, error: errors.PlatformError) -> Response:
        """Return the response for an error of the platform: a limit, or a service that does not respond."""
        status = problems.STATUS[error.code]
        headers = {} if error.retry_after_s is None else {"Retry-After": str(error.retry_after_s)}
        if status < _SERVER_ERROR and not error.retryable and error.retry_after_s is None:
            return oauth_error("invalid_request", "The request is not valid.", status=status)
        text = "Too many requests, or the service is busy. Retry later."
        return oauth_error("temporarily_unavailable", text, status=status, headers=headers)


async def read_form(request: Request) -> RequestForm:
    """Return the parameters of a form in the body. Raises InvalidForm."""
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != FORM_TYPE:
        raise InvalidForm(f"Send the parameters as {FORM_TYPE}.")
    return RequestForm.parse(await request.body())


def json_response(
    status: int, body: Any, *, headers: Mapping[str, str] | None = None, cache: Mapping[str, str] = NO_STORE
) -> Response:
    """Return a JSON object, which caches may not store unless `cache` says so."""
    content = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return Response(content, status_code=status, media_type=JSON_TYPE, headers={**cache, **(headers or {})})


def oauth_error(
    code: str, description: str, *, status: int = _BAD_REQUEST, headers: Mapping[str, str] | None = None
) -> Response:
    """Return an error of RFC 6749 section 5.2."""
    return json_response(status, {"error": code, "error_description": description}, headers=headers)
