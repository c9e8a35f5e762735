"""The stream publisher: what was written becomes public events."""
