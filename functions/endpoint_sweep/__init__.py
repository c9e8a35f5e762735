"""The function that wakes the backlogs of endpoints at their time, and those whose message was lost."""
