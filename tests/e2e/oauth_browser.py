"""A browser without JavaScript on the pages of the authorization server of the deployed stack."""

from collections.abc import Mapping
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import httpx

_TIMEOUT_S = 60


class _FormReader(HTMLParser):
    """Collects the forms of a page: the action and the hidden fields of each."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "form":
            self.forms.append((values.get("action") or "", {}))
        elif tag == "input" and values.get("type") == "hidden" and values.get("name") and self.forms:
            self.forms[-1][1][str(values["name"])] = values.get("value") or ""


class PageVisitor:
    """Follows redirects within the server, and keeps the cookies: the stack is plain HTTP, where httpx sends no Secure cookie."""

    def __init__(self, api_url: str) -> None:
        self._api_url = api_url
        self._cookies: dict[str, str] = {}
        self.page: httpx.Response | None = None

    def open(self, url: str) -> str:
        """The address outside of the server that the browser is sent to, or else that of the page that it shows."""
        return self._follow(self._send("GET", url))

    def submit(self, action: str, **fields: str) -> str:
        """As `open`, after a form of the page, whose hidden fields keep their values."""
        assert self.page is not None
        reader = _FormReader()
        reader.feed(self.page.text)
        target, values = next(form for form in reader.forms if form[0].rstrip("/").endswith(action))
        url = urljoin(str(self.page.url), target)
        return self._follow(self._send("POST", url, data={**values, **fields}))

    def _follow(self, response: httpx.Response) -> str:
        while response.is_redirect:
            location = urljoin(str(response.url), response.headers["location"])
            if not location.startswith(self._api_url):
                return location
            response = self._send("GET", location)
        self.page = response
        return str(response.url)

    def _send(self, method: str, url: str, *, data: Mapping[str, str] | None = None) -> httpx.Response:
        parts = urlsplit(self._api_url)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self._cookies.items())}
        if data is not None:
            headers |= {"Origin": f"{parts.scheme}://{parts.netloc}", "Sec-Fetch-Site": "same-origin"}
        response = httpx.request(method, url, data=data, headers=headers, timeout=_TIMEOUT_S, follow_redirects=False)
        for cookie in response.headers.get_list("set-cookie"):
            name, _, value = cookie.partition(";")[0].partition("=")
            self._cookies[name] = value
        return response
