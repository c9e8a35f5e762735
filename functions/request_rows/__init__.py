"""The worker that stores the rows of the request log."""
