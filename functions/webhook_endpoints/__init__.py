"""The worker of backlogs: serves the endpoints whose deliveries wait for a retry or a limit."""
