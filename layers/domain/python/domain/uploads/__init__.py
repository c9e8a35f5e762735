"""Uploads: files that are too large for a request body, sent directly to the file store. They create no events."""
