"""A browser without JavaScript on the pages of the authorization server of the deployed stack."""

from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

import httpx

from tests.html_forms import read_forms

_TIMEOUT_S = 60


class PageVisitor:
    """Follows redirects within the server, and keeps the cookies: the stack is plain HTTP, where httpx sends no Secure cookie."""

    def __init__(self, base_url: str, *, host: str = "") -> None:
        self._base_url = base_url
        self._host = host or urlsplit(base_url).netloc
        self._cookies: dict[str, str] = {}
        self.page: httpx.Response | None = None

    def open(self, url: str) -> str:
        """The address outside of the server that the browser is sent to, or else that of the page that it shows."""
        return self._follow(self._send("GET", url))

    def submit(self, action: str, **fields: str) -> str:
        """As `open`, after a form of the page, whose hidden fields keep their values."""
        assert self.page is not None
        forms = read_forms(self.page.text)
        target, values = next(form for form in forms if form[0].rstrip("/").endswith(action))
        url = urljoin(str(self.page.url), target)
        return self._follow(self._send("POST", url, data={**values, **fields}))

    def _follow(self, response: httpx.Response) -> str:
        while response.is_redirect:
            location = urljoin(str(response.url), response.headers["location"])
            if not location.startswith(self._base_url):
                return location
            response = self._send("GET", location)
        self.page = response
        return str(response.url)

    def _send(self, method: str, url: str, *, data: Mapping[str, str] | None = None) -> httpx.Response:
        cookies = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        headers = {"Host": self._host, "Cookie": cookies}
        if data is not None:
            headers |= {"Origin": f"{urlsplit(self._base_url).scheme}://{self._host}", "Sec-Fetch-Site": "same-origin"}
        response = httpx.request(method, url, data=data, headers=headers, timeout=_TIMEOUT_S, follow_redirects=False)
        for cookie in response.headers.get_list("set-cookie"):
            name, _, value = cookie.partition(";")[0].partition("=")
            self._cookies[name] = value
        return response
