"""Uploads: files too large for a request body, put straight into the file store. They make no events."""
