"""The meta function: health, the OpenAPI documents, and 404 responses for unknown paths."""
