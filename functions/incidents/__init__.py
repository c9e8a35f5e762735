"""The incidents function: the status of the platform and its incidents."""
