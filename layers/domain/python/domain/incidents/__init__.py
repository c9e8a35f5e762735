"""The status of the platform: incidents, and the components' states by alarms and incidents."""
