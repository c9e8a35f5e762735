"""Receives webhooks: `WEBHOOK_SECRET=whsec_… PORT=8000 python receive_webhooks.py`."""

import os
from http.server import BaseHTTPRequestHandler, HTTPServer

from wedsync import WebhookVerificationError, WedSyncClient
from wedsync.events import ClientEvent

webhooks = WedSyncClient().webhooks
seen_ids: set[str] = set()  # a table of your database, in a real program


class Receiver(BaseHTTPRequestHandler):
    """Verifies each webhook, and handles it once."""

    def do_POST(self) -> None:
        """Answer 204 to an authentic webhook, 400 to any other."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        try:
            event = webhooks.construct_event(body, dict(self.headers), os.environ["WEBHOOK_SECRET"])
        except WebhookVerificationError as error:
            self.send_error(400, str(error))
            return
        if event.id not in seen_ids:
            seen_ids.add(event.id)
            is_new = isinstance(event, ClientEvent) and event.type == "client.created"
            print(f"New client: {event.data.object.name}" if is_new else f"Event {event.type}", flush=True)
        self.send_response(204)
        self.end_headers()


server = HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8000"))), Receiver)
print(f"Listening at http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
