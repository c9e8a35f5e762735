"""The stream publisher: turns writes of resources into changes and public events."""
