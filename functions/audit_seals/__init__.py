"""The function that seals the entries of the audit record, from the stream of its table."""
