"""What Lambda hands to a function beside its event."""


class Context:
    """A Lambda context with so much time left."""

    def __init__(self, remaining_ms: int = 30_000) -> None:
        self._remaining_ms = remaining_ms

    def get_remaining_time_in_millis(self) -> int:
        """What is left of the timeout."""
        return self._remaining_ms
