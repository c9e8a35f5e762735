"""The worker of backlogs: sends the deliveries that wait for a retry or a limit of their endpoint."""
