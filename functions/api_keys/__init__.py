"""The API keys function."""
