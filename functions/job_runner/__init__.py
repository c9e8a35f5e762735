"""The job runner: runs jobs in the background, as long as one invocation lasts."""
