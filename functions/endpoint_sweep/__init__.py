"""The function that wakes the backlogs of endpoints at their time, and those that lost their message."""
