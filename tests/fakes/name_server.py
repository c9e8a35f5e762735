"""DNS for tests: names with their answers, instead of the system's resolver. Other names do not exist."""

import socket
import threading
from collections.abc import Iterator, Sequence
from typing import Any

_getaddrinfo = socket.getaddrinfo
Answer = Sequence[str]


class NameServer:
    """`answers` has the answers of each name in their order, the last one for every further lookup. `aliases` are CNAME records."""

    def __init__(self) -> None:
        self.answers: dict[str, list[Answer]] = {}
        self.aliases: dict[str, str] = {}
        self.lookups: list[str] = []
        self.hung_names: set[str] = set()
        self._end = threading.Event()

    def resolve(self, host: str, port: int, *, type: int, proto: int) -> list[Any]:  # noqa: A002 - as in socket
        """As socket.getaddrinfo."""
        self.lookups.append(host)
        if host in self.hung_names:
            self._end.wait()
        # Nothing is sent to a real name server: a name without an answer raises gaierror.
        return [
            entry
            for address in self._addresses(host)
            for entry in _getaddrinfo(address, port, type=type, proto=proto, flags=socket.AI_NUMERICHOST)
        ]

    def close(self) -> None:
        """End the lookups that hang."""
        self._end.set()

    def _addresses(self, host: str) -> Iterator[str]:
        name = host.lower().removesuffix(".")
        while name in self.aliases:
            name = self.aliases[name]
        if name not in self.answers:
            yield host
        else:
            answers = self.answers[name]
            yield from answers[0] if len(answers) == 1 else answers.pop(0)
