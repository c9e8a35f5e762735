"""The worker of slow endpoints' backlogs, which are served apart from the others."""
