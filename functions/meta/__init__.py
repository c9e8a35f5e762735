"""The meta function: health, the OpenAPI documents, and the answer to every path that nothing is served at."""
