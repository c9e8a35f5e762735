"""Lists the clients of a person who signs in: `CLIENT_ID=oac_… CLIENT_SECRET=… python act_for_people.py`.

Then open http://127.0.0.1:8000 in a browser.
"""

import os
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import islice

from wedsync import WedSyncClient, WedSyncError

BASE_URL = os.environ.get("WEDSYNC_URL", "https://api.wedsync.com")
PORT = int(os.environ.get("PORT", "8000"))
oauth = WedSyncClient(
    client_id=os.environ["CLIENT_ID"], client_secret=os.environ["CLIENT_SECRET"], base_url=BASE_URL
).oauth


class Pages(BaseHTTPRequestHandler):
    """Sends the browser to the sign-in page, and shows the clients after it."""

    session: tuple[str, str] | None = None  # of one person; in a real program each has one

    def do_GET(self) -> None:
        """Answer a request of the browser."""
        redirect_uri = f"http://127.0.0.1:{server.server_port}/back"
        if not self.path.startswith("/back?") or Pages.session is None:
            authorization = oauth.authorization_url(redirect_uri, ["clients:read"])
            Pages.session = authorization.state, authorization.code_verifier
            self.send_response(302)
            self.send_header("Location", authorization.url)
            self.end_headers()
            return
        state, code_verifier = Pages.session
        try:
            code = oauth.read_redirect(self.path, state)
            tokens = oauth.exchange_code(code, code_verifier=code_verifier, redirect_uri=redirect_uri)
            with WedSyncClient(tokens.access_token, base_url=BASE_URL) as wedsync:
                names = "\n".join(each.name for each in islice(wedsync.clients.list(), 100))
        except WedSyncError as error:
            self.send_error(400, str(error))
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(names.encode())


server = HTTPServer(("127.0.0.1", PORT), Pages)
print(f"Open http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
