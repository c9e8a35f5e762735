"""Stores the states of alarms for the status of the platform."""
