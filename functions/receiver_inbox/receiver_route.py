"""The route of receivers: it takes bodies of any type, without credentials, and no web page may read its responses."""

from fastapi import Request, Response

from apikit.http import PublicRoute


class ReceiverRoute(PublicRoute):
    """A public route that passes the request to its endpoint as it is."""

    async def _handle(self, request: Request) -> Response:
        """Call the endpoint. Raises BodyTooLarge; InvalidRequest for a card number."""
        # For the log line, as the other routes.
        request.state.route = self.path_format
        self.require_storable(await request.body())
        response: Response = await self._endpoint(request)
        return response
